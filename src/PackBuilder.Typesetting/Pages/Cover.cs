using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The first page: title, subtitle, and small lines at its foot.</summary>
internal sealed class Cover(Composition composition)
{
    private readonly List<(SetParagraph Paragraph, double Y, double Pitch)> _paragraphs = [];
    private readonly List<FrameItem> _rules = [];
    private PlacedPicture? _logo;

    public void Compose(DocumentInfo info, StructureNode root)
    {
        var theme = composition.Theme;
        double height = theme.Design.Paper.Height;
        double y = height * 0.27;
        y = Add(info.Title, root, theme.Em * 3.1, theme.Colours.Accent, y, FaceRole.Heading, true) + theme.Pitch * 0.5;
        if (info.Subtitle.Length > 0)
            y = Add(info.Subtitle, root, theme.Em * 1.5, theme.Colours.Ink, y, FaceRole.Heading, false);
        _rules.Add(new FilledBox(0, height * 0.27 - theme.Pitch * 1.3, theme.Em * 5, 3, theme.Colours.Accent));

        AddLogo(info, root);
        double foot = height - theme.Top - FootHeight(info);
        if (info.CoverLines.Length > 0 || info.Author.Length > 0)
            _rules.Add(new FilledBox(0, foot - theme.Pitch * 0.6, theme.Measure, 0.5, theme.Colours.Rule));
        if (info.Author.Length > 0)
            foot = Add(info.Author, root, theme.Em * 1.1, theme.Colours.Ink, foot, FaceRole.Heading, false) + theme.Pitch * 0.3;
        foreach (string line in info.CoverLines)
            foot = Add(line, root, theme.SmallSize, theme.Colours.Muted, foot, FaceRole.Heading, false);
    }

    // Half of the white above the title at most, so that the title keeps its place.
    private void AddLogo(DocumentInfo info, StructureNode root)
    {
        if (info.Logo is not { } logo)
            return;
        if (!composition.Document.Pictures.TryGetValue(logo.File, out var picture))
        {
            composition.Report((document, block) => TypesettingErrors.NoPicture(document, block, logo.File));
            return;
        }

        var theme = composition.Theme;
        var node = root.Add(StructureRole.Figure);
        node.Alternative = logo.Alternative;
        // A logo that prints itself larger than this would be a picture.
        double room = Math.Min(theme.Em * 5, theme.Design.Paper.Height * 0.08);
        var size = FigureSize.Of(picture, theme.Measure * 0.45 / 72 * 25.4, theme.Measure * 0.45, room);
        _logo = new PlacedPicture(picture, size, composition.Images.Add(picture), node);
    }

    // Long lines wrap, so what they take is known once they are set.
    private double FootHeight(DocumentInfo info)
    {
        int kept = _paragraphs.Count;
        var scratch = new StructureNode(StructureRole.Document);
        double y = 0;
        if (info.Author.Length > 0)
            y = Add(info.Author, scratch, composition.Theme.Em * 1.1, 0, y, FaceRole.Heading, false) + composition.Theme.Pitch;
        foreach (string line in info.CoverLines)
            y = Add(line, scratch, composition.Theme.SmallSize, 0, y, FaceRole.Heading, false);
        _paragraphs.RemoveRange(kept, _paragraphs.Count - kept);
        return y;
    }

    public void Paint(double left, LinePainter lines, List<FrameItem> output)
    {
        _logo?.Paint(left, composition.Theme.Top, output, isArtifact: false);
        foreach (var rule in _rules)
            output.Add(rule is FilledBox box ? box with { X = box.X + left } : rule);
        foreach (var (paragraph, y, pitch) in _paragraphs)
        {
            for (int k = 0; k < paragraph.LineCount; k++)
                lines.Paint(paragraph, k, left, y + k * pitch + composition.Theme.BaselineOf(pitch, paragraph.Size), output, null);
        }
    }

    private double Add(string text, StructureNode root, double size, int colour, double y, FaceRole role, bool bold)
    {
        var theme = composition.Theme;
        var run = new RunStyle(role, bold, false, colour, root.Add(StructureRole.Paragraph));
        var paragraph = composition.Set(text, new ParagraphStyle(run, size, theme.Measure, 0, false));
        double pitch = Math.Max(theme.Pitch, size * 1.4);
        _paragraphs.Add((paragraph, y, pitch));
        return y + paragraph.LineCount * pitch;
    }
}
