using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using ListBlock = PackBuilder.Documents.Model.ListBlock;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads lists; a box at the start of an item makes it an item to tick.</summary>
internal sealed class ListReader(ReadingContext context, BlockReader blocks)
{
    private int _depth;

    public ListBlock? Read(Markdig.Syntax.ListBlock list, Message where)
    {
        if (++_depth > Nesting.DeepestList)
        {
            context.Report(DocumentErrors.TooDeep(context.At(list)));
            _depth--;
            return null;
        }

        var items = list.OfType<ListItemBlock>().Select(ReadItem).ToImmutableArray();
        _depth--;
        int start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int first) ? first : 1;
        return new ListBlock(list.IsOrdered, list.IsOrdered ? start : 1, items) { Line = list.Line + 1 };
    }

    private ListItem ReadItem(ListItemBlock item)
    {
        var read = blocks.Read(item, Place.ListItem, "a list");
        if (read.IsEmpty)
            context.Report(DocumentErrors.MustNotBeEmpty("list item", context.At(item)));
        return read is [Paragraph { Inlines: [CheckBox box, .. var rest] } first, ..]
            ? new ListItem(read.SetItem(0, first with { Inlines = TrimStart(rest) }), box.Ticked)
            : new ListItem(read);
    }

    private static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> inlines) =>
        inlines is [TextRun text, ..] && text.Text.TrimStart(' ') is { Length: > 0 } trimmed
            ? inlines.SetItem(0, new TextRun(trimmed))
            : inlines;
}
