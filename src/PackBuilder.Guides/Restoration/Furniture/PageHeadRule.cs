using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// The head or foot of a printed page that came along with copied text: a line that comes back and differs in the number of the
/// page alone, or that cuts into the text at like distances. The words beside the number are the title, which the first page has of
/// its own.
/// </summary>
internal sealed partial class PageHeadRule : FurnitureRule
{
    private const int LongestHead = 80;
    private const int ShortestPage = 8;
    private const int LongestPoint = 20;

    public override string Name => "page-head";

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page)
    {
        var heads = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < page.Lines.Length; i++)
        {
            if (page.IsTaken(i) || page.Lines[i].Text is not { Length: > 0 and <= LongestHead } text || Number().Match(text) is not { Success: true } match)
                continue;
            bool isAtEdge = match.Index == 0 || match.Index + match.Length == text.Length;
            string words = (text[..match.Index] + text[(match.Index + match.Length)..]).Trim();
            if (!isAtEdge)
                continue;
            if (!heads.TryGetValue(words, out var lines))
                heads[words] = lines = [];
            lines.Add(i);
        }

        return heads.Where(head => head.Value.Count > 1).SelectMany(head => head.Value).Concat(WithoutNumber(page)).Distinct().Order().Select(index => (index, FoundMetadata.None));
    }

    // The same words three times or more, at distances that a page may have, mostly in the middle of other lines.
    private static IEnumerable<int> WithoutNumber(FurniturePage page)
    {
        foreach (var head in Enumerable.Range(0, page.Lines.Length).Where(i => IsHead(page, i)).GroupBy(i => Counted().Replace(page.Lines[i].Text, ""), StringComparer.Ordinal))
        {
            int[] places = [.. head];
            int[] steps = [.. places.Skip(1).Zip(places, (next, one) => next - one)];
            if (steps.Length < 2 || steps.Min() < ShortestPage || steps.Max() > steps.Min() * 2)
                continue;
            // The points of an answer come back too, among others of their kind.
            if (places.Count(i => IsListed(page, i)) * 2 >= places.Length)
                continue;
            if (places.Any(i => i > 0 && i + 1 < page.Lines.Length && !page.Lines[i - 1].IsBlank && !page.Lines[i + 1].IsBlank))
            {
                foreach (int i in places)
                    yield return i;
            }
        }
    }

    private static bool IsListed(FurniturePage page, int i) => i > 0 && IsShort(page.Lines[i - 1]) || i + 1 < page.Lines.Length && IsShort(page.Lines[i + 1]);

    private static bool IsShort(PageLine line) => line.Text is { Length: > 0 and <= LongestPoint } && !Speaks().IsMatch(line.Text);

    private static bool IsHead(FurniturePage page, int i) =>
        !page.IsTaken(i) && page.Lines[i] is { IsPlain: true, Text: { Length: >= 5 and <= 40 } text, Words: var words } && text == words
        && !Speaks().IsMatch(text) && page.Lines[i].Text.Any(c => c is >= '\u3400' and <= '\u9FFF' || char.IsAsciiLetter(c));

    // A number that is set apart is that of the page.
    [GeneratedRegex(@"(?:\s{2,}|\t)\d{1,3}$|^\d{1,3}(?:\s{2,}|\t)")]
    private static partial Regex Counted();

    [GeneratedRegex(@"[:!?,;。、“”_=]|^[A-Ja-j][.)\s]|^[(\[【]|[答题解析选对错案]|^第|^[①-⑳]|[√×]|\b(?:ans|key|true|false)", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"第\s*\d{1,4}\s*页(?:\s*[,/·、]?\s*共\s*\d{1,4}\s*页)?|\bpage\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
