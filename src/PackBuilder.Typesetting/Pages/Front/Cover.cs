using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Front;

/// <summary>
/// The first page: the title in a panel in the colour of the design, or under a line where ink is saved; who and what it
/// is for at the foot. What is too long is set smaller, all of it by the same part.
/// </summary>
internal sealed class Cover(Composition composition)
{
    private const double SmallestPart = 0.4;
    private const double Step = 0.1;

    // Of the height of the paper.
    private const double LineTop = 0.27;

    private readonly List<(SetParagraph Paragraph, double X, double Y, double Pitch)> _paragraphs = [];
    private readonly List<FrameItem> _decorations = [];
    private PlacedPicture? _logo;
    private double _logoTop;

    public void Compose(DocumentInfo info, StructureNode root)
    {
        _logo = LogoOf(info, root);
        double part = 1;
        while (part > SmallestPart && !Set(info, composition.ForTrialLayout(composition.Theme), new StructureNode(StructureRole.Document), part))
            part -= Step;
        if (!Set(info, composition, root, part))
            composition.Report((document, _) => TypesettingErrors.CoverTooFull(document));
    }

    public void Paint(double left, LinePainter lines, List<FrameItem> output)
    {
        _logo?.Paint(left, _logoTop, output, isArtifact: false);
        foreach (var decoration in _decorations)
            output.Add(Moved(decoration, left));
        foreach (var (paragraph, x, y, pitch) in _paragraphs)
        {
            for (int k = 0; k < paragraph.LineCount; k++)
                lines.Paint(paragraph, k, left + x, y + k * pitch + (pitch - paragraph.Size) / 2 + 0.88 * paragraph.Size, output, null);
        }
    }

    /// <returns>Whether everything fits.</returns>
    private bool Set(DocumentInfo info, Composition setter, StructureNode root, double part)
    {
        _paragraphs.Clear();
        _decorations.Clear();
        var theme = setter.Theme;
        double height = theme.Design.Paper.Height;
        double end = theme.Design.HasCoverPanel ? SetInPanel(info, setter, root, part) : SetUnderLine(info, setter, root, part);
        end = SetEdition(info, setter, root, part, end);
        end = SetEmployer(info, setter, root, part, end);
        // A logo has colours of its own and stands on white: above the title, or below its panel.
        _logoTop = theme.Design.HasCoverPanel ? end + FrontLook.AboveLogo.At(theme.Pitch) : theme.Top;
        if (_logo is not null && theme.Design.HasCoverPanel)
            end = _logoTop + _logo.Size.Height;

        // The foot is set from its top downwards, so its height has to be known: it is set twice.
        int kept = _paragraphs.Count, decorations = _decorations.Count;
        double footHeight = SetFoot(info, setter, new StructureNode(StructureRole.Document), part, 0);
        _paragraphs.RemoveRange(kept, _paragraphs.Count - kept);
        _decorations.RemoveRange(decorations, _decorations.Count - decorations);
        double foot = height - theme.Top - footHeight;
        SetFoot(info, setter, root, part, foot);
        return end + theme.Pitch <= foot || footHeight == 0 && end <= height - theme.Top;
    }

    private double SetInPanel(DocumentInfo info, Composition setter, StructureNode root, double part)
    {
        var theme = setter.Theme;
        double pad = FrontLook.PanelPadding(theme.Em, theme.Measure), top = Math.Min(theme.Top, theme.Design.Paper.Height * 0.1);
        double room = theme.Measure - 2 * pad;
        double y = Add(setter, info.Title, root, theme.Em * FrontLook.PanelTitle * part, Colour.White, pad, 0, room, true);
        if (info.Subtitle.Length > 0)
            y = Add(setter, info.Subtitle, root, theme.Em * FrontLook.PanelSubtitle * part, Colour.White, pad, y + theme.Pitch * 0.5 * part, room, false);
        // The title stands at the foot of the panel, which grows where the title is long.
        double height = Math.Max(theme.Design.Paper.Height * FrontLook.PanelHeight, y + 2.2 * pad), start = top + height - pad - y;
        for (int i = 0; i < _paragraphs.Count; i++)
            _paragraphs[i] = _paragraphs[i] with { Y = _paragraphs[i].Y + start };
        _decorations.Add(new FilledBox(0, top, theme.Measure, height, theme.Colours.Accent));
        // What is said and what is answered, as far as there is room above the title.
        double free = height - y - 2 * pad;
        if (free > FrontLook.LeastBubbles.At(theme.Em))
            SpeechBubbles.Add(theme.Measure - pad, top + pad, Math.Min(free, FrontLook.LargestBubbles.At(theme.Em)), theme.Colours.Accent, _decorations);
        return top + height;
    }

    private double SetUnderLine(DocumentInfo info, Composition setter, StructureNode root, double part)
    {
        var theme = setter.Theme;
        double top = theme.Design.Paper.Height * LineTop;
        _decorations.Add(new FilledBox(0, top - theme.Pitch * 1.3, theme.Em * 5, 3, theme.Colours.Accent));
        double y = Add(setter, info.Title, root, theme.Em * FrontLook.LineTitle * part, theme.Colours.Accent, 0, top, theme.Measure, true);
        return info.Subtitle.Length == 0
            ? y
            : Add(setter, info.Subtitle, root, theme.Em * FrontLook.LineSubtitle * part, theme.Colours.Ink, 0, y + theme.Pitch * 0.5 * part, theme.Measure, false);
    }

    // What it is, in a band below the title: nobody hands out the key for the worksheet.
    private double SetEdition(DocumentInfo info, Composition setter, StructureNode root, double part, double end)
    {
        if (info.Edition is not { } edition)
            return end;
        var theme = setter.Theme;
        double size = theme.Em * FrontLook.EditionName * part, pad = FrontLook.PanelPadding(theme.Em, theme.Measure);
        bool isFilled = theme.Design.HasCoverPanel;
        var colour = FrontLook.EditionColour(edition, theme.Colours);
        double top = isFilled ? end : end + theme.Pitch * part, x = isFilled ? pad : 0;
        double foot = Add(setter, edition.Name, root, size, isFilled ? theme.Colours.Ink : colour, x, top + size * FrontLook.BandPadding, theme.Measure - 2 * x, true) + size * FrontLook.BandPadding;
        if (isFilled)
        {
            _decorations.Add(new FilledBox(0, top, theme.Measure, foot - top, theme.Colours.Tint));
            _decorations.Add(new FilledBox(0, top, FrontLook.BandEdge.At(theme.Em), foot - top, colour));
        }

        return foot;
    }

    private double SetEmployer(DocumentInfo info, Composition setter, StructureNode root, double part, double end)
    {
        if (info.Employer.Length == 0)
            return end;
        var theme = setter.Theme;
        double x = theme.Design.HasCoverPanel ? FrontLook.PanelPadding(theme.Em, theme.Measure) : 0, y = end + FrontLook.AboveMadeFor.At(theme.Pitch) * part;
        y = Add(setter, setter.Words.MadeFor, root, theme.SmallSize * part, theme.Colours.Muted, x, y, theme.Measure - x, false);
        return Add(setter, info.Employer, root, theme.Em * FrontLook.EmployerName * part, theme.Colours.Accent, x, y, theme.Measure - x, true);
    }

    private double SetFoot(DocumentInfo info, Composition setter, StructureNode root, double part, double top)
    {
        var theme = setter.Theme;
        double y = top;
        foreach (var line in FrontLook.FootLines(info, theme.Design, setter.Words))
        {
            double size = (FrontLook.IsLarge(line.Kind) ? theme.Em * FrontLook.CoverName : theme.SmallSize) * part;
            y = Add(setter, line.Text, root, size, FrontLook.ColourOf(line.Kind, theme.Colours), 0, y, theme.Measure, FrontLook.IsBold(line.Kind));
            if (line.Kind == CoverLineKind.Author)
                y += FrontLook.BelowAuthor.At(theme.Pitch) * part;
        }

        if (y > top)
            _decorations.Add(new FilledBox(0, top - theme.Pitch * 0.6 * part, theme.Measure, 0.5, theme.Colours.Rule));
        return y - top;
    }

    private double Add(Composition setter, string text, StructureNode root, double size, Colour colour, double x, double y, double width, bool bold)
    {
        var run = new RunStyle(FaceRole.Heading, bold, false, colour, root.Add(StructureRole.Paragraph));
        var paragraph = setter.Set(text, new ParagraphStyle(run, size, width, 0, false) { IsDisplay = true });
        double pitch = size * FrontLook.LinePitch;
        _paragraphs.Add((paragraph, x, y, pitch));
        return y + paragraph.LineCount * pitch;
    }

    private PlacedPicture? LogoOf(DocumentInfo info, StructureNode root)
    {
        if (info.Logo is not { } logo)
            return null;
        if (!composition.Document.Pictures.TryGetValue(logo.File, out var picture))
        {
            composition.Report((document, block) => TypesettingErrors.NoPicture(document, block, logo.File));
            return null;
        }

        var theme = composition.Theme;
        var node = root.Add(new StructureNode(StructureRole.Figure) { Alternative = logo.Alternative });
        // A logo that prints itself larger than this would be a picture.
        double room = Math.Min(FrontLook.LogoHeight.At(theme.Em), theme.Design.Paper.Height * FrontLook.LogoPart);
        var size = FigureSize.Of(picture, Mm.OfPoints(theme.Measure * FrontLook.LogoWidth), theme.Measure * FrontLook.LogoWidth, room);
        return new PlacedPicture(picture, size, composition.Images.Add(picture), node);
    }

    private static FrameItem Moved(FrameItem item, double left) => item switch
    {
        FilledBox box => box with { X = box.X + left },
        FilledPath path => path with { Points = [.. path.Points.Select(point => point with { X = point.X + left })] },
        _ => item,
    };
}
