using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Figures: the picture in the middle of the column, its numbered caption under it (CY/T 171 5.3), never parted.</summary>
internal sealed class FigureComposer(Composition composition)
{
    // What is left of the height of a figure that gives way to the one before it.
    private const double LeastShare = 0.7;

    private (Figure Figure, double Height)? _last;

    /// <param name="before">What stands right before it. After another figure it may be smaller than its own size, where both then have room on one page: pages that hold a figure alone are mostly white.</param>
    public void Compose(Figure figure, Block? before, Setting setting)
    {
        if (!composition.Document.Pictures.TryGetValue(figure.File, out var picture))
        {
            composition.Report((document, block) => TypesettingErrors.NoPicture(document, block, figure.File));
            return;
        }

        var theme = composition.Theme;
        var galley = setting.Galley;
        bool hasCaption = !figure.Caption.IsEmpty;
        // A caption inside the figure would be replaced by its description, so it stands beside it.
        var parent = hasCaption ? setting.Node.Add(StructureRole.Division) : setting.Node;
        var node = figure.Alternative.Length == 0 ? null : parent.Add(new StructureNode(StructureRole.Figure) { Alternative = figure.Alternative });
        var caption = hasCaption ? SetCaption(figure, parent.Add(StructureRole.Caption), setting) : null;

        double room = theme.BodyHeight - (caption?.LineCount ?? 0) * setting.Pitch - theme.Pitch;
        var size = FigureSize.Of(picture, new Mm(figure.Width), setting.Width, Math.Max(theme.Pitch, room));
        if (_last is { } last && ReferenceEquals(last.Figure, before) && room - last.Height is var left && left < size.Height && left >= LeastShare * size.Height)
            size = FigureSize.Of(picture, new Mm(figure.Width), setting.Width, left);
        CheckResolution(figure, picture, size);
        galley.Space(FigureLook.Before.At(theme.Pitch));
        galley.Pictures.Add(new PlacedPicture(picture, size, composition.Images.Add(picture), node));
        ref Strip strip = ref galley.Add(StripKind.Picture, size.Height, hasCaption ? BreakCost.Forbidden : BreakCost.Free);
        strip.A = galley.Pictures.Count - 1;
        strip.X = setting.X + (setting.Width - size.Width) / 2;
        if (caption is not null)
            AddCaption(caption, setting);
        galley.Space(FigureLook.After.At(theme.Pitch));
        galley.Snap();
        _last = (figure, theme.BodyHeight - theme.Pitch - room + size.Height + (FigureLook.Before.Count + FigureLook.AboveCaption.Count + FigureLook.After.Count + 1) * theme.Pitch);
    }

    private SetParagraph SetCaption(Figure figure, StructureNode node, Setting setting)
    {
        var theme = composition.Theme;
        var text = composition.Styled.CaptionOf(figure).Inlines(TextMeasure.Pages, setting.Width / theme.SmallSize);
        var run = new RunStyle(FaceRole.Heading, true, false, theme.Colours.Ink, node);
        return composition.Set(text, new ParagraphStyle(run, theme.SmallSize, setting.Width, 0, false) { Alignment = LineAlignment.Centre });
    }

    private void AddCaption(SetParagraph caption, Setting setting)
    {
        setting.Galley.Space(FigureLook.AboveCaption.At(composition.Theme.Pitch), keep: true);
        setting.Galley.Lines(caption, setting.X, setting.Pitch, setting.Baseline, keepNext: true);
        setting.Galley.ReleaseLast(BreakCost.Free);
    }

    private void CheckResolution(Figure figure, Picture picture, FigureSize size)
    {
        if (size.DotsPerInch(picture) < FigureSize.LeastDotsPerInch - 0.5)
            composition.Report((document, block) => TypesettingErrors.CoarsePicture(document, block, figure.File, size, ((RasterPicture)picture).PixelWidth));
    }
}
