using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// The head or foot of a printed page that came along with copied text: a line that comes back and differs in the number of the
/// page alone. The words beside the number are the title, which the first page has of its own.
/// </summary>
internal sealed partial class PageHeadRule : FurnitureRule
{
    private const int LongestHead = 80;

    public override string Name => "page-head";

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(Page page)
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

        return heads.Where(head => head.Value.Count > 1).SelectMany(head => head.Value).Order().Select(index => (index, FoundMetadata.None));
    }

    [GeneratedRegex(@"第\s*\d{1,4}\s*页(?:\s*[,/·、]?\s*共\s*\d{1,4}\s*页)?|\bpage\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
