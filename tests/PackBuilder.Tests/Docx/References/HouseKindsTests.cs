using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Docx.References;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx.References;

/// <summary>
/// The kinds of templates that people have, each with what makes it difficult: in all of them a document of ours must come out readable. They are made by hand after real
/// ones, which are not ours to keep; pandoc's own is asked for where pandoc is.
/// </summary>
public class HouseKindsTests
{
    private const string Keep = "<w:keepNext/>";

    private static readonly XNamespace W = DocxFile.W;

    public static TheoryData<string> Kinds() => [.. Houses.Keys];

    // What the styles of each say: of the normal style, of headings, of others; and what else is unlike other files.
    private static readonly Dictionary<string, Func<Dictionary<string, byte[]>>> Houses = new()
    {
        ["pandoc"] = () => House("", Headings(keep: true), Style("c", "caption", "<w:spacing w:after=\"120\"/>") + Style("t", "Title", Keep + "<w:jc w:val=\"center\"/>")),
        ["pandoc, Chinese"] = () => House("", Headings(keep: true), Style("c", "caption", "") + Style("b", "Body Text", "<w:ind w:firstLine=\"480\" w:firstLineChars=\"200\"/>") + MiddleTab),
        ["pandoc, German"] = () => House("<w:spacing w:after=\"200\"/>", Headings(keep: true, ids: "berschrift"), Style("Beschriftung", "caption", "<w:spacing w:after=\"200\"/>") + Style("Titel", "Title", "")),
        ["official document"] = () => House("<w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/>", Headings(list: 8), Style("c", "caption", ""), Numbers("chineseCountingThousand", "%1、", "（%2）")),
        ["thesis"] = () => House("<w:spacing w:after=\"156\" w:afterLines=\"50\"/><w:ind w:firstLine=\"480\" w:firstLineChars=\"200\"/>", Headings(list: 8), Style("c", "caption", "") + MiddleTab, Numbers("decimal", "第%1章", "%1.%2")),
        ["cover of a thesis"] = () => House("<w:ind w:firstLine=\"480\"/>", Headings(), Style("t", "Title", "<w:jc w:val=\"center\"/>"), section: "<w:titlePg/>"),
        ["standards body"] = () => House("", Headings(list: 8), Style("c", "caption", "") + Style("t", "Title", "", "<w:vanish/>"), Numbers("decimal", "%1", "%1.%2")),
        ["research report"] = () => House("<w:ind w:firstLineChars=\"200\"/>", Headings(list: 8), Style("TOC", "TOC Heading", "", basedOn: "h1"), Numbers("decimal", "%1", "%1.%2"), header: StaleHead),
        ["court filing"] = () => House("<w:spacing w:line=\"480\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"720\"/>", Headings(list: 8), Style("c", "caption", ""), Numbers("decimal", "%1.", "%2."), section: "<w:lnNumType w:countBy=\"1\"/>"),
        ["another prefix"] = () => House("<w:ind w:firstLine=\"480\"/>", Headings(), Style("c", "caption", "")).ToDictionary(part => part.Key, part => Rename(part.Key, part.Value)),
        ["logo in the head"] = HouseFile.Parts,
        ["heads of earlier sections"] = Inheriting,
        ["sign"] = () => House("<w:jc w:val=\"center\"/>", Headings(), Style("c", "caption", ""), normalRun: "<w:b/><w:caps/>"),
        ["lists without marks"] = () => House("", Headings(), Style("c", "caption", "") + Style("lb", "List Bullet", "<w:ind w:left=\"420\"/>")),
    };

    private const string MiddleTab = """<w:style w:type="paragraph" w:styleId="hd"><w:name w:val="header"/><w:basedOn w:val="a"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs></w:pPr></w:style>""";

    private const string StaleHead = """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF "heading 1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:t>旧标题</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" TITLE "><w:r><w:t>旧报告</w:t></w:r></w:fldSimple></w:p>
        """;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_comes_out_readable(string kind) => IsReadable(Read(HouseFile.Pack(Houses[kind]())));

    [Fact]
    public void What_a_head_said_in_the_file_of_the_house_is_not_said_in_ours()
    {
        var made = DocxFile.Of(Samples.EveryBlock(), reference: Read(HouseFile.Pack(Houses["research report"]())));
        string head = DocxFile.TextOf(made.Part("word/house/header1.xml"));
        Assert.DoesNotContain("旧", head, StringComparison.Ordinal);
        Assert.EndsWith(Samples.EveryBlock().Info.NameInProperties, head, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_in_questions_start_anew_in_a_house_that_numbers_its_own()
    {
        var made = DocxFile.Of("::: question {number=1}\n题\n\n:::: part {label=要点}\n1. 甲\n2. 乙\n::::\n:::\n\n::: question {number=2}\n题\n\n:::: part {label=要点}\n1. 丙\n::::\n:::\n", reference: Read(HouseFile.Make()));
        Assert.Equal(["1", "1.", "2.", "2", "1."], WordNumbers.Of(made, made.Body).Select(pair => pair.Number).Where(number => number.Length > 0));
    }

    [Fact]
    public void The_heads_of_earlier_sections_hold()
    {
        var made = DocxFile.Of("字", reference: Read(HouseFile.Pack(Inheriting())));
        Assert.Equal("就业指导中心", DocxFile.TextOf(made.Part("word/house/header1.xml")));
    }

    [Fact]
    public void A_palette_that_was_exchanged_holds()
    {
        var parts = HouseFile.Parts();
        parts["word/theme/theme1.xml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["word/theme/theme1.xml"])
            .Replace("<a:fontScheme", "<a:clrScheme name=\"c\"><a:accent1><a:srgbClr val=\"7A1F1F\"/></a:accent1></a:clrScheme><a:fontScheme", StringComparison.Ordinal));
        var styles = DocxFile.Of("# 一\n", reference: Read(HouseFile.Pack(parts))).Part("word/styles.xml");
        Assert.Equal("7A1F1F", (string?)styles.Elements(W + "style").First(style => NameOf(style) == "Heading 1").Descendants(W + "color").Single().Attribute(W + "val"));
    }

    internal static void IsReadable(ReferenceDocument house)
    {
        var plain = DocxFile.Of(Samples.EveryBlock(), Samples.Handbook() with { HasCoverPanel = false });
        var made = DocxFile.Of(Samples.EveryBlock(), reference: house);
        using (var package = WordprocessingDocument.Open(new MemoryStream(made.Bytes), false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));

        var styles = made.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        var numbers = WordNumbers.Of(made, made.Body);
        Assert.All(numbers, pair => Assert.False(pair.Number.Length > 0 && StartsWithNumber(DocxFile.TextOf(pair.Paragraph)), $"two numbers: {pair.Number}{DocxFile.TextOf(pair.Paragraph)}"));
        Assert.All(numbers.Where(pair => NameOf(styles[DocxFile.StyleOf(pair.Paragraph)!]).StartsWith("Table ", StringComparison.Ordinal)), pair =>
        {
            Assert.Equal("", pair.Number);
            Assert.All(new[] { "firstLine", "firstLineChars" }, name => Assert.True(Effective(pair.Paragraph, styles, "ind", name) is null or "0", $"indented cell: {DocxFile.TextOf(pair.Paragraph)}"));
        });
        // What is numbered here is numbered in our own style: items, questions, headings.
        Assert.All(numbers.Where(pair => pair.Number.Length > 0), pair => Assert.Matches("(?i)list|question|heading|check", NameOf(styles[DocxFile.StyleOf(pair.Paragraph)!])));
        Assert.All(made.Paragraphs.Where(paragraph => NameOf(styles[DocxFile.StyleOf(paragraph)!]).ToLowerInvariant() is "caption" or "heading 1" or "heading 2"), paragraph =>
            Assert.NotNull(paragraph.Element(W + "pPr")!.Element(W + "keepNext")));
        Assert.All(made.Paragraphs.Where(paragraph => DocxFile.TextOf(paragraph).Length > 0), paragraph => Assert.False(IsHidden(paragraph, styles), $"hidden: {DocxFile.TextOf(paragraph)}"));
        Assert.All(made.Paragraphs.Where(paragraph => NameOf(styles[DocxFile.StyleOf(paragraph)!]).Contains("Answer", StringComparison.Ordinal)), paragraph =>
            Assert.False(Effective(paragraph, styles, "jc", "val") is "center" or "right", $"in the middle: {DocxFile.TextOf(paragraph)}"));

        Assert.All(made.Paragraphs.Where(paragraph => paragraph.Descendants(W + "rStyle").Any(style => NameOf(styles[(string)style.Attribute(W + "val")!]) == "Question Text")), question =>
        {
            Assert.Equal("left", Effective(question, styles, "jc", "val"));
            Assert.NotNull(Chain(question, styles).Select(style => style.Element(W + "pPr")).Prepend(question.Element(W + "pPr")).Select(group => group?.Element(W + "pBdr")?.Element(W + "top")).FirstOrDefault(line => line is not null));
        });

        // Nothing is lost: the same words, but for the numbers that the house counts.
        Assert.Equal(Words(plain), Words(made));
        foreach (string edge in made.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)))
            Assert.All(made.Part(edge).Descendants(W + "pPr").Where(group => group.Element(W + "tabs") is not null), group => Assert.Equal(["right"], group.Element(W + "tabs")!.Elements().Select(tab => (string)tab.Attribute(W + "val")!).Where(value => value != "clear")));
    }

    private static List<string> Words(DocxFile file) =>
        [.. file.Paragraphs.Where(paragraph => !paragraph.Descendants(W + "instrText").Any()).Select(DocxFile.TextOf).Where(text => text.Length > 0 && !StartsWithNumber(text))];

    // 一、 第二章 （三） 4. 1.2
    private static bool StartsWithNumber(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, @"^(第[一二三四五六七八九十]+章|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+(\.\d+)*[.、 　])");

    private static bool IsHidden(XElement paragraph, Dictionary<string, XElement> styles) =>
        Chain(paragraph, styles).Select(style => style.Element(W + "rPr")?.Element(W + "vanish")).OfType<XElement>().FirstOrDefault() is { } hidden && (string?)hidden.Attribute(W + "val") != "0"
        && paragraph.Descendants(W + "r").Any(run => (string?)run.Element(W + "rPr")?.Element(W + "vanish")?.Attribute(W + "val") != "0");

    private static string? Effective(XElement paragraph, Dictionary<string, XElement> styles, string element, string attribute) =>
        Chain(paragraph, styles).Select(style => style.Element(W + "pPr")).Prepend(paragraph.Element(W + "pPr")).Select(group => (string?)group?.Element(W + element)?.Attribute(W + attribute)).FirstOrDefault(value => value is not null);

    private static IEnumerable<XElement> Chain(XElement paragraph, Dictionary<string, XElement> styles)
    {
        for (string? id = DocxFile.StyleOf(paragraph); id is not null && styles.TryGetValue(id, out var style); id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val"))
            yield return style;
    }

    private static string NameOf(XElement style) => (string)style.Element(W + "name")!.Attribute(W + "val")!;

    internal static ReferenceDocument Read(byte[] bytes)
    {
        var read = ReferenceReader.Read("house.docx", bytes, null);
        Assert.True(read.Value is not null, string.Join('\n', read.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return read.Value;
    }

    private static Dictionary<string, byte[]> House(string normal, string headings, string more, string numbering = "", string section = "", string header = "", string normalRun = "")
    {
        var parts = HouseFile.Parts();
        Change("word/styles.xml", "<w:name w:val=\"Normal\"/></w:style>", $"<w:name w:val=\"Normal\"/><w:pPr>{normal}</w:pPr><w:rPr>{normalRun}</w:rPr></w:style>{headings}{more}");
        Change("word/styles.xml", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"Heading 1\"/>", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"Another Heading\"/>");
        Change("word/document.xml", "<w:cols w:space=\"425\"/>", section.StartsWith("<w:ln", StringComparison.Ordinal) ? section + "<w:cols w:space=\"425\"/>" : "<w:cols w:space=\"425\"/>" + section);
        if (numbering.Length > 0)
            Change("word/numbering.xml", "<w:num w:numId=\"7\">", numbering + "<w:num w:numId=\"7\">");
        if (header.Length > 0)
            parts["word/header1.xml"] = Encoding.UTF8.GetBytes($"<w:hdr xmlns:w=\"{W}\">{header}</w:hdr>");
        return parts;

        void Change(string part, string old, string now)
        {
            string text = Encoding.UTF8.GetString(parts[part]);
            Assert.Contains(old, text, StringComparison.Ordinal);
            parts[part] = Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal));
        }
    }

    private static string Headings(bool keep = false, int list = 0, string ids = "h") => string.Concat(Enumerable.Range(1, 3).Select(level => Style(
        $"{ids}{level}", $"heading {level}", (keep ? Keep : "") + (list > 0 ? $"<w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"{list}\"/></w:numPr>" : "") + $"<w:outlineLvl w:val=\"{level - 1}\"/>")));

    private static string Style(string id, string name, string paragraph, string run = "", string basedOn = "a") =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    private static string Numbers(string format, string first, string second) =>
        "<w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"multilevel\"/>"
        + string.Concat(new[] { first, second, "%3)" }.Select((text, level) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/></w:lvl>"))
        + "</w:abstractNum><w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/></w:num>";

    // A first section with heads, and a last one that goes on with them.
    private static Dictionary<string, byte[]> Inheriting()
    {
        var parts = HouseFile.Parts();
        string text = Encoding.UTF8.GetString(parts["word/document.xml"]);
        const string References = "<w:headerReference w:type=\"default\" r:id=\"r5\"/><w:footerReference w:type=\"default\" r:id=\"r6\"/>";
        Assert.Contains(References, text, StringComparison.Ordinal);
        parts["word/document.xml"] = Encoding.UTF8.GetBytes(text.Replace(References, "", StringComparison.Ordinal).Replace("<w:p/>", $"<w:p><w:pPr><w:sectPr>{References}</w:sectPr></w:pPr></w:p>", StringComparison.Ordinal));
        return parts;
    }

    private static byte[] Rename(string name, byte[] content) =>
        name is "word/styles.xml" or "word/document.xml" or "word/numbering.xml" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("<w:", "<ns0:", StringComparison.Ordinal).Replace("</w:", "</ns0:", StringComparison.Ordinal).Replace(" w:", " ns0:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:ns0=", StringComparison.Ordinal)) : content;
}
