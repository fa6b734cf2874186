using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>An item as its line shows it.</summary>
internal sealed record PlainItem(ItemMarker Marker, PlainLine Line, string Text);

/// <summary>
/// Says how deep each item of a list stands: by indentation where the source has any; else by the kind of marker; else
/// an item that ends in a colon takes those after it, since a capture flattens lists.
/// </summary>
internal static partial class ItemNesting
{
    public static IEnumerable<ItemPiece> Read(List<PlainItem> items)
    {
        // Deeper lists than this nobody prints.
        const int deepest = 7;
        var depths = items.Select(item => item.Line.Indent).Distinct().Count() > 1 ? ByIndent(items) : ByKind(items);
        return items.Zip(depths, (item, depth) => new ItemPiece(Math.Min(depth, deepest), item.Marker.Ordered, Bilingual.Read(item.Text), null, item.Line.At));
    }

    private static IEnumerable<int> ByIndent(List<PlainItem> items)
    {
        var indents = items.Select(item => item.Line.Indent).Distinct().Order().ToList();
        return items.Select(item => indents.BinarySearch(item.Line.Indent));
    }

    private static IEnumerable<int> ByKind(List<PlainItem> items)
    {
        var kinds = new List<string>();
        bool below = false;
        bool firstIsLabelled = false;
        bool wasHead = false;
        foreach (var item in items)
        {
            int known = kinds.IndexOf(item.Marker.Kind);
            if (known < 0)
                kinds.Add(item.Marker.Kind);
            else
                kinds.RemoveRange(known + 1, kinds.Count - known - 1);
            int depth = kinds.Count - 1;
            bool heads = !item.Marker.Ordered && IsHeading(item);
            bool labelled = Labelled().IsMatch(item.Text);
            if (wasHead)
                firstIsLabelled = labelled;
            // "工作时间：早晚两班" does not belong to items that have no label: it is the next one beside their parent.
            else if (below && labelled && !firstIsLabelled)
                below = false;
            wasHead = heads;
            yield return depth + (below && !heads && !item.Marker.Ordered ? 1 : 0);
            below = heads || below && !item.Marker.Ordered;
        }
    }

    // A lone marker is what is left of an item that had a list of its own.
    private static bool IsHeading(PlainItem item) => item.Marker.Text.Trim().Length == 0 || item.Text.Length > 0 && item.Text[^1] is '：' or ':';

    [GeneratedRegex(@"^[^：:""“？?]{2,10}[：:]\s*\S")]
    private static partial Regex Labelled();
}
