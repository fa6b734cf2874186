using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>
/// What stays on one page. Word ends a page where it is full, so what our own pages weigh (a divided part against white at
/// the foot) are rules here: they say how much white is better than a page end inside.
/// </summary>
internal static class KeepRules
{
    // Lines of text.
    private const int MostTogether = 7;

    // Ruled lines: so many stay on one page; of more, so many stand on either side of a page end.
    private const int MostRuled = 8;
    private const int LeastRuled = 3;

    // Rows of a table that stays whole.
    private const int MostRows = 4;

    /// <summary>Whether they are text that is short enough to stay whole.</summary>
    public static bool IsShort(ImmutableArray<Block> blocks, Box box, Theme theme) =>
        blocks.All(block => block is Paragraph or ListBlock or ChoiceList or BilingualPair or Dialogue)
        && CardText.Lines(blocks, theme.Design.BodySize, theme.WidthIn(box), theme.Design.BodySize) <= MostTogether;

    /// <summary>Whoever writes an answer wants to see the question.</summary>
    public static bool StaysWithQuestion(CardPart part) =>
        part.Tone == CardTone.Write && part.Blocks.All(block => block is WritingLines { Count: <= MostRuled } or WritingGrid);

    /// <summary>Whether the tables among its blocks are so short that they can stay whole.</summary>
    public static bool HasShortTables(CardPart part) => part.Blocks.OfType<Table>().All(StaysWhole);

    /// <summary>Whether a table has so few rows that none of them goes on the next page.</summary>
    public static bool StaysWhole(Table table) => table.Rows.Length <= MostRows;

    /// <summary>A line such as "Do:" before a list is a small heading.</summary>
    public static bool LeadsOver(Paragraph lead, Block next) =>
        next is not (Paragraph or Heading or PageBreak)
        && (lead.Inlines is [Strong] || lead.Inlines is [.., TextRun last] && (last.Text.EndsWith('：') || last.Text.EndsWith(':')));

    /// <summary>Whether a group of lines starts with this one.</summary>
    public static bool StartsWithOthers(WritingLines lines, int line) => line == 0 || lines.Count > MostRuled && line == lines.Count - LeastRuled;

    /// <summary>Whether a group of lines ends with this one.</summary>
    public static bool EndsWithOthers(WritingLines lines, int line) => line == lines.Count - 1 || lines.Count > MostRuled && line == LeastRuled - 1;
}
