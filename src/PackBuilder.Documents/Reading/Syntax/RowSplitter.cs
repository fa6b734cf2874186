using Markdig.Helpers;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Splits a table row at its bars: not at <c>\|</c> and not inside <c>`code`</c>.</summary>
internal static class RowSplitter
{
    public static List<StringSlice> Split(StringSlice row)
    {
        row.Trim();
        var cells = new List<StringSlice>();
        int start = row.Start + 1;
        bool inCode = false;
        for (int i = start; i <= row.End; i++)
        {
            switch (row.Text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    inCode = !inCode;
                    break;
                case '|' when !inCode:
                    Add(start, i - 1);
                    start = i + 1;
                    break;
            }
        }

        // The bar at the end may be left out; a lone bar is one empty cell, so that the row is not lost.
        if (start <= row.End || cells.Count == 0)
            Add(start, row.End);
        return cells;

        void Add(int from, int to)
        {
            var cell = new StringSlice(row.Text, from, to);
            cell.Trim();
            cells.Add(cell);
        }
    }
}
