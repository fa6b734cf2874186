using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A table, with the paragraph <c>表：…</c> above it as its caption.</summary>
internal sealed class TableRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        LocalizedText? caption = null;
        if (cursor.Current is ParagraphPiece above && cursor.Peek(1) is TablePiece && CaptionOf(above.Text) is { } text)
        {
            caption = text;
            cursor.Take();
        }

        if (cursor.Current is not TablePiece table)
            return [];
        cursor.Take();
        var block = new TableBlock(table.Columns, [.. table.Rows.Select(row => Fill(row, table.Columns.Length))])
        {
            Caption = caption,
            From = table.At,
        };
        return [block, .. ScenarioTables.Read(table), .. ChecklistTables.Read(table)];
    }

    private static LocalizedText? CaptionOf(LocalizedText text) =>
        Label.Read(text) is { Name: "表" or "表格" or "Table", Rest: { } rest } ? rest : null;

    private static ImmutableArray<LocalizedText> Fill(ImmutableArray<LocalizedText> row, int columns) =>
        row.Length >= columns ? row : row.AddRange(Enumerable.Repeat(new LocalizedText(""), columns - row.Length));
}
