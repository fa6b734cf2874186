using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>Items in a row make a list; deeper ones hang below the item before them.</summary>
internal sealed class ListRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not ItemPiece first)
            return [];
        // A list of another kind at the outermost level is another list.
        var items = cursor.TakeWhile<ItemPiece>(item =>
            item.Depth > first.Depth || item.Ordered == first.Ordered && (item.IsChecked is null || first.IsChecked is not null));
        return [Nest(items), .. items.SelectMany(item => Restated(item.Text))];
    }

    private static IEnumerable<GuideBlock> Restated(LocalizedText text) => [.. EnglishExamples.In(text), .. TermNames.In(text)];

    private static ListBlock Nest(ImmutableArray<ItemPiece> items)
    {
        int next = 0;
        return new ListBlock(items[0].Ordered, Level(items, ref next, items.Min(item => item.Depth)));
    }

    private static ImmutableArray<ListItem> Level(ImmutableArray<ItemPiece> items, ref int next, int depth)
    {
        var level = ImmutableArray.CreateBuilder<ListItem>();
        while (next < items.Length && items[next].Depth >= depth)
        {
            var item = items[next++];
            var children = ImmutableArray<ListItem>.Empty;
            bool ordered = false;
            if (next < items.Length && items[next].Depth > item.Depth)
            {
                ordered = items[next].Ordered;
                children = Level(items, ref next, item.Depth + 1);
            }

            level.Add(new ListItem(item.Text, children) { ChildrenOrdered = ordered });
        }

        return level.ToImmutable();
    }
}
