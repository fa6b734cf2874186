namespace PackBuilder.Documents.Pictures;

/// <summary>What a picture may take: far more than print needs, far less than would exhaust a machine.</summary>
internal static class PictureLimits
{
    /// <summary>A page of A4 at 600 dots an inch.</summary>
    public const long MaxPixels = 36_000_000;

    /// <summary>On a side.</summary>
    public const int MaxSide = 30_000;

    /// <summary>Where a raster picture does not say how large it is: what still prints cleanly.</summary>
    public const double UsualDotsPerInch = 150;

    public static void CheckPixels(string name, long width, long height)
    {
        if (width is <= 0 or > MaxSide || height is <= 0 or > MaxSide || width * height > MaxPixels)
            throw PictureErrors.TooManyPixels(name, width, height);
    }

    /// <summary>Natural size in pt; a resolution that no device has is taken for none.</summary>
    public static double Points(int pixels, double dotsPerInch) => pixels * 72.0 / (dotsPerInch is >= 36 and <= 2400 ? dotsPerInch : UsualDotsPerInch);
}
