namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>How much of a PDF is read: far more than a guide has, far less than fills a machine.</summary>
internal static class PdfLimits
{
    public const int MostPages = 4_000;
    public const int MostGlyphs = 4_000_000;
    public const int MostPageCharacters = 500_000;

    /// <summary>What draws one page, unpacked, in bytes: the densest drawing of a map has as much.</summary>
    public const long MostPageBytes = 8 * 1024 * 1024;

    /// <summary>What draws all pages.</summary>
    public const long MostContentBytes = 96 * 1024 * 1024;

    /// <summary>All fonts of the file; a Chinese one that is embedded as a whole has 20 MB.</summary>
    public const long MostFontBytes = 192 * 1024 * 1024;

    /// <summary>Each form counts as often as it is drawn.</summary>
    public const int MostStreams = 200_000;

    public const int MostElements = 2_000_000;
    public const int DeepestElement = 200;

    /// <summary>Levels of objects within objects; the library's own limit against a stack overflow.</summary>
    public const int DeepestObject = 128;
}
