using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A run of blocks that may be the rows of a table without lines, and the gutters that run through all of them. Used once.</summary>
internal sealed partial class PdfSpacedTable
{
    private const int MostRows = 1_000;

    // Deeper than this, two columns side by side are running text.
    private const int MostLines = 12;
    private const int MostLinesOfMany = 60;

    // In ems, from the last line of a row to the first of the next: what has text in one column alone may as well be the next paragraph.
    private const double BetweenRows = 5;
    private const double BetweenCells = 3.5;

    // Places where lines of one row and known gutters meet.
    private const int LeastFree = 4;

    // Fewer columns of lines below each other are running text as well.
    private const int LeastOfData = 3;

    // In points.
    private const double SameSpace = 0.8;
    private const double SameStart = 2;

    private readonly List<PdfBlock> _rows = [];
    private List<PdfGutter> _gutters;
    private double _space = -1;

    public PdfSpacedTable(PdfBlock first)
    {
        _gutters = [.. first.Gutters().Select(gutter => new PdfGutter(gutter, 1, 1))];
        if (_gutters.Count > 0 && IsRow(first))
            _rows.Add(first);
    }

    public IReadOnlyList<PdfBlock> Rows => _rows;

    /// <returns>False where the block is no row of this table.</returns>
    public bool TryAdd(PdfBlock block)
    {
        if (_rows.Count == 0 || _rows.Count >= MostRows || !IsRow(block) || Math.Abs(block.Size - _rows[^1].Size) >= 0.08 * block.Size)
            return false;
        var last = _rows[^1];
        bool isOverPage = block.Page != last.Page;
        double above = last.Bottom - block.Top;
        if (isOverPage ? !last.IsLast || !block.IsFirst || block.Page != last.Page + 1 : above > BetweenRows * block.Size)
            return false;
        if (Shared(block) is not { Count: > 0 } gutters)
            return false;
        int column = ColumnOf(block, gutters);
        if (column >= 0 && !isOverPage && above > BetweenCells * block.Size)
            return false;
        // One cell alone may be the next paragraph, which stands off otherwise and starts at the left.
        if (column == 0 && isOverPage || column >= 0 && !isOverPage && _space >= 0 && Math.Abs(above - _space) > SameSpace)
            return false;
        if (column < 0 && !isOverPage)
            _space = above;
        _gutters = gutters;
        _rows.Add(block);
        return true;
    }

    /// <summary>Whether the blocks are a table indeed, and not lines with wide gaps in them.</summary>
    public bool IsTable()
    {
        // A gap that only one of several rows has is one between words.
        _gutters.RemoveAll(gutter => gutter.Support <= gutter.Chances / 4);
        while (_rows.Count > 0 && HoldsOnlyMarks())
            _gutters.RemoveAt(0);
        DivideData();
        if (_gutters.Count == 0 || _rows.Count < 2)
            return false;
        int parted = _rows.Count(row => ColumnOf(row, _gutters) < 0);
        int deep = _rows.Count(row => row.Rows.Length > 1 && ColumnOf(row, _gutters) < 0);
        // Lines of several cells show their gutters; cells of one line each must start below each other.
        return parted >= 2 && deep > 0 && deep * 2 >= _rows.Count - 1 || (parted >= 3 || IsHeaded(parted)) && AreAligned();
    }

    // Lines of names and figures that stand as close as those of a paragraph are rows by themselves.
    private void DivideData()
    {
        if (_rows.Count is 0 or > 2 || _gutters.Count + 1 < LeastOfData)
            return;
        var columns = Columns();
        for (int i = _rows.Count - 1; i >= 0; i--)
        {
            var block = _rows[i];
            if (block.Rows.Length < LeastOfData || !IsData(block, columns))
                continue;
            _rows.RemoveAt(i);
            _rows.InsertRange(i, Enumerable.Range(0, block.Rows.Length).Select(line => block.Part(line, line + 1)));
        }
    }

    // Each line has text in all columns, and figures in one and the same; the first may be heads.
    private static bool IsData(PdfBlock block, List<(PdfStretch Bounds, PdfStretch Text)> columns)
    {
        var cells = block.Rows.Select(line => columns.Select(column => LineIn(line, column.Bounds)?.Text ?? "").ToList()).ToList();
        return cells.TrueForAll(line => line.TrueForAll(text => text.Length > 0))
            && Enumerable.Range(0, columns.Count).Any(column => cells.Skip(1).All(line => Figure().IsMatch(line[column])));
    }

    private static PdfRow? LineIn(PdfRow line, PdfStretch bounds) =>
        PdfRows.Of(line.Glyphs.Where(glyph => Holds(bounds, glyph.Left, glyph.Right)), new StringBuilder()) is [var row, ..] ? row : null;

    // Bold heads above a column to be filled in by hand.
    private bool IsHeaded(int parted) =>
        parted == 1 && _rows.Count > 2 && ColumnOf(_rows[0], _gutters) < 0 && IsBold(_rows[0]) && _rows.Skip(1).All(row => ColumnOf(row, _gutters) == 0 && !IsBold(row));

    private static bool IsBold(PdfBlock block) => block.Rows.All(row => row.Segments.All(segment => segment.IsBold));

    /// <summary>One table for each page.</summary>
    public IEnumerable<PdfTable> Tables(StringBuilder hyphens)
    {
        var columns = Columns();
        foreach (var rows in _rows.GroupBy(row => row.Page))
        {
            var cells = rows.Select(row => columns.Select(column => CellOf(row, column, hyphens)).ToImmutableArray()).ToList();
            yield return new PdfTable(rows.Key, [.. cells.Select(row => row.Select(cell => cell.Text).ToImmutableArray())])
            {
                Top = rows.First().Top + rows.First().Size / 2,
                Size = rows.First().Size,
                Columns = [.. columns.Select(column => column.Text.From)],
                Room = [.. cells[^1].Select(cell => cell.Room)],
            };
        }
    }

    private bool IsRow(PdfBlock block) =>
        block.Rows.Length <= (_gutters.Count > 1 ? MostLinesOfMany : MostLines) && !block.Rows.Any(PdfAlignedTables.IsOptions);

    // The gutters that the block leaves free as well, and its own that all rows leave free. Null where it has text in one that several rows keep, and
    // where what stands in those is only spaces between its words.
    private List<PdfGutter>? Shared(PdfBlock block)
    {
        var own = block.Gutters();
        var shared = new List<PdfGutter>();
        bool isParted = false;
        int crossed = 0, kept = 0;
        foreach (var gutter in _gutters)
        {
            var free = block.FreeWithin(gutter.Strip);
            if (free.Width >= PdfBlock.NarrowestGutter)
            {
                bool isBeside = block.Left < free.From && block.Right > free.To, isOwn = own.Any(strip => strip.Overlaps(free));
                shared.Add(new PdfGutter(free, gutter.Support + (isOwn ? 1 : 0), gutter.Chances + (isBeside ? 1 : 0)));
                isParted |= isOwn;
                crossed += isBeside ? 1 : 0;
                kept += isBeside && gutter.Support > 1 ? 1 : 0;
            }
            else if (gutter.Support > Math.Max(1, gutter.Chances / 3))
            {
                return null;
            }
        }

        // Several gutters that all lines leave free are no chance, however narrow each is.
        if (crossed > 0 && !isParted && (kept < 2 || kept * block.Rows.Length < LeastFree))
            return null;
        foreach (var strip in own.Where(strip => !shared.Exists(gutter => gutter.Strip.Overlaps(strip))))
        {
            var free = _rows.Aggregate(strip, (left, row) => row.FreeWithin(left));
            if (free.Width >= PdfBlock.NarrowestGutter)
                shared.Add(new PdfGutter(free, 1, 1 + _rows.Count(row => row.Left < free.From && row.Right > free.To)));
        }

        return [.. shared.OrderBy(gutter => gutter.Strip.From)];
    }

    // The only column that a block has text in; -1 where it has several.
    private static int ColumnOf(PdfBlock block, List<PdfGutter> gutters)
    {
        int first = gutters.Count(gutter => gutter.Strip.Middle < block.Left), last = gutters.Count(gutter => gutter.Strip.Middle < block.Right);
        return first == last ? first : -1;
    }

    // Numbers, bullets and names of speakers in front of text that is set in.
    private bool HoldsOnlyMarks()
    {
        if (_gutters.Count == 0)
            return false;
        double edge = _gutters[0].Strip.Middle;
        var texts = _rows.SelectMany(row => row.Rows).Select(line => string.Concat(line.Glyphs.Where(glyph => glyph.Right < edge).Select(glyph => glyph.Text)).Trim()).ToList();
        return texts.TrueForAll(text => text.Length == 0 || Mark().IsMatch(text)) && texts.Exists(text => text.Length > 0);
    }

    private bool AreAligned()
    {
        var edges = _gutters.Select(gutter => gutter.Strip.Middle).Append(double.MaxValue).ToList();
        double from = double.MinValue;
        foreach (double to in edges)
        {
            var texts = _rows.Select(row => row.Stretches.Where(stretch => stretch.From > from && stretch.From < to).ToList()).Where(texts => texts.Count > 0).ToList();
            if (!AreAt(texts.Select(text => text[0].From)) && !AreAt(texts.Select(text => text[^1].To)) && !AreAt(texts.Select(text => (text[0].From + text[^1].To) / 2)))
                return false;
            from = to;
        }

        return true;
    }

    // The heads of columns are often set otherwise than what stands below them.
    private static bool AreAt(IEnumerable<double> places)
    {
        var sorted = places.Order().ToList();
        return sorted.Count == 0 || sorted.Count(place => Math.Abs(place - sorted[sorted.Count / 2]) > SameStart) <= 1 + sorted.Count / 6;
    }

    private List<(PdfStretch Bounds, PdfStretch Text)> Columns()
    {
        var columns = new List<(PdfStretch, PdfStretch)>();
        double from = double.MinValue, left = _rows.Min(row => row.Left);
        foreach (var gutter in _gutters.Select(gutter => gutter.Strip))
        {
            columns.Add((new PdfStretch(from, gutter.Middle), new PdfStretch(left, gutter.From)));
            (from, left) = (gutter.Middle, gutter.To);
        }

        columns.Add((new PdfStretch(from, double.MaxValue), new PdfStretch(left, _rows.Max(row => row.Right))));
        return columns;
    }

    private static (string Text, double Room) CellOf(PdfBlock row, (PdfStretch Bounds, PdfStretch Text) column, StringBuilder hyphens)
    {
        var rows = row.Rows.Where(line => line.Glyphs.IsEmpty).Where(line => Holds(column.Bounds, line.Left, line.Right))
            .Concat(PdfRows.Of(row.Rows.SelectMany(line => line.Glyphs).Where(glyph => Holds(column.Bounds, glyph.Left, glyph.Right)), new StringBuilder()));
        return PdfCellText.Of([.. rows.OrderByDescending(line => line.Baseline)], row.Page, column.Text, hyphens);
    }

    private static bool Holds(PdfStretch column, double left, double right) => (left + right) / 2 is var middle && middle >= column.From && middle < column.To;

    [GeneratedRegex(@"^[+\-−–~≈<>≤≥]?[¥$€]?\d[\d,.\s]*[%％]?$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:[•●○■□▪▫◆◇►▶➢➤✓✔☐☑☒◦‣⁃∙·*–—-]|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])[)）.．、:：]|[①-⑳]|(?:问|答|[Qq]|[Aa]|解析|答案|提示|注意)\s?[:：.．]?)$")]
    private static partial Regex Mark();
}

/// <param name="Support">In how many rows it is wide enough to part columns.</param>
/// <param name="Chances">How many rows have text on both sides of it.</param>
internal readonly record struct PdfGutter(PdfStretch Strip, int Support, int Chances);
