using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Docx.References;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx.References;

/// <summary>A house as they are: 正文 with an indent, numbered headings, a hidden title, captions that let go.</summary>
public class DifficultHouseTests
{
    private static readonly XNamespace W = DocxFile.W;

    private static readonly ReferenceDocument House = Read();

    private static readonly DocxFile Made = DocxFile.Of(Samples.EveryBlock(), reference: House);

    [Fact]
    public void The_file_is_valid()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Made.Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Theory]
    [InlineData("Table Text")]
    [InlineData("Question")]
    [InlineData("Answer Label")]
    [InlineData("Labelled Text")]
    public void The_indent_of_its_text_does_not_reach_ours(string name)
    {
        var style = Made.Part("word/styles.xml").Elements(W + "style").Last(one => (string?)one.Element(W + "name")?.Attribute(W + "val") == name);
        var indent = style.Element(W + "pPr")!.Element(W + "ind")!;
        Assert.Equal("0", (string?)indent.Attribute(W + "firstLineChars"));
        Assert.True((string?)indent.Attribute(W + "firstLine") is "0" || indent.Attribute(W + "hanging") is not null);
        Assert.Equal("0", (string?)style.Element(W + "pPr")!.Element(W + "spacing")!.Attribute(W + "afterLines"));
    }

    [Fact]
    public void Its_numbers_take_the_place_of_ours()
    {
        var headings = Made.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph) == "h1").ToList();
        Assert.Equal(["段落与列表", "题目与对话"], headings.Take(2).Select(DocxFile.TextOf));
        Assert.Equal("1.", WordNumbers.Of(Made, Made.Body).First(pair => DocxFile.StyleOf(pair.Paragraph) == "h1").Number);
    }

    [Fact]
    public void The_title_is_seen()
    {
        var runs = Made.Paragraphs.Single(paragraph => DocxFile.StyleOf(paragraph) == "t").Descendants(W + "r").ToList();
        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Equal("0", (string?)run.Element(W + "rPr")!.Element(W + "vanish")!.Attribute(W + "val")));
    }

    [Fact]
    public void No_caption_is_left_after_at_the_foot_of_a_page() => Assert.All(
        Made.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph) is "c" or "h1"), paragraph => Assert.NotNull(paragraph.Element(W + "pPr")!.Element(W + "keepNext")));

    [Fact]
    public void All_of_it_is_said_before_anything_is_built()
    {
        Assert.Equal(["PB7015", "PB7016", "PB7017", "PB7018", "PB7018", "PB7019"], HouseStyleCheck.Of(House).Select(note => note.Code));
        Assert.All(HouseStyleCheck.Of(House), note => Assert.NotEmpty(note.Help));
    }

    private static ReferenceDocument Read()
    {
        var parts = HouseFile.Parts();
        string styles = Encoding.UTF8.GetString(parts["word/styles.xml"]);
        string normal = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>";
        Assert.Contains(normal, styles, StringComparison.Ordinal);
        styles = styles.Replace(normal, normal + "<w:pPr><w:spacing w:afterLines=\"50\" w:after=\"156\"/><w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/></w:pPr>", StringComparison.Ordinal)
            .Replace("w:styleId=\"1\"><w:name w:val=\"Heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr>", "w:styleId=\"h1\"><w:name w:val=\"Heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"8\"/></w:numPr>", StringComparison.Ordinal)
            .Replace("<w:style w:type=\"paragraph\" w:styleId=\"Question\">", "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"caption\"/><w:basedOn w:val=\"a\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Question\">", StringComparison.Ordinal);
        string numbering = Encoding.UTF8.GetString(parts["word/numbering.xml"]).Replace("<w:num w:numId=\"7\">", "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"h1\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/></w:num><w:num w:numId=\"7\">", StringComparison.Ordinal);
        parts["word/styles.xml"] = Encoding.UTF8.GetBytes(styles);
        parts["word/numbering.xml"] = Encoding.UTF8.GetBytes(numbering);
        var read = ReferenceReader.Read("house.docx", HouseFile.Pack(parts), null);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
