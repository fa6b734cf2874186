using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>What a column asks for, in em.</summary>
/// <param name="Least">Below this words are cut, or a hand has no room.</param>
/// <param name="Wish">Below this words are divided, or a hand is cramped.</param>
/// <param name="Natural">With this its cells stand on one line, as far as that can be asked.</param>
internal sealed record ColumnNeed(double Least, double Wish, double Natural, ColumnWriting? Writing)
{
    // Em. A column of prose does not get narrower than this, nor does one line of content ask for more than that.
    private const double LeastProse = 5;
    private const double MostNatural = 28;
    private const double LongestWish = 12;
    private const double Narrowest = 2;

    // Em. Widths are estimated before anything is set.
    private const double Slack = 0.4;

    // Words of a header are bold, and so much wider.
    private const double BoldWords = 1.2;
    private const double BoldDigits = 0.25;

    /// <param name="size">Of the text, pt.</param>
    public static ColumnNeed Of(Table table, int column, double size, TextMeasure measure)
    {
        var head = TextPieces.Of(column < table.Header.Length ? table.Header[column].Inlines : [], measure);
        double least = Math.Max(Narrowest, Bold(table, column, head.LongestDivided)), wish = Math.Max(least, Math.Min(LongestWish, Bold(table, column, head.LongestWhole)));
        wish = Math.Max(wish, Math.Min(head.Natural + Slack, LeastProse));
        if (WritingColumns.Contains(table, column))
        {
            var writing = WritingColumns.Of(table, column);
            wish = Math.Max(wish, WritingColumns.Wish(writing, size));
            return new ColumnNeed(Math.Max(least, WritingColumns.Least(writing, size)), wish, wish, writing);
        }

        double longest = Bold(table, column, head.Natural), sum = 0;
        int cells = 0;
        foreach (var row in table.Rows.Where(row => column < row.Length))
        {
            var pieces = TextPieces.Of(row[column].Inlines, measure);
            least = Math.Max(least, pieces.LongestDivided);
            wish = Math.Max(wish, Math.Min(LongestWish, Math.Max(pieces.LongestWhole, Math.Min(pieces.Natural + Slack, LeastProse))));
            longest = Math.Max(longest, pieces.Natural);
            sum += pieces.Natural;
            cells++;
        }

        // A column of long cells asks for less than its longest, so that short columns stay on one line.
        double natural = longest <= MostNatural ? longest + Slack : MostNatural + Math.Sqrt(Math.Max(0, sum / Math.Max(1, cells) - MostNatural)) * 2;
        return new ColumnNeed(Math.Min(least, LongestWish), Math.Max(wish, least), Math.Max(natural, wish), null);
    }

    private static double Bold(Table table, int column, double width)
    {
        if (width == 0)
            return 0;
        string head = DocumentWalk.PlainText(table.Header[column].Inlines);
        return head.Any(char.IsAsciiLetter) ? width * BoldWords : head.Any(char.IsAsciiDigit) ? width + BoldDigits : width;
    }
}
