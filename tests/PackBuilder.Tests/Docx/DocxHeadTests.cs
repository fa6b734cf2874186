using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx;

public class DocxHeadTests
{
    private const string TwoChapters = "---\ntitle: 题\nsubtitle: 副题\ncover: true\ncontents_depth: 1\n---\n# 第一章\n\n字\n\n# 第二章\n\n字\n";

    private static readonly XNamespace W = DocxFile.W;
    private static readonly Design Duplex = Samples.Handbook() with { Duplex = true, BindingShift = 10 };

    [Fact]
    public void The_chapter_of_the_page_stands_opposite_the_title()
    {
        var head = DocxFile.Of(TwoChapters).Part("word/header1.xml");
        Assert.Equal("题|⇥|{ STYLEREF 1 }副题", Read(head));
    }

    [Fact]
    public void On_duplex_pages_the_chapter_stands_outside()
    {
        var file = DocxFile.Of(TwoChapters, Duplex);
        Assert.Equal("题|⇥|{ STYLEREF 1 }副题", Read(file.Part("word/header1.xml")));
        Assert.Equal("{ STYLEREF 1 }副题|⇥|题", Read(file.Part("word/header2.xml")));
        Assert.Equal("⇥|{ PAGE }1", Read(file.Part("word/footer1.xml")));
        Assert.Equal("{ PAGE }1", Read(file.Part("word/footer2.xml")));
    }

    [Theory]
    [InlineData(false, "header3 header1")]
    [InlineData(true, "header3 header4 header1 header2")]
    public void The_contents_have_heads_without_a_chapter(bool duplex, string expected)
    {
        var file = DocxFile.Of(TwoChapters, duplex ? Duplex : null);
        var used = file.Body.Descendants(W + "headerReference").Select(reference => reference.Attributes().Single(a => a.Name.LocalName == "id").Value);
        Assert.Equal(expected, string.Join(' ', used));
        Assert.DoesNotContain("STYLEREF", Read(file.Part("word/header3.xml")));
    }

    [Fact]
    public void What_other_programs_print_is_true_on_every_page() =>
        Assert.Equal("T|⇥|{ STYLEREF 1 }唯一的一章", Read(DocxFile.Of("# 唯一的一章\n\n字\n").Part("word/header1.xml")));

    [Fact]
    public void Without_chapters_there_is_no_field_that_could_fail() =>
        Assert.Equal("T", Read(DocxFile.Of("字\n").Part("word/header1.xml")));

    [Fact]
    public void A_chapter_too_long_for_the_line_is_left_out() =>
        Assert.Equal("T", Read(DocxFile.Of("# " + new string('章', 60) + "\n\n字\n").Part("word/header1.xml")));

    private static string Read(XElement edge) =>
        string.Join('|', edge.Descendants(W + "r").Select(run => run.Elements().Single(element => element.Name != W + "rPr")).Select(element => element.Name.LocalName switch
        {
            // To the margin of any paper, and for programs that know no such thing to the stop of the style.
            "AlternateContent" when element.Descendants(W + "ptab").Count() == 1 && element.Descendants(W + "tab").Count() == 1 => "⇥",
            "instrText" => "{" + element.Value + "}",
            "t" => element.Value,
            _ => "",
        }).Where(text => text.Length > 0)).Replace("}|", "}");
}
