using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Cards;
using PackBuilder.Looks.Choices;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Finds the size at which a side of a card fits, by counting characters: Word breaks the lines itself, so this stays on the
/// safe side. The rows of a sheet have exact heights, and what does not fit would be cut off.
/// </summary>
internal static class CardText
{
    /// <summary>In pt. A step below what pages allow: the estimate of lines is high, and a row of exact height cuts off what is too much.</summary>
    public const double Smallest = TypeScale.Smallest - Step;

    private const double Step = 0.5;

    // Words of Latin, and marks that may not start a line, leave lines a little short.
    private const double LineFill = 0.94;
    private const double ListIndent = 2;

    /// <param name="width">Room for the text in pt.</param>
    /// <param name="height">Room for the text in pt.</param>
    /// <param name="bodySize">Size of the body in pt, by which lists are indented.</param>
    public static double SizeFor(ImmutableArray<Block> blocks, double width, double height, double largest, double bodySize)
    {
        double size = Math.Floor(largest / Step) * Step;
        while (size > Smallest && Lines(blocks, size, width, bodySize) * size * FlashCardLook.LinePitch > height)
            size -= Step;
        return size;
    }

    /// <summary>About how many lines blocks take.</summary>
    public static int Lines(ImmutableArray<Block> blocks, double size, double width, double bodySize) => blocks.Sum(block => block switch
    {
        Paragraph paragraph => LinesOf(TextMeasure.WordProcessors.WidthOf(paragraph.Inlines), size, width),
        ListBlock list => list.Items.Sum(item => Math.Max(1, Lines(item.Blocks, size, Math.Max(size, width - ListIndent * bodySize), bodySize))),
        ChoiceList choices => choices.Items.Sum(item => LinesOf(TextMeasure.WordProcessors.WidthOf(item.Inlines), size, Math.Max(size, width - ChoiceColumns.MarkWidth(choices) * bodySize))),
        Table table => table.Rows.Length + 1,
        BilingualPair pair => Lines(pair.Zh, size, width, bodySize) + Lines(pair.En, size, width, bodySize),
        BoxedBlock box => 1 + Lines(box.Blocks, size, width, bodySize),
        Dialogue dialogue => dialogue.Turns.Sum(turn => LinesOf(TextMeasure.WordProcessors.WidthOf(turn.Inlines) + TextMeasure.WordProcessors.WidthOf(turn.Speaker) + 1, size, width)),
        QuestionCard card => 1 + Lines(card.Prompt, size, width, bodySize) + card.Parts.Sum(part => Lines(part.Blocks, size, width, bodySize)),
        Columns columns => Lines(columns.Blocks, size, width, bodySize),
        WritingLines lines => (int)Math.Ceiling(lines.Count * new Mm(lines.Pitch).Points / (size * FlashCardLook.LinePitch)),
        WritingGrid grid => (int)Math.Ceiling(new Mm(grid.Rows.Sum(row => row.Height)).Points / (size * FlashCardLook.LinePitch)),
        Heading or Figure or CardSheet or PageBreak => 1,
        _ => throw new UnknownKindException(block),
    });

    private static int LinesOf(double ems, double size, double width) => Math.Max(1, (int)Math.Ceiling(ems * size / (width * LineFill)));
}
