using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// Terms that a sentence about terms lists: <c>…英文术语，如 ticket，SLA (Service Level Agreement)，customer satisfaction (CSAT) 等</c>.
/// </summary>
internal static partial class TermNames
{
    public static IEnumerable<TermBlock> In(LocalizedText text)
    {
        if (Listing().Match(text.Zh ?? "") is not { Success: true } listing)
            return [];
        return listing.Groups["names"].Value
            .Split('，', ',', '、', ';', '；')
            .Select(name => Term(name.Trim(' ', '`', '\u3000')))
            .OfType<TermBlock>();
    }

    private static TermBlock? Term(string name)
    {
        var match = Name().Match(name);
        if (!match.Success)
            return null;
        string first = match.Groups["first"].Value.Trim();
        if (!match.Groups["second"].Success)
            return new TermBlock(first, null) { Restates = true };
        // The shorter form is the term wherever it stands.
        string second = match.Groups["second"].Value.Trim();
        return first.Length <= second.Length
            ? new TermBlock(first, second) { Restates = true }
            : new TermBlock(second, first) { Restates = true };
    }

    [GeneratedRegex(@"(?:术语|缩写|缩略语|词汇|行话)[^。]{0,10}?(?:如|例如|比如|包括)[：:]?\s*(?<names>[^。]{1,400}?)(?:等[^。，,]{0,6}[。；;]?|[。；;])?$")]
    private static partial Regex Listing();

    [GeneratedRegex(@"^(?<first>[A-Za-z][A-Za-z0-9 /&.'-]*?)\s*(?:[（(](?<second>[A-Za-z][A-Za-z0-9 /&.'-]*)[）)])?$")]
    private static partial Regex Name();
}
