namespace PackBuilder.Slides.Planning;

/// <summary>Words that stand on slides alone.</summary>
internal static class SlideWords
{
    /// <summary>After the title of a slide that goes on where the one before it ended.</summary>
    public static string Again(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "（续）" : " (continued)";
}
