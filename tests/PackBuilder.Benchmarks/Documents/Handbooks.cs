namespace PackBuilder.Benchmarks.Documents;

/// <summary>The documents that are measured.</summary>
internal static class Handbooks
{
    /// <summary>50 pages of A4.</summary>
    public const int LargeSections = 27;

    /// <summary>70,000 characters.</summary>
    public const int LongSections = 36;

    /// <summary>Six pages.</summary>
    public const int SmallSections = 3;

    public static string Large { get; } = HandbookText.OfSections(LargeSections);

    public static string Long { get; } = HandbookText.OfSections(LongSections);

    public static string Small { get; } = HandbookText.OfSections(SmallSections);
}
