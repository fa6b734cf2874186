using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A table, with the paragraph <c>表：…</c> above it as its caption.</summary>
internal sealed partial class TableRule : IBlockRule
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
        table = WithoutWriting(table, out var write);
        table = WithoutLimits(table, out var columnsFor, out var rowsFor);
        var block = new TableBlock(table.Columns, [.. table.Rows.Select(row => Fill(row, table.Columns.Length))])
        {
            Caption = caption,
            ColumnsFor = columnsFor,
            RowsFor = rowsFor,
            Write = write,
            From = table.At,
        };
        return [block, .. ScenarioTables.Read(table), .. ChecklistTables.Read(table)];
    }

    // {write="name"} in a column's head says what is written into the column by hand; what the word may be is known where the table is set.
    private static TablePiece WithoutWriting(TablePiece table, out ImmutableArray<string> write)
    {
        ImmutableArray<string> words = [.. table.Columns.Select(head => Writing().Match(head.Zh ?? head.En ?? "") is { Success: true } match ? match.Groups["word"].Value : "-")];
        bool isSaid = words.Any(word => word != "-");
        write = isSaid ? words : [];
        return isSaid ? table with { Columns = [.. table.Columns.Select(head => head with { Zh = head.Zh is null ? null : Writing().Replace(head.Zh, ""), En = head.En is null ? null : Writing().Replace(head.En, "") })] } : table;
    }

    [GeneratedRegex(@"\s*\{write=[""“”]?(?<word>[^""“”{}\s]+)[""“”]?\}")]
    private static partial Regex Writing();

    // {audience="bilingual"} at the end of a column's head is for the column, in a row for the row.
    private static TablePiece WithoutLimits(TablePiece table, out ImmutableArray<TableLimit> columns, out ImmutableArray<TableLimit> rows)
    {
        columns = [.. table.Columns.Select((head, i) => new TableLimit(i, AudienceOf(head))).Where(limit => limit.Audience.Length > 0)];
        rows = [.. table.Rows.Select((row, i) => new TableLimit(i, [.. row.SelectMany(cell => AudienceOf(cell)).Distinct()])).Where(limit => limit.Audience.Length > 0)];
        return columns.IsEmpty && rows.IsEmpty ? table : table with
        {
            Columns = [.. table.Columns.Select(Bare)],
            Rows = [.. table.Rows.Select(row => row.Select(Bare).ToImmutableArray())],
        };
    }

    private static IEnumerable<string> Words(string? text) =>
        text is not null && Limit().Match(text) is { Success: true } match ? match.Groups["words"].Value.Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries) : [];

    private static ImmutableArray<string> AudienceOf(LocalizedText cell) => [.. Words(cell.Zh).Concat(Words(cell.En)).Distinct()];

    private static LocalizedText Bare(LocalizedText cell) => cell with
    {
        Zh = cell.Zh is null ? null : Limit().Replace(cell.Zh, ""),
        En = cell.En is null ? null : Limit().Replace(cell.En, ""),
    };

    [GeneratedRegex(@"\s*\{audience=[""“”]?(?<words>[^""“”{}]+)[""“”]?\}\s*$")]
    private static partial Regex Limit();

    private static LocalizedText? CaptionOf(LocalizedText text) =>
        Label.Read(text) is { Name: "表" or "表格" or "Table", Rest: { } rest } ? rest : null;

    private static ImmutableArray<LocalizedText> Fill(ImmutableArray<LocalizedText> row, int columns) =>
        row.Length >= columns ? row : row.AddRange(Enumerable.Repeat(new LocalizedText(""), columns - row.Length));
}
