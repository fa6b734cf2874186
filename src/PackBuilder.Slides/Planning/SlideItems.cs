using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Slides.Planning;

/// <summary>What blocks become below the title of a slide.</summary>
internal static class SlideItems
{
    private const string Bullet = "•";

    public static IEnumerable<SlideItem> Of(Block block, StyledDocument styled, int level = 0) => block switch
    {
        Paragraph paragraph => Lines(paragraph.Inlines).Select((line, i) => new TextItem(line, level) { IsMuted = i > 0 }),
        Heading heading => [new TextItem([new Strong(heading.Inlines)], level)],
        ListBlock list => list.Items.SelectMany((item, i) => ItemsOf(item, MarkOf(list, item, i), styled, level)),
        ChoiceList choices => choices.Items.SelectMany(choice => ItemsOf(
            new ListItem([new Paragraph(choice.Inlines)]), choice.Mark.Length > 0 ? choice.Mark : Box(choice.Ticked), styled, level)),
        Table table => [.. CaptionOf(table, styled), new TableItem(table, SlideSizes.WidthsOf(table))],
        Figure figure => PictureOf(figure, styled),
        BoxedBlock box => OfBox(BoxedLook.Of(box, styled.Words), styled, level),
        Dialogue dialogue => dialogue.Turns.Select(turn => new TextItem([new Strong([new TextRun(turn.Speaker + styled.Words.Colon)]), .. turn.Inlines], level)),
        BilingualPair pair => [.. Inside(pair.Zh, styled, level), .. Inside(pair.En, styled, level).Select(Muted)],
        Columns columns => Inside(columns.Blocks, styled, level),
        QuestionCard card =>
        [
            .. Labelled(card.Number, Inside(card.Prompt, styled, level), styled), .. card.Choices.SelectMany(list => Of(list, styled, level)),
            .. card.Parts.SelectMany(part => Labelled(part.Label, Inside(part.Blocks, styled, level), styled)),
        ],
        CardSheet sheet => sheet.Cards.SelectMany(card => Inside([.. card.Front, .. card.Back], styled, level)),
        // Room to write in: on a screen nobody does.
        WritingLines or WritingGrid or PageBreak => [],
        _ => throw new UnknownKindException(block),
    };

    private static IEnumerable<SlideItem> OfBox(BoxedLook box, StyledDocument styled, int level) => Labelled(box.Label, Inside(box.Blocks, styled, level), styled);

    private static IEnumerable<SlideItem> Inside(ImmutableArray<Block> blocks, StyledDocument styled, int level) => blocks.SelectMany(block => Of(block, styled, level));

    private static IEnumerable<SlideItem> ItemsOf(ListItem item, string mark, StyledDocument styled, int level)
    {
        bool isFirst = true;
        foreach (var inside in item.Blocks.SelectMany(block => Of(block, styled, block is ListBlock ? level + 1 : level)))
        {
            yield return isFirst && inside is TextItem text ? text with { Mark = mark } : inside;
            isFirst = false;
        }
    }

    private static string MarkOf(ListBlock list, ListItem item, int place) =>
        item.Ticked is not null ? Box(item.Ticked) : list.Ordered ? (list.Start + place).ToString(CultureInfo.InvariantCulture) + "." : Bullet;

    private static string Box(bool? ticked) => ticked == true ? "☑" : ticked == false ? "☐" : Bullet;

    // A label runs in before the first line, or stands on one of its own before anything else.
    private static IEnumerable<SlideItem> Labelled(string label, IEnumerable<SlideItem> items, StyledDocument styled)
    {
        SlideItem[] all = [.. items];
        if (label.Length == 0 || all.Length == 0)
            return all;
        var run = new Strong([new TextRun(label + styled.Words.Colon)]);
        return all[0] is TextItem { Mark: "" } text ? [text with { Inlines = [run, .. text.Inlines] }, .. all[1..]] : [new TextItem([run]), .. all];
    }

    private static IEnumerable<SlideItem> CaptionOf(Table table, StyledDocument styled) =>
        table.Caption.IsEmpty ? [] : [new TextItem([new Strong(table.Caption)]) { IsMuted = true }];

    private static IEnumerable<SlideItem> PictureOf(Figure figure, StyledDocument styled)
    {
        if (styled.Document.Pictures.TryGetValue(figure.File, out var picture))
            yield return new PictureItem(figure, picture);
        if (!figure.Caption.IsEmpty)
            yield return new TextItem(figure.Caption) { IsMuted = true };
    }

    private static SlideItem Muted(SlideItem item) => item is TextItem text ? text with { IsMuted = true } : item;

    private static IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> inlines)
    {
        int start = 0;
        for (int i = 0; i <= inlines.Length; i++)
        {
            if (i < inlines.Length && inlines[i] is not LineBreak)
                continue;
            if (i > start)
                yield return inlines[start..i];
            start = i + 1;
        }
    }
}
