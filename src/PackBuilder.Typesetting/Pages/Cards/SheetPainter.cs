using PackBuilder.Documents.Model;
using PackBuilder.Looks.Cards;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Cards;

/// <summary>Paints a sheet of cards with the marks to cut and fold along.</summary>
internal sealed class SheetPainter(Composition composition, LinePainter lines, LinkCollector links)
{
    private static readonly double MarkGap = new Mm(2).Points;
    private static readonly double MarkLength = new Mm(4.5).Points;
    private const double Hairline = 0.3;

    // From the cards down to the base line of the words that name the sheet.
    private static readonly double LegendDrop = new Mm(7.5).Points;

    public void Paint(Sheet sheet, List<FrameItem> output)
    {
        // Whoever cuts looks at one side: marks on the other would be off by what the printer is.
        if (sheet.Side != SheetSide.Back)
            PaintMarks(sheet.Grid, output);
        if (sheet.Side == SheetSide.Open)
            PaintFolds(sheet, output);
        foreach (var (place, face) in sheet.Faces)
            PaintFace(sheet.Grid, place, face, output);
        PaintLegend(sheet, output);
    }

    private void PaintFace(CardGrid grid, CardPlace place, CardFace face, List<FrameItem> output)
    {
        var frame = new CardFrame(grid.CardWidth, grid.CardHeight);
        double x = grid.X(place) + frame.Left, y = grid.Y(place);
        if (face.Head is { } head)
            lines.Paint(head, 0, x, y + frame.HeadBaseline, output, links);
        if (!face.IsCentred)
            output.Add(new FilledBox(x, y + frame.RuleY, frame.Measure, 0.4, composition.Theme.Colours.Rule));
        double room = frame.RoomWith(face.Foot is not null, face.Foot?.Size ?? 0);
        double start = face.IsCentred ? Math.Max(0, (room - face.Height) / 2) : 0;
        new GalleyPainter(face.Theme, lines, links).Paint(face.Content, 0, face.Content.Count, x, y + frame.Top + start, 0, output);
        if (face.Foot is { } foot)
            lines.Paint(foot, 0, x, y + frame.FootBaseline, output, links);
    }

    private void PaintMarks(CardGrid grid, List<FrameItem> output)
    {
        double bottom = grid.Top + grid.Rows * grid.CardHeight, right = grid.Left + grid.Columns * grid.CardWidth;
        var colour = composition.Theme.Colours.Ink;
        for (int c = 0; c <= grid.Columns; c++)
        {
            double x = grid.Left + c * grid.CardWidth - Hairline / 2;
            output.Add(new FilledBox(x, grid.Top - MarkGap - MarkLength, Hairline, MarkLength, colour));
            output.Add(new FilledBox(x, bottom + MarkGap, Hairline, MarkLength, colour));
        }

        for (int r = 0; r <= grid.Rows; r++)
        {
            double y = grid.Top + r * grid.CardHeight - Hairline / 2;
            output.Add(new FilledBox(grid.Left - MarkGap - MarkLength, y, MarkLength, Hairline, colour));
            output.Add(new FilledBox(right + MarkGap, y, MarkLength, Hairline, colour));
        }
    }

    private void PaintFolds(Sheet sheet, List<FrameItem> output)
    {
        double x = sheet.Grid.Left + sheet.Grid.CardWidth;
        double bottom = sheet.Grid.Top + sheet.Grid.Rows * sheet.Grid.CardHeight;
        output.Add(new StrokedPath([new(x, sheet.Grid.Top), new(x, bottom)], false, 0.5, composition.Theme.Colours.Muted) { Dash = 3, Gap = 3 });
    }

    private void PaintLegend(Sheet sheet, List<FrameItem> output)
    {
        var theme = composition.Theme;
        double gap = new Mm(2).Points, width = sheet.Grid.CardWidth - 2 * gap;
        var legend = composition.SetLabel(composition.Words.Sheet(sheet.Number, sheet.Side == SheetSide.Back, sheet.Turn, theme.Design.Paper.Name), theme.NoteSize,
            theme.Colours.Muted, null, width, bold: false);
        if (!legend.IsEmpty)
            lines.Paint(legend, 0, sheet.Grid.Left + gap, sheet.Grid.Top + sheet.Grid.Rows * sheet.Grid.CardHeight + LegendDrop, output, null, isArtifact: true);
    }
}
