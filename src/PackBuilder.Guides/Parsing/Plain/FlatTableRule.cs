using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>
/// A table that lost its lines: a row of short words separated by spaces, then rows with as many cells. The last cell may
/// have spaces inside and go on over further lines; an empty line ends the table.
/// </summary>
internal sealed partial class FlatTableRule : ILineRule
{
    private const int FewestRows = 2;
    private const int LongestHeader = 80;
    private const int MostLines = 500;
    private const int MostLinesOfRow = 12;

    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var header = cursor.Current!;
        if (header.Text.Length > LongestHeader || !Header().IsMatch(header.Text))
            return [];
        string[] columns = Blanks().Split(header.Text);
        var rows = new List<string[]>();
        int ahead = 1;
        int linesOfRow = 0;
        for (; ahead < MostLines && cursor.Peek(ahead) is { AfterBlank: false } line; ahead++)
        {
            linesOfRow++;
            if (Row(line.Text, columns.Length) is { } row)
            {
                rows.Add(row);
                linesOfRow = 0;
            }
            else if (rows.Count > 0 && linesOfRow < MostLinesOfRow)
            {
                rows[^1][^1] += "\n" + line.Text;
            }
            else
            {
                return [];
            }
        }

        if (rows.Count < FewestRows)
            return [];
        cursor.Skip(ahead);
        return [new TablePiece(Texts(columns), [.. rows.Select(Texts)], header.At)];
    }

    private static string[]? Row(string line, int columns)
    {
        if (Speaker().IsMatch(line))
            return null;
        string[] cells = Blanks().Split(line, columns);
        return cells.Length == columns && cells[0].Length <= 20 ? cells : null;
    }

    private static ImmutableArray<LocalizedText> Texts(string[] cells) => [.. cells.Select(cell => new LocalizedText(cell))];

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}A-Za-z/（）()]{2,12}(?:[ \t\u3000]+[\p{IsCJKUnifiedIdeographs}A-Za-z/（）()]{2,12}){1,7}$")]
    private static partial Regex Header();

    [GeneratedRegex(@"[ \t\u3000]+")]
    private static partial Regex Blanks();

    // Words of somebody belong to the cell above, though they may have a space inside.
    [GeneratedRegex(@"^[\p{L}]{1,8}[：:]")]
    private static partial Regex Speaker();
}
