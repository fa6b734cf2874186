namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// A line that stands beside a page number each time it comes, and comes at least three times: the head or foot of a printed page. What it says is
/// of no account, so that a heading or an answer that is repeated elsewhere stays.
/// </summary>
internal sealed class RunningHeadRule : FurnitureRule
{
    private const int Longest = 60;
    private const int Fewest = 3;

    public override string Name => "page-head";

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page) => Enumerable.Range(0, page.Lines.Length)
        .Where(index => !page.IsTaken(index) && page.Lines[index].Text is { Length: > 0 and <= Longest })
        .GroupBy(index => page.Lines[index].Text, StringComparer.Ordinal)
        .Where(lines => lines.Count() >= Fewest && lines.All(index => IsBesideNumber(page, index)))
        .SelectMany(lines => lines).Order().Select(index => (index, FoundMetadata.None));

    private static bool IsBesideNumber(FurniturePage page, int index) => IsNumber(page, page.Next(index)) || IsNumber(page, Before(page, index));

    private static int Before(FurniturePage page, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (!page.Lines[i].IsBlank)
                return i;
        }

        return -1;
    }

    private static bool IsNumber(FurniturePage page, int index) => index >= 0 && page.Rules[index] is "page-number";
}
