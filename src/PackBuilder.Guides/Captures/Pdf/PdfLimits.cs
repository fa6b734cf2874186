namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>How much of a PDF is read: far more than a guide has, far less than fills a machine.</summary>
internal static class PdfLimits
{
    public const int MostPages = 4_000;
    public const int MostGlyphs = 8_000_000;
    public const int MostElements = 2_000_000;
    public const int DeepestElement = 200;

    /// <summary>Levels of objects within objects; the library's own limit against a stack overflow.</summary>
    public const int DeepestObject = 128;
}
