using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Pictures;

/// <summary>How large a picture is printed, in pt.</summary>
public readonly record struct FigureSize(double Width, double Height)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Below this, in pixels an inch, print shows the pixels.</summary>
    public const double LeastDotsPerInch = 150;

    /// <summary>As large as asked for, else as the picture says; never larger than the room, never out of proportion.</summary>
    /// <param name="millimetres">The width that is asked for; 0 for none.</param>
    public static FigureSize Of(Picture picture, double millimetres, double roomWidth, double roomHeight)
    {
        double width = Math.Min(roomWidth, millimetres > 0 ? millimetres * PointsPerMillimetre : picture.Width);
        double height = width * picture.Height / picture.Width;
        return height <= roomHeight ? new FigureSize(width, height) : new FigureSize(roomHeight * picture.Width / picture.Height, roomHeight);
    }

    /// <summary>Pixels an inch at this size; infinite for outlines.</summary>
    public double DotsPerInch(Picture picture) => picture is RasterPicture raster ? raster.PixelWidth * 72 / Width : double.PositiveInfinity;
}
