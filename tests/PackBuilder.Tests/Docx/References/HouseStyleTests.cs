using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Documents.Model;
using PackBuilder.Docx;
using PackBuilder.Docx.References;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx.References;

public class HouseStyleTests
{
    private static readonly XNamespace W = DocxFile.W;

    public static TheoryData<string> Files() => ["made", "ours", "libreoffice.docx", "python-docx.docx"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_in_a_house_style_is_valid(string file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(InHouse(Samples.EveryBlock(), file).Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_is_the_same_in_every_house(string file) =>
        Assert.Equal(
            DocxFile.Of(Samples.EveryBlock(), Samples.Handbook() with { HasCoverPanel = false }).NumberedParagraphs.Where(IsNoContents).Select(DocxFile.TextOf),
            InHouse(Samples.EveryBlock(), file).NumberedParagraphs.Where(IsNoContents).Select(DocxFile.TextOf));

    // Where a house numbers its headings, the contents have its numbers when they are updated.
    private static bool IsNoContents(XElement paragraph) => !paragraph.Descendants(W + "instrText").Any(field => field.Value.Contains("PAGEREF", StringComparison.Ordinal) || field.Value.Contains("TOC", StringComparison.Ordinal));

    [Fact]
    public void Where_the_house_numbers_its_headings_ours_yield()
    {
        var made = InHouse(Samples.EveryBlock(), "ours");
        var headings = made.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph) == "Heading1").ToList();
        Assert.Equal(["段落与列表", "题目与对话"], headings.Take(2).Select(DocxFile.TextOf));
        Assert.Empty(headings.Descendants(W + "numPr"));
    }

    [Theory]
    [InlineData("made")]
    [InlineData("libreoffice.docx")]
    public void Where_it_does_not_they_count_as_ours(string file)
    {
        var made = InHouse(Samples.EveryBlock(), file);
        Assert.Equal("第一章　", WordNumbers.Of(made, made.Body).Single(pair => DocxFile.TextOf(pair.Paragraph) == "段落与列表").Number);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_that_is_named_is_there(string file)
    {
        var made = InHouse(Samples.EveryBlock(), file);
        var styles = made.Part("word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToList();
        Assert.Equal(styles.Distinct(), styles);
        var named = made.Part("word/document.xml").Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle");
        Assert.All(named.Select(element => element.Attribute(W + "val")!.Value).Distinct(), style => Assert.Contains(style, styles));

        var numbering = made.Part("word/numbering.xml");
        var definitions = numbering.Elements(W + "abstractNum").Select(one => one.Attribute(W + "abstractNumId")!.Value).ToList();
        Assert.Equal(definitions.Distinct(), definitions);
        Assert.All(numbering.Elements(W + "num"), one => Assert.Contains(one.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value, definitions));
        var instances = numbering.Elements(W + "num").Select(one => one.Attribute(W + "numId")!.Value).ToList();
        Assert.Equal(instances.Distinct(), instances);
        Assert.All(
            made.Part("word/document.xml").Descendants(W + "numId").Concat(made.Part("word/styles.xml").Descendants(W + "numId")).Select(one => one.Attribute(W + "val")!.Value).Where(id => id != "0"),
            id => Assert.Contains(id, instances));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_house_gives_the_same_bytes(string file) =>
        Assert.Equal(InHouse(Samples.EveryBlock(), file).Bytes, InHouse(Samples.EveryBlock(), file).Bytes);

    [Fact]
    public void Styles_of_the_house_stay_and_ours_are_added()
    {
        var made = Of("# 一\n\n:::: question {number=1}\n题\n::::\n");
        Assert.Equal(["1", "Heading2"], made.Paragraphs.Select(DocxFile.StyleOf));
        var heading = StyleOf(made, "1");
        Assert.Equal("方正小标宋简体", heading.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value);
        Assert.Empty(heading.Descendants(W + "sz"));
        Assert.Equal("Something Else", StyleOf(made, "Question").Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("Question", StyleOf(made, "Question2").Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("a", StyleOf(made, "Question2").Element(W + "basedOn")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Styles_that_are_added_follow_the_size_and_colour_of_the_house()
    {
        var question = StyleOf(Of("# 一\n\n:::: question {number=1}\n题\n::::\n"), "Question2");
        // 三号 is 16 pt, 1.05 times that 16.8.
        Assert.Equal("34", question.Descendants(W + "sz").Single().Attribute(W + "val")!.Value);
        Assert.Equal("0B5D3B", question.Descendants(W + "top").Single().Attribute(W + "color")!.Value);
    }

    [Fact]
    public void Theme_fonts_become_names_and_the_text_stays_chinese()
    {
        var run = Of("字").Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "rPr").Single();
        Assert.Equal("ascii=Georgia hAnsi=Georgia eastAsia=仿宋 cs=Georgia", string.Join(' ', run.Element(W + "rFonts")!.Attributes()
            .OrderBy(attribute => Array.IndexOf(["ascii", "hAnsi", "eastAsia", "cs"], attribute.Name.LocalName))
            .Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}")));
        Assert.Equal("zh-CN", run.Element(W + "lang")!.Attribute(W + "eastAsia")!.Value);
    }

    [Fact]
    public void The_page_is_that_of_the_house()
    {
        var section = Of("字").Body.Element(W + "sectPr")!;
        Assert.Equal("1588", section.Element(W + "pgMar")!.Attribute(W + "left")!.Value);
        Assert.Equal("579", section.Element(W + "docGrid")!.Attribute(W + "linePitch")!.Value);
        var widths = Of("| 甲 | 乙 |\n|---|---|\n| 子 | 丑 |\n").Body.Descendants(W + "gridCol").Sum(column => int.Parse(column.Attribute(W + "w")!.Value));
        Assert.Equal(11906 - 1588 - 1474, widths);
    }

    [Fact]
    public void Heads_and_feet_come_with_their_pictures()
    {
        var made = Of("字");
        Assert.Contains("word/house/header1.xml", made.Names);
        Assert.Contains("word/house/image1.png", made.Names);
        Assert.DoesNotContain("word/header1.xml", made.Names);
        Assert.Equal("就业指导中心", DocxFile.TextOf(made.Part("word/house/header1.xml")));
        Assert.Equal("image1.png", made.Part("word/house/_rels/header1.xml.rels").Elements().Single().Attribute("Target")!.Value);
        Assert.Equal(["headerReference", "footerReference"], made.Body.Element(W + "sectPr")!.Elements().Take(2).Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Stops_in_heads_of_the_house_stay_where_they_are()
    {
        var parts = HouseFile.Parts();
        string head = System.Text.Encoding.UTF8.GetString(parts["word/header1.xml"]);
        parts["word/header1.xml"] = HouseFile.Text(head.Replace("<w:p><w:r><w:t>就", "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:tabs><w:tab w:val=\"center\" w:pos=\"4153\"/></w:tabs></w:pPr><w:r><w:t>就", StringComparison.Ordinal));
        var made = DocxFile.Of("字", reference: ReferenceReader.Read("house.docx", HouseFile.Pack(parts), null).Value!);

        Assert.Equal("4153", (string?)Assert.Single(made.Part("word/house/header1.xml").Descendants(W + "tab")).Attribute(W + "pos"));
    }

    [Fact]
    public void A_numbered_list_counts_as_the_house_does()
    {
        var made = Of("1. 甲\n\n字\n\n4. 乙\n");
        var numbering = made.Part("word/numbering.xml");
        var used = made.Paragraphs.Where(p => DocxFile.StyleOf(p) == "2").Select(p => p.Descendants(W + "numId").Single().Attribute(W + "val")!.Value).ToList();
        Assert.Equal(2, used.Distinct().Count());
        var instances = numbering.Elements(W + "num").Where(one => used.Contains(one.Attribute(W + "numId")!.Value)).ToList();
        Assert.Equal(["3", "3"], instances.Select(one => one.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value));
        Assert.Equal(["1", "4"], instances.Select(one => one.Descendants(W + "startOverride").Single().Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Settings_that_ask_or_protect_stay_behind()
    {
        var settings = Of("字").Part("word/settings.xml");
        Assert.Equal("420", settings.Element(W + "defaultTabStop")!.Attribute(W + "val")!.Value);
        Assert.DoesNotContain(settings.Elements(), element => element.Name.LocalName is "trackRevisions" or "documentProtection" or "updateFields");
    }

    private static DocxFile Of(string markdown) => DocxFile.Of(markdown, reference: Read("made"));

    private static DocxFile InHouse(Document document, string file) => DocxFile.Of(document, reference: Read(file));

    private static ReferenceDocument Read(string file)
    {
        byte[] bytes = file switch
        {
            "made" => HouseFile.Make(),
            "ours" => DocxFile.Of(Samples.EveryBlock()).Bytes,
            _ => File.ReadAllBytes(Path.Combine(TestPaths.Data, "docx", file)),
        };
        var read = ReferenceReader.Read(file, bytes, null);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static XElement StyleOf(DocxFile file, string id) =>
        file.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);
}
