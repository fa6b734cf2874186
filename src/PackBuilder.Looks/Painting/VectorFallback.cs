using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Painting;

/// <summary>A drawing as pixels, for readers of documents that do not know SVG.</summary>
public static class VectorFallback
{
    // What an office printer shows.
    private const double DotsPerInch = 300;
    private const double PointsPerInch = 72;
    private const int MostPixels = 2400;
    private const int LeastPixels = 600;

    /// <param name="width">In pt, as printed.</param>
    public static byte[] ToPng(VectorPicture picture, double width)
    {
        double scale = Math.Min(Math.Max(LeastPixels, width / PointsPerInch * DotsPerInch), Math.Min(MostPixels, MostPixels * picture.Width / picture.Height)) / picture.Width;
        int pixelWidth = Math.Max(1, (int)Math.Round(picture.Width * scale)), pixelHeight = Math.Max(1, (int)Math.Round(picture.Height * scale));
        return PngWriter.Write(pixelWidth, pixelHeight, VectorPainter.Paint(picture, pixelWidth, pixelHeight));
    }
}
