using System.Xml.Linq;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx;

public class DocxReferenceTests
{
    private const string Text = "# 一 {#one}\n\n见[](#t)、[第 {page} 页](#one)、[](#q)、[](#one)。\n\n| 甲 |\n|---|\n| 1 |\n: 指标 {#t}\n\n::: question {#q number=4}\n题\n:::\n";
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void References_are_fields_that_say_what_they_refer_to()
    {
        var paragraph = DocxFile.Of(Text).Paragraphs.ElementAt(1);
        Assert.Equal("见表1、第1页、第4题、一。", DocxFile.TextOf(paragraph));
        var fields = paragraph.Descendants(W + "instrText").Select(text => text.Value.Trim().Split(' ')[0]);
        Assert.Equal(["REF", "PAGEREF", "REF", "REF"], fields);
    }

    [Theory]
    [InlineData("[](#q)", "第4题")]
    [InlineData("[{number}](#q)", "4")]
    public void They_are_fields_in_tables_too(string reference, string words)
    {
        var cell = DocxFile.Of($"| 题 | 答案 |\n|---|---|\n| {reference} | A |\n\n::: question {{#q number=4}}\n题\n:::\n").Body.Descendants(W + "tc").ElementAt(2);
        Assert.Equal(words, DocxFile.TextOf(cell));
        Assert.Equal("REF", cell.Descendants(W + "instrText").Single().Value.Trim().Split(' ')[0]);
    }

    [Fact]
    public void What_a_field_repeats_is_what_its_bookmark_encloses()
    {
        var body = DocxFile.Of(Text).Body;
        var names = body.Descendants(W + "instrText").Select(text => text.Value.Trim().Split(' ')).Where(words => words[0] == "REF").Select(words => words[1]);
        Assert.Equal(["表1", "4", "一"], names.Select(name => Enclosed(body, name)));
    }

    [Fact]
    public void Captions_count_themselves()
    {
        var caption = DocxFile.Of(Text).Paragraphs.Single(p => DocxFile.StyleOf(p) == "Caption");
        Assert.Equal("表1\u3000指标", DocxFile.TextOf(caption));
        Assert.Equal(@"SEQ 表 \* ARABIC", caption.Descendants(W + "instrText").Single().Value.Trim());
    }

    [Fact]
    public void Captions_by_chapter_count_from_each_heading_on()
    {
        var caption = DocxFile.Of(Text, Samples.Handbook() with { NumbersByChapter = true }).Paragraphs.Single(p => DocxFile.StyleOf(p) == "Caption");
        Assert.Equal("表1-1\u3000指标", DocxFile.TextOf(caption));
        Assert.Equal(@"SEQ 表 \* ARABIC \s 1", caption.Descendants(W + "instrText").Single().Value.Trim());
    }

    [Fact]
    public void Nothing_is_enclosed_that_nobody_repeats()
    {
        var body = DocxFile.Of("# 一\n\n::: question {#q number=4}\n题\n:::\n").Body;
        Assert.DoesNotContain(body.Descendants(W + "bookmarkStart"), start => start.Attribute(W + "name")!.Value.StartsWith("_Ref", StringComparison.Ordinal));
    }

    private static string Enclosed(XElement body, string bookmark)
    {
        var start = body.Descendants(W + "bookmarkStart").Single(start => start.Attribute(W + "name")!.Value == bookmark);
        string number = start.Attribute(W + "id")!.Value;
        return string.Concat(start.ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd" || e.Attribute(W + "id")!.Value != number).Select(DocxFile.TextOf));
    }
}
