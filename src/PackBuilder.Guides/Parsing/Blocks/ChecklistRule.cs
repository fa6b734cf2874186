using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// Items with boxes to tick; a pair of lists under <c>**要做：**</c> and <c>**不要做：**</c>; a list under a heading
/// that names such a side.
/// </summary>
internal sealed class ChecklistRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context) =>
        TakeBoxes(cursor) ?? TakeSides(cursor) ?? TakeHeaded(cursor, context) ?? [];

    private static IEnumerable<GuideBlock>? TakeBoxes(PieceCursor cursor)
    {
        var boxes = cursor.TakeWhile<ItemPiece>(item => item.IsChecked is not null);
        return boxes.IsEmpty ? null : [new ChecklistBlock(Texts(boxes), [])];
    }

    private static IEnumerable<GuideBlock>? TakeSides(PieceCursor cursor)
    {
        var sides = new Dictionary<Side, ImmutableArray<LocalizedText>>();
        while (SideAt(cursor) is { } side && sides.TryAdd(side, []))
        {
            cursor.Take();
            sides[side] = Texts(cursor.TakeWhile<ItemPiece>(_ => true));
        }

        return sides.Count == 0 ? null : [new ChecklistBlock(sides.GetValueOrDefault(Side.Do, []), sides.GetValueOrDefault(Side.Dont, []))];
    }

    private static IEnumerable<GuideBlock>? TakeHeaded(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not ItemPiece || Sides.Of(context.Heading.Zh) is not { } side)
            return null;
        var items = Texts(cursor.TakeWhile<ItemPiece>(_ => true));
        return [side == Side.Do ? new ChecklistBlock(items, []) : new ChecklistBlock([], items)];
    }

    private static Side? SideAt(PieceCursor cursor)
    {
        if (cursor.Current is not ParagraphPiece paragraph || cursor.Peek(1) is not ItemPiece)
            return null;
        return Label.Read(paragraph.Text) is { Rest: null or { Zh: null } } label ? Sides.Of(label.Name) : null;
    }

    private static ImmutableArray<LocalizedText> Texts(ImmutableArray<ItemPiece> items) => [.. items.Select(item => item.Text)];
}
