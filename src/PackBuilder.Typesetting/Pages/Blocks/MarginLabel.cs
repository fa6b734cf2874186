using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>A label in 黑体 beside the text it names, or above it where it is too long or the column too narrow.</summary>
internal static class MarginLabel
{
    // Below this the text keeps its whole width and the label stands above.
    private const double NarrowestText = 16;

    /// <returns>Where the labelled blocks are to be set.</returns>
    public static Setting Add(Composition composition, string label, Colour colour, Em column, Setting setting)
    {
        double gutter = column.At(composition.Theme.Em);
        if (label.Length == 0)
            return setting.Width - gutter >= NarrowestText * setting.Size ? setting.Inset(gutter) : setting;
        var theme = composition.Theme;
        double size = theme.SmallSize;
        var node = setting.Node.Add(StructureRole.Paragraph);
        var paragraph = composition.SetLabel(label, size, colour, node, setting.Width);
        bool beside = CardLook.LabelFits(TextMeasure.Pages.WidthOf(label), column) && setting.Width - gutter >= NarrowestText * setting.Size;
        if (beside)
        {
            setting.Galley.Label(new SideLabel(paragraph, setting.X, setting.Baseline));
            return setting.Inset(gutter);
        }

        setting.Galley.Lines(paragraph, setting.X, setting.Pitch, setting.Baseline, keepNext: true);
        return setting.Width - gutter >= NarrowestText * setting.Size ? setting.Inset(gutter) : setting;
    }
}
