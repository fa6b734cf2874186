namespace PackBuilder.Guides.Captures.Look;

/// <summary>Whether a text that is wholly bold may be a heading: short, and no sentence.</summary>
internal static class BoldHeading
{
    private const int Longest = 40;

    public static bool Fits(string text) =>
        text.Length is > 1 and <= Longest && text[^1] is not ('。' or '；' or '，' or ';' or ',' or '.' or ':' or '：');
}
