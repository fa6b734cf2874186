using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>
/// A list in one line that stands after numbered points: a label with a colon, then items that each end in a bracket
/// (<c>…的特质：耐心（…）、细致（…）</c>).
/// </summary>
internal static partial class InlineList
{
    public static IEnumerable<string> After(string answer, int from) =>
        Items().Match(answer, from) is { Success: true } match ? match.Groups["item"].Captures.Select(item => item.Value) : [];

    [GeneratedRegex(@"[：:](?:(?<item>[^、：:（()）。]{2,12}[（(][^（()）]{1,40}[）)])、){1,8}(?<item>[^、：:（()）。]{2,12}[（(][^（()）]{1,40}[）)])[。；]?$")]
    private static partial Regex Items();
}
