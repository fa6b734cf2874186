using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// The title once more, which stands for a picture: sites give pictures the title as their text. The first one is the title
/// itself and stays.
/// </summary>
internal sealed partial class RepeatedTitleRule : FurnitureRule
{
    private const int LongestTitle = 80;

    public override string Name => "repeated-title";

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page)
    {
        int first = 0;
        while (first < page.Lines.Length && (page.Lines[first].IsBlank || page.IsTaken(first)))
            first++;
        if (first == page.Lines.Length || page.Lines[first].Text is not { Length: >= 6 and <= LongestTitle } || page.Lines[first].Text.EndsWith('。'))
            yield break;

        string title = page.Lines[first].Text;
        for (int i = first + 1; i < page.Lines.Length; i++)
        {
            string text = page.Lines[i].Text;
            if (!page.IsTaken(i) && text.StartsWith(title, StringComparison.Ordinal) && Number().IsMatch(text.AsSpan(title.Length)))
                yield return (i, FoundMetadata.None);
        }
    }

    [GeneratedRegex(@"^\s*(?:[(\[_-]?\s*(?:(?:配|插)?图(?:片)?\s*\d{0,2}|第\s*\d{1,2}\s*张(?:图片)?|\d{1,2})\s*[)\]]?)?$")]
    private static partial Regex Number();
}
