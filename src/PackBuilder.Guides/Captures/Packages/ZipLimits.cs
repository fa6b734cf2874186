namespace PackBuilder.Guides.Captures.Packages;

/// <summary>How much a packed file may hold: far more than a guide has, far less than fills a machine.</summary>
internal static class ZipLimits
{
    public const int MostParts = 20_000;

    /// <summary>Of all parts that are read, in bytes.</summary>
    public const long MostUnpacked = 256 * 1024 * 1024;

    /// <summary>Levels of elements in an XML part.</summary>
    public const int DeepestElement = 200;

    /// <summary>Of an XML part that is held as a tree.</summary>
    public const int MostNodes = 2_000_000;
}
