using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Paints a stretch of a galley onto a page: first the decorations, then the content in reading order.</summary>
internal sealed class GalleyPainter(Theme theme, LinePainter lines, LinkCollector links)
{
    private const double WritingRule = 0.5;
    /// <param name="x">Left edge of the galley, pt.</param>
    /// <param name="top">Top of the text area or cell, pt.</param>
    /// <param name="start">Where the first strip stands, pt from <paramref name="top"/>.</param>
    public void Paint(Galley galley, int from, int to, double x, double top, double start, List<FrameItem> output, bool isArtifact = false)
    {
        var heights = Heights(galley, from, to, start);
        PaintGroups(galley, from, to, x, top, heights, output);
        for (int i = from; i < to; i++)
        {
            ref Strip strip = ref galley[i];
            double y = top + heights[i - from];
            PaintSide(galley, strip, x, y, output, isArtifact);
            switch (strip.Kind)
            {
                case StripKind.Line:
                    lines.Paint(galley.Paragraphs[strip.A], strip.B, x + strip.X, y + strip.Baseline, output, links, isArtifact);
                    break;
                case StripKind.Rule:
                    for (int line = 1; line <= strip.A; line++)
                    {
                        output.Add(new FilledBox(x + strip.X, y + strip.Height / strip.A * line - WritingRule, strip.Baseline, WritingRule, theme.Colours.Muted)
                        {
                            Owner = line == 1 && !isArtifact ? galley.WritingNodes.GetValueOrDefault(i) : null,
                        });
                    }

                    break;
                case StripKind.Picture:
                    galley.Pictures[strip.A].Paint(x + strip.X, y, output, isArtifact);
                    break;
                case StripKind.Flow:
                    PaintFlow(galley.Flows[strip.A], strip.B, x, y, output);
                    break;
                case StripKind.Row:
                    i = PaintRow(galley, i, to, x, y, output, isArtifact);
                    break;
            }
        }
    }

    /// <summary>What a page or column has above its first strip: the name of the question that goes on, the head of the table.</summary>
    public void PaintTop(PageSpan span, double x, double top, List<FrameItem> output)
    {
        if (span.Continued is { Mark: { } mark } question)
        {
            lines.Paint(mark, 0, x + question.X, top + theme.BaselineOf(question.MarkHeight, mark.Size), output, null, isArtifact: true);
            top += question.MarkHeight;
        }

        if (span.Repeat is { } table)
            PaintRepeat(table, x, top, output);
    }

    private void PaintRepeat(TableFrame table, double x, double top, List<FrameItem> output)
    {
        if (table.Mark is { } mark)
            lines.Paint(mark, 0, x + table.X, top + theme.BaselineOf(table.MarkHeight, mark.Size), output, null, isArtifact: true);
        double y = top + table.MarkHeight;
        Rule(x + table.X, y, table.Width, TableRules.Outer, output);
        Paint(table.Header, 0, table.Header.Count, x, y, 0, output, isArtifact: true);
        Rule(x + table.X, y + table.Header.Height - TableRules.Inner, table.Width, TableRules.Inner, output);
    }

    private double[] Heights(Galley galley, int from, int to, double start)
    {
        var heights = new double[to - from + 1];
        heights[0] = start;
        for (int i = from; i < to; i++)
            heights[i - from + 1] = heights[i - from] + Grid.HeightOf(galley[i], heights[i - from], theme.Pitch);
        return heights;
    }

    private void PaintFlow(ColumnFlow flow, int piece, double x, double y, List<FrameItem> output)
    {
        var columns = flow.Piece(piece).Columns;
        for (int c = 0; c < columns.Count; c++)
        {
            double left = x + flow.XOf(c);
            PaintTop(columns[c], left, y, output);
            Paint(flow.Content, columns[c].From, columns[c].To, left, y, columns[c].Start, output);
        }
    }

    private void PaintSide(Galley galley, in Strip strip, double x, double y, List<FrameItem> output, bool isArtifact)
    {
        for (int i = strip.FirstSide; i < strip.FirstSide + strip.SideCount; i++)
        {
            var side = galley.Sides[i];
            double baseline = double.IsNaN(side.Baseline) ? strip.Baseline : side.Baseline;
            for (int line = 0; line < side.Paragraph.LineCount; line++)
                lines.Paint(side.Paragraph, line, x + side.X, y + baseline + line * CardLook.LabelPitch * side.Paragraph.Size, output, links, isArtifact);
        }
    }

    // All slices of the row on this page at once, cell by cell, which is the reading order.
    private int PaintRow(Galley galley, int at, int to, double x, double y, List<FrameItem> output, bool isArtifact)
    {
        var row = galley.Rows[galley[at].A];
        int first = galley[at].B, end = at + 1;
        while (end < to && galley[end].Kind == StripKind.Row && galley[end].A == galley[at].A)
            end++;
        int last = first + end - at;
        for (int c = 0; c < row.Cells.Length; c++)
        {
            double top = y;
            for (int from = first; from < last;)
            {
                int until = from;
                double height = 0;
                do
                    height += row.Slices[until++].Height;
                while (until < last && row.Slices[until].IsAligned);
                int start = row.Slices[from].Start[c], stop = row.Slices[until - 1].End[c];
                if (stop > start)
                    Paint(row.Cells[c].Galley, start, stop, x + row.Cells[c].X, top, 0, output, isArtifact);
                top += height;
                from = until;
            }
        }

        return end - 1;
    }

    private void PaintGroups(Galley galley, int from, int to, double x, double top, double[] heights, List<FrameItem> output)
    {
        // Outer boxes come before inner ones.
        var seen = new SortedSet<int>();
        for (int i = from; i < to; i++)
        {
            for (int g = galley[i].Group; g >= 0 && seen.Add(g); g = galley.Groups[g].Parent)
            {
            }
        }

        foreach (int g in seen)
        {
            var group = galley.Groups[g];
            bool goesOn = group.To > to, cameFrom = group.From < from;
            double upper = top + heights[Math.Max(group.From, from) - from] - (cameFrom ? group.Pad : 0);
            double lower = top + heights[Math.Min(group.To, to) - from] + (goesOn ? group.Pad : 0);
            PaintGroup(group, x + group.X, upper, lower, cameFrom, goesOn, output);
        }
    }

    private void PaintGroup(Group group, double x, double upper, double lower, bool cameFrom, bool goesOn, List<FrameItem> output)
    {
        switch (group.Kind)
        {
            case GroupKind.Card when !cameFrom:
                output.Add(new FilledBox(x, upper, group.Width, 0.9, group.Colour));
                break;
            case GroupKind.Tint:
                output.Add(new FilledBox(x, upper, group.Width, lower - upper, theme.Colours.Tint));
                break;
            case GroupKind.Callout:
                output.Add(new FilledBox(x, upper, group.Width, lower - upper, theme.Colours.Tint));
                output.Add(new FilledBox(x, upper, 2.4, lower - upper, group.Colour));
                break;
            case GroupKind.Bar:
                output.Add(new FilledBox(x, upper, 1.2, lower - upper, group.Colour));
                break;
            case GroupKind.Framed:
                output.Add(new StrokedPath(
                    [new(x, upper), new(x + group.Width, upper), new(x + group.Width, lower), new(x, lower)], true, 0.6, group.Colour));
                break;
            case GroupKind.GridRow:
                PaintGridRow(group, x, upper, lower, output);
                break;
            case GroupKind.TableRow:
                PaintRowRules(group, x, upper, lower, goesOn, output);
                break;
        }
    }

    // A frame, the ground of the label, and lines to write on.
    private void PaintGridRow(Group group, double x, double upper, double lower, List<FrameItem> output)
    {
        const double Edge = TableLook.GridEdge, Indent = 5;
        int rules = WritingLook.RulesIn(lower - upper, group.RulePitch);
        if (group.Dividers.Length > 0)
            output.Add(new FilledBox(x, upper, group.Dividers[0], lower - upper, theme.Colours.Tint));
        double right = x + group.Width;
        for (int c = 0; c < group.Dividers.Length; c++)
        {
            double from = x + group.Dividers[c] + Indent, to = (c + 1 < group.Dividers.Length ? x + group.Dividers[c + 1] : right) - Indent;
            for (int k = 1; k <= rules; k++)
                output.Add(new FilledBox(from, upper + k * group.RulePitch, to - from, 0.35, theme.Colours.Muted));
        }

        foreach (double divider in group.Dividers)
            output.Add(new FilledBox(x + divider - Edge / 2, upper, Edge, lower - upper, group.Colour));
        output.Add(new StrokedPath([new(x, upper), new(right, upper), new(right, lower), new(x, lower)], true, Edge, group.Colour));
    }

    private void PaintRowRules(Group group, double x, double upper, double lower, bool goesOn, List<FrameItem> output)
    {
        bool hasHeader = group.Table!.Header.Count > 0;
        if (group.IsHeaderRow || !hasHeader && group.IsFirstRow)
            Rule(x, upper, group.Width, TableRules.Outer, output);
        if (group.IsHeaderRow)
            Rule(x, lower - TableRules.Inner, group.Width, TableRules.Inner, output);
        else if (group.IsLastRow && !goesOn)
            Rule(x, lower - TableRules.Outer, group.Width, TableRules.Outer, output);
        else
            output.Add(new FilledBox(x, lower - TableRules.Hair, group.Width, TableRules.Hair, theme.Colours.Rule));
    }

    private void Rule(double x, double y, double width, double thickness, List<FrameItem> output) =>
        output.Add(new FilledBox(x, y, width, thickness, theme.Colours.Ink));
}

/// <summary>Thickness of the rules of a table, pt (CY/T 170: outer ones heavier).</summary>
internal static class TableRules
{
    public const double Outer = 1;
    public const double Inner = 0.5;
    public const double Hair = 0.35;
}
