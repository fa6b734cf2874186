using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>
/// An item that ends in a colon and has paragraphs of its own (an example, a letter): the item announces them, and they are
/// taken for paragraphs, so that what they are can be recognised.
/// </summary>
internal static class LeadingItem
{
    public static IEnumerable<Piece>? Split(CaptureItem item)
    {
        string[] lines = [.. item.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (lines.Length < 2 || lines[0][^1] is not ('：' or ':') || lines.Any(line => line.StartsWith("EN", StringComparison.Ordinal)))
            return null;
        return lines.Skip(1).Select((line, index) => (Piece)new ParagraphPiece(line, item.At with { Line = item.At.Line + index + 1 }))
            .Prepend(new ItemPiece(item.Depth, item.Ordered, lines[0], item.IsChecked, item.At));
    }
}
