using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Paper and text area of a section, in twips.</summary>
internal sealed record HousePage(int Width, int Height, int Measure, int TextHeight, int Top, int Gutter)
{
    private const int Least = 2000;
    private const int UsualMargin = 1440;

    /// <param name="usual">What holds where the section does not say.</param>
    public static HousePage Of(XElement section, Theme usual)
    {
        var size = section.Element(WordNames.W + "pgSz");
        var margins = section.Element(WordNames.W + "pgMar");
        int width = size.Number("w") ?? Theme.Points(usual.Design.Paper.Width);
        int height = size.Number("h") ?? Theme.Points(usual.Design.Paper.Height);
        if (margins is null)
            return new HousePage(width, height, usual.Measure, usual.Pitch * usual.Design.LinesPerPage, Theme.Points(usual.Design.TopMargin), Theme.Points(usual.Design.BindingShift));

        int gutter = margins.Number("gutter") ?? 0;
        int measure = width - Margin("left") - Margin("right") - gutter;
        int textHeight = height - Margin("top") - Margin("bottom");
        return new HousePage(width, height, Math.Max(Least, measure), Math.Max(Least, textHeight), Margin("top"), gutter);

        // A negative margin is one that a high head may not push down.
        int Margin(string side) => Math.Abs(margins.Number(side) ?? UsualMargin);
    }
}
