using PackBuilder.Documents.Designs;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Hair lines outside the corners of a page, by which a printer trims the sheet.</summary>
internal static class CropMarks
{
    private const double Hair = 0.25;

    // Pt, between bleed and mark.
    private const double Gap = 3;

    public static void Add(Design design, List<FrameItem> output)
    {
        if (design.Bleed == 0)
            return;
        var (width, height) = (design.Paper.Width, design.Paper.Height);
        double from = design.Bleed + Gap, length = Page.CropMarks - Gap - 1;
        foreach (double x in new[] { 0, width })
        {
            foreach (double y in new[] { 0, height })
            {
                double outX = x == 0 ? -from - length : width + from, outY = y == 0 ? -from - length : height + from;
                output.Add(new FilledBox(outX, y - Hair / 2, length, Hair, Colour.Black) { Artifact = ArtifactKind.Pagination });
                output.Add(new FilledBox(x - Hair / 2, outY, Hair, length, Colour.Black) { Artifact = ArtifactKind.Pagination });
            }
        }
    }
}
