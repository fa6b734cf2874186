using System.Globalization;
using System.Text;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Pages as text that a person can read and compare: one line for each visual line, box and link.</summary>
internal static class PageOutline
{
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        for (int p = 0; p < document.Pages.Length; p++)
        {
            text.Append(CultureInfo.InvariantCulture, $"page {p + 1}\n");
            GlyphRun? last = null;
            foreach (var item in document.Pages[p].Items)
            {
                if (item is GlyphRun run)
                    Append(text, run, last, document);
                else
                    text.Append(Describe(item));
                last = item as GlyphRun;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    // A run that goes on in the same line and style is shown beside the one before it.
    private static void Append(StringBuilder text, GlyphRun run, GlyphRun? last, PagedDocument document)
    {
        if (last is not null && last.Y == run.Y && run.X < EndOf(last, document) + 0.6 * run.Size)
            text.Length--;
        else
            text.Append(CultureInfo.InvariantCulture, $"  {run.X,6:F1} {run.Y,6:F1}  ");
        text.Append(CultureInfo.InvariantCulture, $"[{Role(run)} {document.Faces[run.Face].PostScriptName} {run.Size:0.##}]{Compose.TextOf(run, document)}\n");
    }

    private static double EndOf(GlyphRun run, PagedDocument document)
    {
        var last = run.Glyphs[^1];
        double advance = last.Form is GlyphForm.LeftHalf or GlyphForm.RightHalf ? 500 : document.Faces[run.Face].AdvanceOf(last.Glyph);
        return run.X + (last.X + advance) * run.Size / 1000;
    }

    private static string Role(FrameItem item) => item.Owner?.Role.ToString() ?? item.Artifact.ToString().ToLowerInvariant();

    private static string Describe(FrameItem item) => item switch
    {
        FilledBox box => string.Create(CultureInfo.InvariantCulture, $"  {box.X,6:F1} {box.Y,6:F1}  box {box.Width:F1} x {box.Height:F1} {box.Colour}\n"),
        StrokedPath path => string.Create(CultureInfo.InvariantCulture, $"  {path.Points[0].X,6:F1} {path.Points[0].Y,6:F1}  line of {path.Points.Length} points [{Role(path)}]\n"),
        LinkArea link => string.Create(CultureInfo.InvariantCulture, $"  {link.X,6:F1} {link.Y,6:F1}  link to {link.Target} page {link.TargetPage + 1}: {link.Description}\n"),
        VectorPath path => string.Create(CultureInfo.InvariantCulture, $"  {path.Contours[0].Points[0].X,6:F1} {path.Contours[0].Points[0].Y,6:F1}  outlines {path.Contours.Length} #{path.Fill?.Hex} [{Role(path)}]\n"),
        _ => $"  {item.GetType().Name}\n",
    };
}
