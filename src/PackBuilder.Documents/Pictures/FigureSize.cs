using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Documents.Pictures;

/// <summary>How large a picture is printed, in pt.</summary>
public readonly record struct FigureSize(double Width, double Height)
{
    /// <summary>Below this, in pixels an inch, print shows the pixels.</summary>
    public const double LeastDotsPerInch = 150;

    /// <summary>As large as asked for, else as the picture says; never larger than the room, never out of proportion.</summary>
    /// <param name="asked">The width that is asked for; 0 for none.</param>
    public static FigureSize Of(Picture picture, Mm asked, double roomWidth, double roomHeight)
    {
        double width = Math.Min(roomWidth, asked.Count > 0 ? asked.Points : picture.Width);
        double height = width * picture.Height / picture.Width;
        return height <= roomHeight ? new FigureSize(width, height) : new FigureSize(roomHeight * picture.Width / picture.Height, roomHeight);
    }

    /// <summary>Pixels an inch at this size; infinite for outlines.</summary>
    public double DotsPerInch(Picture picture) => picture is RasterPicture raster ? raster.PixelWidth * 72 / Width : double.PositiveInfinity;
}
