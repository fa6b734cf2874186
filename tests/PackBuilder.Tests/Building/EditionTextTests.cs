using System.Text;
using System.Xml.Linq;
using PackBuilder.Tests.Docx;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>What the files of an edition say, in both formats.</summary>
public class EditionTextTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // Texts of the sample that only those may see who have the answers.
    private static readonly string[] Answers =
        ["在面包店做过三个月", "I worked in a bakery", "一件和服务有关的小事", "Tell one small story", "把简历从头念一遍", "能否在限定时间里说清三件事"];

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    [InlineData("answer-key")]
    public void Both_formats_say_the_same(string edition)
    {
        string pdf = Fold(PdfText(edition));
        string docx = Fold(string.Concat(DocxParagraphs(edition)));

        string[] onlyInDocx = [.. DocxParagraphs(edition).Select(Fold).Where(text => text.Length > 1 && !pdf.Contains(text))];
        string[] onlyInPdf = [.. PdfParagraphs(edition).Select(Fold).Where(text => text.Length > 1 && !docx.Contains(text))];
        Assert.Equal([], onlyInDocx);
        Assert.Equal([], onlyInPdf);
    }

    [Fact]
    public void The_handbook_and_the_answer_key_hold_the_answers()
    {
        Assert.All(Answers, answer => Assert.Contains(Fold(answer), Fold(PdfText("handbook"))));
        Assert.All(Answers.Take(4), answer => Assert.Contains(Fold(answer), Fold(PdfText("answer-key"))));
    }

    [Fact]
    public void The_worksheet_gives_no_answer_away()
    {
        string pages = Fold(PdfText("worksheet"));
        string docx = Fold(AllDocxParts("worksheet"));

        Assert.Contains(Fold("请用一分钟介绍你自己"), pages);
        Assert.All(Answers, answer => Assert.DoesNotContain(Fold(answer), pages));
        Assert.All(Answers, answer => Assert.DoesNotContain(Fold(answer), docx));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public void The_same_input_gives_the_same_bytes(string format)
    {
        Assert.Equal(SamplePack.File("handbook", format), SamplePack.File("handbook", format));
    }

    // In the order in which it is painted, which is the order in which it is read.
    private static string PdfText(string edition)
    {
        var pages = SamplePack.Typeset(edition).Pages;
        var content = Content(pages.Structure).ToHashSet();
        return string.Concat(pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .Where(run => run.Owner is not null && content.Contains(run.Owner))
            .Select(run => PageOutline.TextOf(run, pages)));
    }

    // A paragraph with its foreign words, which are nodes of their own.
    private static IEnumerable<string> PdfParagraphs(string edition)
    {
        var pages = SamplePack.Typeset(edition).Pages;
        var runs = pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null).ToList();
        return Content(pages.Structure).Where(node => runs.Exists(run => run.Owner == node)).Select(node => Content(node).ToHashSet()).Select(nodes =>
            string.Concat(runs.Where(run => nodes.Contains(run.Owner!)).Select(run => PageOutline.TextOf(run, pages))));
    }

    // Labels of lists are numbering in DOCX, contents are compared by their headings.
    private static IEnumerable<StructureNode> Content(StructureNode node) =>
        node.Role is StructureRole.Contents or StructureRole.Label ? [] : node.Children.SelectMany(Content).Prepend(node);

    private static IEnumerable<string> DocxParagraphs(string edition) => DocxFile.Open(SamplePack.File(edition, "docx")).NumberedParagraphs
        .Where(paragraph => !IsContents(paragraph))
        .SelectMany(paragraph => string.Concat(paragraph.Descendants().Select(Character)).Split('\t'));

    private static bool IsContents(XElement paragraph) =>
        DocxFile.StyleOf(paragraph) is ['T', 'O', 'C', >= '1' and <= '9'];

    private static string Character(XElement element) =>
        element.Name == W + "t" ? element.Value : element.Name == W + "tab" && element.Parent?.Name == W + "r" ? "\t" : "";

    private static string AllDocxParts(string edition)
    {
        var file = DocxFile.Open(SamplePack.File(edition, "docx"));
        return string.Concat(file.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).Select(name => file.Part(name).Value));
    }

    private static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));
}
