using System.Collections.Immutable;
using PackBuilder.Pdf;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>A document that cannot keep what the file would claim is not written.</summary>
public class DocumentCheckTests
{
    [Fact]
    public void A_document_without_pages_is_refused() => Expect("PB6001", new SampleDocument().Build());

    [Fact]
    public void A_page_larger_than_the_format_allows_is_refused()
    {
        var document = Sample();
        Expect("PB6002", document with { Pages = [document.Pages[0] with { Width = 20000 }] });
    }

    [Fact]
    public void A_page_without_size_is_refused()
    {
        var document = Sample();
        Expect("PB6002", document with { Pages = [document.Pages[0] with { Height = double.NaN }] });
    }

    [Fact]
    public void A_document_without_title_is_refused() => Expect("PB6003", Sample() with { Info = new PagedInfo(" ", "zh-CN") });

    [Fact]
    public void A_missing_glyph_is_refused_and_named()
    {
        var problem = Expect("PB6004", With(Run(0, '客')));
        Assert.Contains("'客' (U+5BA2)", problem.Message);
    }

    [Theory]
    [InlineData(0xE000)]
    [InlineData(0xFEFF)]
    [InlineData(0x0A)]
    [InlineData(0x1FFFE)]
    [InlineData(0xD800)]
    public void Text_that_says_nothing_is_refused(int codePoint) => Expect("PB6005", With(Run(5, codePoint)));

    [Fact]
    public void A_place_that_is_no_number_is_refused() =>
        Expect("PB6006", With(new FilledBox(0, double.PositiveInfinity, 1, 1, Colour.Black)));

    [Fact]
    public void A_link_outside_the_structure_is_refused() =>
        Expect("PB6007", With(new LinkArea(0, 0, 10, 10, "https://example.org", "x")));

    [Theory]
    [InlineData("#gone", -1)]
    [InlineData("", -1)]
    [InlineData("#far", 7)]
    public void A_link_to_nowhere_is_refused(string target, int page) =>
        Expect("PB6008", With(new LinkArea(0, 0, 10, 10, target, "x") { Owner = new StructureNode(StructureRole.Link), TargetPage = page }));

    [Fact]
    public void A_picture_without_description_is_refused() =>
        Expect("PB6010", With(new FilledBox(0, 0, 1, 1, Colour.Black) { Owner = new StructureNode(StructureRole.Figure) }));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var result = PdfRenderer.Render(With(Run(0, '客'), Run(5, 0xE000)), new PdfOptions());
        Assert.Equal(["PB6004", "PB6005"], result.Diagnostics.Select(problem => problem.Code));
    }

    private static Diagnostic Expect(string code, PagedDocument document)
    {
        var result = PdfRenderer.Render(document, new PdfOptions());
        Assert.Null(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(code, problem.Code);
        return problem;
    }

    private static GlyphRun Run(ushort glyph, int text) =>
        new(50, 50, 0, 10, Colour.Black, [new PlacedGlyph(glyph, GlyphForm.Full, text, 0)]) { Owner = new StructureNode(StructureRole.Paragraph) };

    private static PagedDocument With(params ImmutableArray<FrameItem> items)
    {
        var document = Sample();
        return document with { Pages = [document.Pages[0] with { Items = items }] };
    }

    private static PagedDocument Sample()
    {
        var sample = new SampleDocument().NewPage();
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "您好");
        return sample.Build();
    }
}
