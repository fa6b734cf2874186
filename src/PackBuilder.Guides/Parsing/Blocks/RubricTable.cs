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

    private static int? ScoreOf(LocalizedText column) =>
        Digits().Match(column.ToString()) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[0-9]{1,3}")]
    private static partial Regex Digits();
}
