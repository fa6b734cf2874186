using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>A row of a pipe table. A pipe after a backslash or inside a code span belongs to the text.</summary>
internal static partial class PipeRow
{
    public static bool IsDelimiter(string line) => line.Contains('|') && Delimiter().IsMatch(line);

    public static ImmutableArray<string> Cells(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        bool code = false;
        string row = WithoutOuterPipes(line.Trim());
        for (int i = 0; i < row.Length; i++)
        {
            char c = row[i];
            code ^= c == '`';
            if (c == '\\' && i + 1 < row.Length && row[i + 1] == '|')
            {
                cell.Append(row[++i]);
            }
            else if (c == '|' && !code)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells.ToImmutable();
    }

    /// <summary>A short row is filled up with empty cells; what a long one has too much joins its last cell.</summary>
    public static ImmutableArray<string> Fit(ImmutableArray<string> cells, int count)
    {
        if (cells.Length == count)
            return cells;
        return cells.Length < count
            ? [.. cells, .. Enumerable.Repeat("", count - cells.Length)]
            : [.. cells.Take(count - 1), string.Join(" | ", cells.Skip(count - 1))];
    }

    private static string WithoutOuterPipes(string row)
    {
        if (row.StartsWith('|'))
            row = row[1..];
        return row.EndsWith('|') && !row.EndsWith(@"\|", StringComparison.Ordinal) ? row[..^1] : row;
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Delimiter();
}
