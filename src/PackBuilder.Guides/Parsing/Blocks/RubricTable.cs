using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A score sheet as a table: the first column names what is judged, each further one is headed by its score.</summary>
internal static partial class RubricTable
{
    public static ImmutableArray<RubricRow> Read(TablePiece table)
    {
        int[] scores = [.. table.Columns.Skip(1).Select((column, index) => ScoreOf(column) ?? index + 1)];
        return [.. table.Rows.Where(row => row.Length > 0).Select(Row)];

        RubricRow Row(ImmutableArray<LocalizedText> row) => new(row[0],
        [
            .. row.Skip(1).Take(scores.Length).Select((cell, index) => new RubricLevel(scores[index], cell)).OrderBy(level => level.Score),
        ]);
    }

    /// <summary>A table, or a row of one as a line, where a format has no tables: <c>分寸：1分生硬；3分礼貌；5分留有余地</c>.</summary>
    public static ImmutableArray<RubricRow> ReadAny(Piece piece)
    {
        if (piece is TablePiece table)
            return Read(table);
        if (Line().Match(QuestionAnswer.TextOf(piece).Zh ?? "") is not { Success: true } line)
            return [];
        var levels = Level().Matches(line.Groups["levels"].Value).Select(level =>
            new RubricLevel(int.Parse(level.Groups["score"].Value, CultureInfo.InvariantCulture), level.Groups["text"].Value.Trim()));
        return [new RubricRow(line.Groups["criterion"].Value.Trim(), [.. levels.OrderBy(level => level.Score)])];
    }

    private static int? ScoreOf(LocalizedText column) =>
        Digits().Match(column.ToString()) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[0-9]{1,3}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<criterion>[^：:；;]{1,30})[：:]\s*(?<levels>[0-9]{1,2}\s*分.+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?:^|[；;])\s*(?<score>[0-9]{1,2})\s*分[：:，,\s]*(?<text>[^；;]*[^；;。\s])")]
    private static partial Regex Level();
}
