using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Links to the page before and the page after.</summary>
internal sealed partial class NeighbourPageRule : FurnitureRule
{
    public override string Name => "neighbour-page";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line) =>
        When(line.Text.Length <= 120 && Pattern().IsMatch(line.Words));

    [GeneratedRegex(@"^[<«‹←]*\s*(?:上一?(?:篇|页|条|章)|下一?(?:篇|页|条|章)|前一篇|后一篇)(?:文章)?(?:\s*:|\s*[>»›→]*$|\s+[^。]{1,80}$)")]
    private static partial Regex Pattern();
}
