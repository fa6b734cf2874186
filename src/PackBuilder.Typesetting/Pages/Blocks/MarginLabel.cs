using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>A label in 黑体 beside the text it names, or above it where it is too long or the column too narrow.</summary>
internal static class MarginLabel
{
    // Below this the text keeps its whole width and the label stands above.
    private const double NarrowestText = 16;

    /// <param name="content">Sets the labelled blocks where it is told to.</param>
    public static void Compose(Composition composition, string label, Colour colour, Em column, Setting setting, Action<Setting> content)
    {
        var galley = setting.Galley;
        double gutter = column.At(composition.Theme.Em), size = composition.Theme.SmallSize;
        bool hasColumn = setting.Width - gutter >= NarrowestText * setting.Size;
        var inner = hasColumn ? setting.Inset(gutter) : setting;
        if (label.Length == 0)
        {
            content(inner);
            return;
        }

        var node = setting.Node.Add(StructureRole.Paragraph);
        if (!hasColumn || !CardLook.LabelFits(label, TextMeasure.Pages, column))
        {
            galley.Lines(composition.SetLabel(label, size, colour, node, setting.Width), setting.X, setting.Pitch, setting.Baseline, keepNext: true);
            content(inner);
            return;
        }

        var lines = SetLines(composition, label, new RunStyle(FaceRole.Heading, true, false, colour, node), size, setting.Width);
        double top = galley.Height;
        galley.Label(new SideLabel(lines, setting.X, setting.Baseline));
        content(inner);
        // The next label does not come closer to the second line of this one than the two are to each other.
        double missing = setting.Pitch + CardLook.LabelPitch * size - (galley.Height - top);
        if (lines.LineCount > 1 && missing > 0)
        {
            galley.KeepLast();
            galley.Pad(missing, keep: false);
        }
    }

    private static SetParagraph SetLines(Composition composition, string label, RunStyle run, double size, double width)
    {
        var (first, second) = TwoLanguages.OfLabel(label);
        var name = new TextRun(first);
        return composition.Set(second.Length == 0 ? [name] : [name, new LineBreak(), new TextRun(second)], new ParagraphStyle(run, size, width, 0, false));
    }
}
