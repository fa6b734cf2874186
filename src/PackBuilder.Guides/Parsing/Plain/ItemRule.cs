using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Lines with list markers, and the lines that go on with an item.</summary>
internal sealed class ItemRule : ILineRule
{
    private const int MostLines = 40;

    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var items = new List<PlainItem>();
        while (cursor.Current is { } line && ItemMarker.Read(line.Text) is { } marker && (items.Count == 0 || !StartsAnother(items, line, marker)))
        {
            cursor.Take();
            items.Add(new PlainItem(marker, line, TakeText(cursor, marker)));
        }

        return items.Count == 0 ? [] : ItemNesting.Read(items);
    }

    // A number that starts again after an empty line starts a list of its own.
    private static bool StartsAnother(List<PlainItem> items, PlainLine line, ItemMarker marker) =>
        line.AfterBlank && (marker.Ordered ? marker.Number == 1 : marker.Kind != items[^1].Marker.Kind);

    private static string TakeText(LineCursor cursor, ItemMarker marker)
    {
        string text = marker.Text.Trim();
        // A marker alone on its line: the text is on the next one.
        if (text.Length == 0 && cursor.Current is { } below && ItemMarker.Read(below.Text) is null)
            text = cursor.Take().Text;
        for (int lines = 0; lines < MostLines && cursor.Current is { AfterBlank: false } next && GoesOn(text, next, cursor.Peek(1)); lines++)
        {
            var joined = new System.Text.StringBuilder(text);
            if (next.Text.StartsWith("EN:", StringComparison.Ordinal) || next.Text.StartsWith("EN：", StringComparison.Ordinal))
                joined.Append('\n').Append(next.Text);
            else
                Bilingual.AppendLine(joined, next.Text);
            text = joined.ToString();
            cursor.Take();
        }

        return text;
    }

    private static bool GoesOn(string text, PlainLine next, PlainLine? afterNext)
    {
        if (next.Text.StartsWith("EN:", StringComparison.Ordinal) || next.Text.StartsWith("EN：", StringComparison.Ordinal))
            return true;
        if (next.Text[^1] is '：' or ':' || SpokenTurns.IsTurn(next.Text))
            return false;
        return text.Length > 0 && !"。！？；：.!?;:”\"）)》".Contains(text[^1])
            && ItemMarker.Read(next.Text) is null && HeadingStyles.Of(next.Text) == HeadingStyle.None && !next.Text.StartsWith('|') && !HeadingShape.Fits(next, afterNext);
    }
}
