using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Slides.Planning;

/// <summary>What goes below a slide, for the speaker: plain paragraphs.</summary>
internal static class Spoken
{
    public static ImmutableArray<string> Of(ImmutableArray<Block> blocks, StyledDocument styled) =>
    [
        .. blocks.SelectMany(block => block is BoxedBlock box ? OfPart(new CardPart(CardTone.Plain, box.Title, BoxedLook.Of(box, styled.Words).Blocks), styled)
            : SlideItems.Of(block, styled).SelectMany(item => LinesOf(item, styled))).Where(line => line.Length > 0),
    ];

    /// <summary>A label, and what it is the label of.</summary>
    public static ImmutableArray<string> OfPart(CardPart part, StyledDocument styled)
    {
        var lines = Of(part.Blocks, styled);
        return lines.IsEmpty || part.Label.Length == 0 ? lines
            : lines is [var only] ? [part.Label + styled.Words.Colon + only]
            : [part.Label, .. lines];
    }

    public static IEnumerable<string> FootnotesOf(Block block) =>
        DocumentWalk.Blocks([block]).SelectMany(DocumentWalk.InlinesOf).SelectMany(DocumentWalk.Inlines).OfType<Footnote>().Select(note => DocumentWalk.PlainText(note.Inlines));

    private static IEnumerable<string> LinesOf(SlideItem item, StyledDocument styled) => item switch
    {
        TextItem { Mark: "" } text => [Plain(text.Inlines, styled)],
        TextItem text => [text.Mark + " " + Plain(text.Inlines, styled)],
        TableItem { Table: var table } => table.Rows.Prepend(table.Header).Select(row => string.Join(" | ", row.Select(cell => Plain(cell.Inlines, styled)))),
        PictureItem picture => [picture.Figure.Alternative],
        _ => throw new UnknownKindException(item),
    };

    private static string Plain(ImmutableArray<Inline> inlines, StyledDocument styled) => string.Concat(SlideRun.Of(inlines, styled).Select(run => run.Text));
}
