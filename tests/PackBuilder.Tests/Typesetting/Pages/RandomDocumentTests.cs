using PackBuilder.Documents.Designs;
using PackBuilder.Looks;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Whatever a document holds, all of it stands on the paper, or the document is refused and the reason said.</summary>
[Tier(Tier.Fuzz)]
public class RandomDocumentTests
{
    private static readonly Design[] Papers =
    [
        Compose.A4,
        Compose.A4 with { Name = "a5", Paper = PaperSize.A5, MeasureInEms = 30, LinePitch = 17, LinesPerPage = 27, TopMargin = 62, Duplex = true, BindingShift = 8 },
        Compose.A4 with { Name = "large", BodySize = 16, LinePitch = 27.2, MeasureInEms = 29, LinesPerPage = 25, TopMargin = 80, HasCoverPanel = false },
        new() { Name = "slip", Paper = new PaperSize("slip", 160, 220), MeasureInEms = 10, LinesPerPage = 8, TopMargin = 36 },
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_stands_off_the_paper(int seed)
    {
        var document = new RandomDocument(seed).Make();
        foreach (var design in Papers)
        {
            var result = Typesetter.Compose(new StyledDocument(document, design), ShippedFonts.Set, new TypesettingOptions { MaxPages = 500 });
            if (result.Value is not { } paged)
            {
                Assert.All(result.Diagnostics, problem => Assert.StartsWith("PB5", problem.Code));
                continue;
            }

            for (int p = 0; p < paged.Pages.Length; p++)
            {
                foreach (var item in paged.Pages[p].Items)
                {
                    var (left, top, right, bottom) = Extent(item, paged);
                    Assert.True(left >= 0 && top >= 0 && right <= design.Paper.Width && bottom <= design.Paper.Height,
                        $"{design.Name}, page {p + 1}: {item.GetType().Name} at {left:F1} {top:F1} to {right:F1} {bottom:F1} of {design.Paper.Width} by {design.Paper.Height} {(item is GlyphRun run ? Compose.TextOf(run, paged) : "")}");
                }
            }
        }
    }

    private static (double Left, double Top, double Right, double Bottom) Extent(FrameItem item, PagedDocument document) => item switch
    {
        GlyphRun run => (run.X, run.Y - run.Size * 0.88, run.X + Width(run, document.Faces[run.Face]), run.Y + run.Size * 0.12),
        FilledBox box => (box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        StrokedPath path => (path.Points.Min(point => point.X), path.Points.Min(point => point.Y), path.Points.Max(point => point.X), path.Points.Max(point => point.Y)),
        FilledPath path => (path.Points.Min(point => point.X), path.Points.Min(point => point.Y), path.Points.Max(point => point.X), path.Points.Max(point => point.Y)),
        LinkArea link => (link.X, link.Y, link.X + link.Width, link.Y + link.Height),
        _ => (0, 0, 0, 0),
    };

    // A space that hangs out of the line is not seen.
    private static double Width(GlyphRun run, FontFace face)
    {
        var glyphs = run.Glyphs.Where(glyph => glyph.Text != ' ').ToList();
        return glyphs.Count == 0 ? 0 : (glyphs[^1].X + (glyphs[^1].Form == GlyphForm.Full ? face.AdvanceOf(glyphs[^1].Glyph) : 500)) / 1000 * run.Size;
    }
}
