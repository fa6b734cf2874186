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

/// <summary>A checklist out of a table with two columns, one to do and one not to do.</summary>
file static class ChecklistTables
{
    public static IEnumerable<ChecklistBlock> Read(TablePiece table)
    {
        if (table.Columns.Length != 2 || Sides.Of(table.Columns[0].Zh) is not { } first || Sides.Of(table.Columns[1].Zh) is not { } second || first == second)
            return [];
        var left = Column(table, 0);
        var right = Column(table, 1);
        return [first == Side.Do ? Checklist(left, right, table) : Checklist(right, left, table)];
    }

    private static ChecklistBlock Checklist(ImmutableArray<LocalizedText> @do, ImmutableArray<LocalizedText> dont, TablePiece table) =>
        new(@do, dont) { Restates = true, From = table.At };

    private static ImmutableArray<LocalizedText> Column(TablePiece table, int index) =>
        [.. table.Rows.Where(row => row.Length > index && (row[index].Zh is { Length: > 0 } || row[index].En is not null)).Select(row => WithoutMark(row[index]))];

    // The column says already what a tick or a cross in front of each line repeats.
    private static LocalizedText WithoutMark(LocalizedText cell) =>
        cell with { Zh = cell.Zh?.TrimStart('✅', '❌', '✓', '✔', '✗', '✘', '×', '√', '☑', '\uFE0F', ' ') };
}

/// <summary>
/// Scenarios out of a table whose rows end in a dialogue: first column the situation, last column the words, what is
/// between them the principle.
/// </summary>
file static class ScenarioTables
{
    public static IEnumerable<ScenarioBlock> Read(TablePiece table)
    {
        if (table.Columns.Length < 2)
            return [];
        ScenarioBlock?[] scenarios = [.. table.Rows.Select(Scenario)];
        // One row that happens to quote somebody makes no table of scenarios.
        return scenarios.Count(scenario => scenario is not null) * 2 > scenarios.Length ? scenarios.OfType<ScenarioBlock>() : [];

        ScenarioBlock? Scenario(System.Collections.Immutable.ImmutableArray<LocalizedText> row)
        {
            if (row.Length < 2 || SpokenTurns.Read((row[^1].Zh ?? "").Split('\n')) is not { Length: > 1 } turns)
                return null;
            if (!turns.Any(turn => turn.Role is Speakers.Customer or Speakers.Agent))
                return null;
            return new ScenarioBlock(row[0], row.Length > 2 ? row[1] : null, turns) { Restates = true, From = table.At };
        }
    }
}
