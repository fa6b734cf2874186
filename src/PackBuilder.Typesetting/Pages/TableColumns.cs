using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Widths of table columns: by weight where the document gives one, else by content; whole em plus padding.</summary>
internal static class TableColumns
{
    /// <summary>White beside the text of a cell, pt.</summary>
    public const double Padding = 4;

    // Em. A column of prose does not get narrower than this, nor does one line of content ask for more than that.
    private const double LeastProse = 5;
    private const double MostNatural = 28;

    // Words of a header are bold, and so much wider.
    private const double BoldWords = 1.2;

    /// <returns>Left edges of the columns from 0, and the width of the table as the last.</returns>
    public static double[] Divide(Table table, double width, double size)
    {
        int count = table.Columns.Length;
        double room = Math.Max(count, Math.Floor((width - 2 * Padding * count) / size));
        double[] ems = table.Columns.Any(column => column.Weight > 0) ? ByWeight(table, room) : ByContent(table, room);
        Round(ems, room);
        var edges = new double[count + 1];
        double scale = (width - 2 * Padding * count) / (ems.Sum() * size);
        for (int c = 0; c < count; c++)
            edges[c + 1] = edges[c] + ems[c] * size * scale + 2 * Padding;
        return edges;
    }

    private static double[] ByWeight(Table table, double room)
    {
        double mean = table.Columns.Where(column => column.Weight > 0).Average(column => column.Weight);
        double[] weights = [.. table.Columns.Select(column => column.Weight > 0 ? column.Weight : mean)];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum * room)];
    }

    private static double[] ByContent(Table table, double room)
    {
        int count = table.Columns.Length;
        var least = new double[count];
        var natural = new double[count];
        for (int c = 0; c < count; c++)
        {
            (least[c], natural[c]) = Wishes(table, c);
            least[c] = Math.Min(least[c], room / count);
            natural[c] = Math.Max(natural[c], least[c]);
        }

        double spare = room - least.Sum(), wish = natural.Sum() - least.Sum();
        if (wish <= 0)
            return [.. least.Select(width => width + spare / count)];
        return [.. least.Zip(natural, (low, high) => low + (high - low) * spare / wish)];
    }

    // What the column cannot do without, and what it would like.
    private static (double Least, double Natural) Wishes(Table table, int column)
    {
        if (IsForWriting(table, column))
            return WishesForWriting(table, column);
        double least = 2, longest = 1, sum = 0;
        int cells = 0;
        foreach (var row in table.Rows.Prepend(table.Header))
        {
            if (column >= row.Length)
                continue;
            string text = PlainText.Of(row[column].Inlines);
            double width = TextWidth.InEms(text);
            least = Math.Max(least, Math.Min(12, Math.Max(LongestWord(text, row == table.Header), Math.Min(width, LeastProse))));
            longest = Math.Max(longest, width);
            sum += width;
            cells++;
        }

        // A column of long cells asks for less than its longest, so that short columns stay on one line.
        double natural = longest <= MostNatural ? Math.Max(longest, least) + 1 : MostNatural + Math.Sqrt(Math.Max(0, sum / Math.Max(1, cells) - MostNatural)) * 2;
        return (least, natural);
    }

    // Columns are whole em wide, and a word does not get a part of one less.
    private static double LongestWord(string text, bool isHeader) => Math.Ceiling(TextWidth.LongestWordInEms(text) * (isHeader ? BoldWords : 1));

    private static bool IsForWriting(Table table, int column) => table.Rows.Length > 0 && EmptyCells(table, column) == table.Rows.Length;

    private static int EmptyCells(Table table, int column) => table.Rows.Count(row => column >= row.Length || row[column].Inlines.IsEmpty);

    // Room for a tick or a figure, or for a sentence in the last of such columns. Where others are filled in by way of
    // example, all are as narrow as those.
    private static (double Least, double Natural) WishesForWriting(Table table, int column)
    {
        string title = column < table.Header.Length ? PlainText.Of(table.Header[column].Inlines) : "";
        double head = TextWidth.InEms(title), word = LongestWord(title, isHeader: true);
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
