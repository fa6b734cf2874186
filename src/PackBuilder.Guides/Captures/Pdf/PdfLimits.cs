namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>How much of a PDF is read: far more than a guide has, far less than fills a machine.</summary>
internal static class PdfLimits
{
    public const int MostPages = 4_000;
    public const int MostGlyphs = 4_000_000;
    public const int MostPageCharacters = 500_000;

    /// <summary>What draws one page, in bytes, a form as often as it is drawn; the densest map has as much.</summary>
    public const long MostPageBytes = 8 * 1024 * 1024;

    /// <summary>What draws all pages.</summary>
    public const long MostContentBytes = 96 * 1024 * 1024;

    /// <summary>One stream, unpacked; a Chinese font that is embedded as a whole has 20 MB.</summary>
    public const long MostStreamBytes = 48 * 1024 * 1024;

    /// <summary>All streams, as often as they are unpacked.</summary>
    public const long MostUnpacked = 1024 * 1024 * 1024;

    public const int MostElements = 2_000_000;
    public const int DeepestElement = 200;

    /// <summary>Levels of objects within objects; the library's own limit against a stack overflow.</summary>
    public const int DeepestObject = 128;
}
