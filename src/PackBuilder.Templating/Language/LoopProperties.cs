namespace PackBuilder.Templating.Language;

/// <summary>What <c>for</c> and <c>while</c> know of their round.</summary>
internal static class LoopProperties
{
    private static readonly string[] OfWhile = ["index", "first", "even", "odd"];

    private static readonly string[] OfFor = [.. OfWhile, "last", "length", "rindex", "changed"];

    public static IReadOnlyCollection<string> Of(string loop) => loop == "for" ? OfFor : OfWhile;

    public static bool Has(string loop, string property) => Of(loop).Contains(property);
}
