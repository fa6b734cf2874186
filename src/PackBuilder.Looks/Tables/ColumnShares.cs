using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>Divides the width of a table: by weight where the document gives one, else by content; in whole em.</summary>
public static class ColumnShares
{
    // Em. A column of prose does not get narrower than this, nor does one line of content ask for more than that.
    private const double LeastProse = 5;
    private const double MostNatural = 28;

    // Words of a header are bold, and so much wider.
    private const double BoldWords = 1.2;

    /// <param name="room">What the columns have for their text together, in em of the size of tables.</param>
    /// <returns>For each column the room of its text in em; their sum may miss the room by parts of an em.</returns>
    public static double[] Divide(Table table, double room, TextMeasure measure)
    {
        room = Math.Max(table.Columns.Length, Math.Floor(room));
        double[] ems = table.Columns.Any(column => column.Weight > 0) ? ByWeight(table, room) : ByContent(table, room, measure);
        Round(ems, room);
        return ems;
    }

    private static double[] ByWeight(Table table, double room)
    {
        double mean = table.Columns.Where(column => column.Weight > 0).Average(column => column.Weight);
        double[] weights = [.. table.Columns.Select(column => column.Weight > 0 ? column.Weight : mean)];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum * room)];
    }

    private static double[] ByContent(Table table, double room, TextMeasure measure)
    {
        int count = table.Columns.Length;
        var least = new double[count];
        var natural = new double[count];
        for (int c = 0; c < count; c++)
        {
            (least[c], natural[c]) = Wishes(table, c, measure);
            least[c] = Math.Min(least[c], room / count);
            natural[c] = Math.Max(natural[c], least[c]);
        }

        double spare = room - least.Sum(), wish = natural.Sum() - least.Sum();
        if (wish <= 0)
            return [.. least.Select(width => width + spare / count)];
        return [.. least.Zip(natural, (low, high) => low + (high - low) * spare / wish)];
    }

    // What the column cannot do without, and what it would like.
    private static (double Least, double Natural) Wishes(Table table, int column, TextMeasure measure)
    {
        if (IsForWriting(table, column))
            return WishesForWriting(table, column, measure);
        double least = 2, longest = 1, sum = 0;
        int cells = 0;
        foreach (var row in table.Rows.Prepend(table.Header))
        {
            if (column >= row.Length)
                continue;
            double width = measure.WidthOf(row[column].Inlines);
            least = Math.Max(least, Math.Min(12, Math.Max(LongestWord(row[column].Inlines, row == table.Header, measure), Math.Min(width, LeastProse))));
            longest = Math.Max(longest, width);
            sum += width;
            cells++;
        }

        // A column of long cells asks for less than its longest, so that short columns stay on one line.
        double natural = longest <= MostNatural ? Math.Max(longest, least) + 1 : MostNatural + Math.Sqrt(Math.Max(0, sum / Math.Max(1, cells) - MostNatural)) * 2;
        return (least, natural);
    }

    // Columns are whole em wide, and a word does not get a part of one less.
    private static double LongestWord(ImmutableArray<Inline> text, bool isHeader, TextMeasure measure) =>
        Math.Ceiling(measure.LongestWord(text) * (isHeader ? BoldWords : 1));

    private static bool IsForWriting(Table table, int column) => table.Rows.Length > 0 && EmptyCells(table, column) == table.Rows.Length;

    private static int EmptyCells(Table table, int column) => table.Rows.Count(row => column >= row.Length || row[column].Inlines.IsEmpty);

    // Room for a tick or a figure, or for a sentence in the last of such columns. Where others are filled in by way of
    // example, all are as narrow as those.
    private static (double Least, double Natural) WishesForWriting(Table table, int column, TextMeasure measure)
    {
        var title = column < table.Header.Length ? table.Header[column].Inlines : [];
        double head = measure.WidthOf(title), word = LongestWord(title, isHeader: true, measure);
        var columns = Enumerable.Range(0, table.Columns.Length).ToList();
        bool hasExamples = columns.Any(c => !IsForWriting(table, c) && EmptyCells(table, c) * 2 >= table.Rows.Length);
        bool isLast = columns.FindLastIndex(c => IsForWriting(table, c)) == column;
        bool isAlone = columns.Count(c => IsForWriting(table, c)) == 1;
        bool isWide = !hasExamples && isLast && (!isAlone || head > 2);
        return (Math.Max(3, Math.Min(Math.Max(head, word), 12)), isWide ? 18 : head + 1.5);
    }

    // Whole em: the largest remainders are rounded up.
    private static void Round(double[] ems, double room)
    {
        var order = Enumerable.Range(0, ems.Length).OrderByDescending(c => ems[c] - Math.Floor(ems[c])).ThenBy(c => c).ToArray();
        double left = room - ems.Sum(Math.Floor);
        foreach (int c in order)
        {
            bool up = left >= 1;
            ems[c] = Math.Max(1, Math.Floor(ems[c]) + (up ? 1 : 0));
            left -= up ? 1 : 0;
        }
    }
}
