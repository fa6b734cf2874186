using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A table drawn with pipes: a header, a line of dashes, rows. The last row may be cut.</summary>
internal sealed partial class PipeTableRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var header = cursor.Current!;
        if (!header.Text.Contains('|') || cursor.Peek(1) is not { } delimiter || !Delimiter().IsMatch(delimiter.Text))
            return [];
        cursor.Skip(2);
        var columns = Cells(header.Text);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<LocalizedText>>();
        while (cursor.Current is { AfterBlank: false } row && row.Text.Contains('|'))
            rows.Add(Cells(cursor.Take().Text));
        return [new TablePiece(columns, rows.ToImmutable(), header.At)];
    }

    private static ImmutableArray<LocalizedText> Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => new LocalizedText(LineBreak().Replace(cell.Trim(), "\n")))];

    [GeneratedRegex(@"^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"\s*<br\s*/?>\s*")]
    private static partial Regex LineBreak();
}
