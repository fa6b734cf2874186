using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>
/// What stays on one page besides what <see cref="KeepRules"/> say. Word ends a page where it is full, so what our own pages weigh (a
/// divided part against white at the foot) are rules here: they say how much white is better than a page end inside.
/// </summary>
internal static class DocxKeepRules
{
    // Lines of text.
    private const int MostTogether = 7;

    // Rows of a table that stays whole.
    private const int MostRows = 4;

    /// <summary>Whether they are text that is short enough to stay whole.</summary>
    public static bool IsShort(ImmutableArray<Block> blocks, Box box, Theme theme) =>
        blocks.All(block => block is Paragraph or ListBlock or ChoiceList or BilingualPair or Dialogue) && Lines(blocks, box, theme) <= MostTogether;

    /// <summary>Whether they are, by an estimate, no more than one line.</summary>
    public static bool IsLine(ImmutableArray<Block> blocks, Box box, Theme theme) => Lines(blocks, box, theme) == 1;

    private static int Lines(ImmutableArray<Block> blocks, Box box, Theme theme) => CardText.Lines(blocks, theme.Design.BodySize, theme.WidthIn(box), theme.Design.BodySize);

    /// <summary>Whether the tables among its blocks are so short that they can stay whole.</summary>
    public static bool HasShortTables(CardPart part) => part.Blocks.OfType<Table>().All(StaysWhole);

    /// <summary>Whether a table has so few rows that none of them goes on the next page.</summary>
    public static bool StaysWhole(Table table) => table.Rows.Length <= MostRows;
}
