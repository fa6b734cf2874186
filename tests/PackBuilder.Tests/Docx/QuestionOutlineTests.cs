using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx.References;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Docx.References;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;

namespace PackBuilder.Tests.Docx;

/// <summary>Questions are headings: the navigation pane of a word processor has them where the bookmarks of the pages do.</summary>
public class QuestionOutlineTests
{
    private const string Book =
        "# 一、面试\n\n## 开头\n\n::: question {number=1}\n介绍一下**你自己**。\n:::\n\n### 追问\n\n::: question {number=2}\n再短一些呢？\n:::\n\n## 小结\n\n### 记住\n\n话\n\n# 二、情景\n\n::: question {number=9}\n客户骂人？\n:::\n\n::: question\n他还在骂？\n:::\n";

    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Every_question_is_in_the_outline_at_the_level_of_its_bookmark()
    {
        Assert.Equal(Bookmarks(Read(Book)), Outline(DocxFile.Of(Book)));
        const string Facing = "# 一\n\n::::: bilingual {layout=\"facing\"}\n:::: zh\n::: question {#q-a number=1}\n题\n:::\n::::\n:::: en\n::: question {number=1}\nA question\n:::\n::::\n:::::\n";
        Assert.Equal(Bookmarks(Read(Facing)), Outline(DocxFile.Of(Facing)));
        // Word leaves out what stands in the cells of a table, as cards to cut out do.
        var everything = Samples.EveryBlock();
        everything = everything with { Blocks = everything.Blocks.RemoveAll(block => block is CardSheet) };
        Assert.Equal(Bookmarks(everything), Outline(DocxFile.Of(everything)));
    }

    [Fact]
    public void A_document_of_questions_alone_has_them_in_its_outline() =>
        Assert.Equal(["1 1 甲", "1 2 乙"], Outline(DocxFile.Of("::: question {number=1}\n甲\n:::\n\n::: question {number=2}\n乙\n:::\n")));

    [Fact]
    public void No_level_of_the_outline_is_left_out()
    {
        int last = 0;
        foreach (int level in DocxFile.Of(Book).Body.Elements(W + "p").Select(LevelOf).OfType<int>())
        {
            Assert.InRange(level, 1, last + 1);
            last = level;
        }
    }

    [Theory]
    [InlineData("# 甲\n\n## 乙\n\n::: question {number=1}\n题\n:::\n", "1-2")]
    [InlineData("# 甲\n\n::: question {number=1}\n题\n:::\n\n# 乙\n", "1-1")]
    public void Contents_made_anew_list_no_question(string text, string range)
    {
        var file = DocxFile.Of($"---\ntitle: T\ncover: true\ncontents_depth: 2\n---\n{text}");
        Assert.Contains(file.Body.Descendants(W + "instrText"), field => field.Value.Contains($"\"{range}\"", StringComparison.Ordinal));
        Assert.Single(Outline(file), line => line.EndsWith(" 1 题", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_beside_questions_name_themselves_to_the_contents()
    {
        var file = DocxFile.Of("---\ntitle: T\ncover: true\ncontents_depth: 2\n---\n# 甲\n\n::: question {number=1}\n题\n:::\n\n## 乙\"丙\n\n::: question {number=2}\n另一题\n:::\n");
        Assert.Equal(["1 甲", "2 1 题", "2 乙\"丙", "3 2 另一题"], Outline(file));
        string[] fields = [.. file.Body.Descendants(W + "instrText").Select(field => field.Value.Trim()).Where(field => field.StartsWith('T'))];
        Assert.Equal([@"TOC \o ""1-1"" \f \h \z", @"TC ""乙\""丙"" \l 2"], fields);
        Assert.Equal(["甲", "乙\"丙"], file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph)!.StartsWith("TOC", StringComparison.Ordinal)).Skip(1).Select(paragraph => DocxFile.TextOf(paragraph).TrimEnd('1', '2')));
    }

    [Fact]
    public void A_question_before_the_first_chapter_is_no_chapter() =>
        Assert.Equal(["Question", "Heading1"], DocxFile.Of("::: question {number=1}\n题\n:::\n\n# 甲\n").Paragraphs.Select(DocxFile.StyleOf));

    [Fact]
    public void A_question_looks_as_one_and_a_heading_of_its_level_as_a_heading()
    {
        var file = DocxFile.Of(Book);
        var question = Starting(file, "介绍一下");
        Assert.Equal(["pStyle", "numPr"], question.Element(W + "pPr")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["QuestionText", "QuestionStrong", "QuestionText"], question.Descendants(W + "rStyle").Select(style => (string?)style.Attribute(W + "val")));
        Assert.Equal("accent1", (string?)Style(file, "Heading3").Descendants(W + "top").Single().Attribute(W + "themeColor"));
        var heading = Starting(file, "记住");
        Assert.Equal("nil", (string?)heading.Descendants(W + "top").Single().Attribute(W + "val"));
        var usual = DocxFile.Of("# 甲\n\n## 乙\n\n### 记住\n");
        Assert.Equal(Style(usual, "Heading3").Descendants(W + "spacing").Single().ToString(), heading.Descendants(W + "spacing").Single().ToString());
        Assert.Equal(Style(usual, "Heading3").Element(W + "rPr")!.ToString(), Style(file, "Heading3").Element(W + "rPr")!.ToString());
        Assert.Empty(Style(usual, "Heading3").Descendants(W + "pBdr"));
    }

    [Fact]
    public void A_number_that_is_text_hangs_as_a_counted_one_does()
    {
        var file = DocxFile.Of(Book);
        var counted = LevelOfList(file, Starting(file, "介绍一下"));
        var written = LevelOfList(file, Starting(file, "9"));
        Assert.Equal(counted.Descendants(W + "ind").Single().ToString(), written.Descendants(W + "ind").Single().ToString());
        Assert.Equal("none", (string?)written.Element(W + "numFmt")!.Attribute(W + "val"));
        Assert.Equal("none", (string?)LevelOfList(file, file.Paragraphs.Single(one => DocxFile.TextOf(one) == "他还在骂？")).Element(W + "numFmt")!.Attribute(W + "val"));
    }

    [Fact]
    public void In_a_house_a_question_is_a_heading_of_the_house_that_looks_as_a_question()
    {
        var file = DocxFile.Of("# 甲\n\n::: question {number=1}\n题\n:::\n", reference: House("heading 2"));
        var question = Starting(file, "题");
        Assert.Equal("h2", DocxFile.StyleOf(question));
        Assert.Equal(["pStyle", "keepNext", "keepLines", "numPr", "pBdr", "spacing", "ind", "jc"], question.Element(W + "pPr")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("0", (string?)question.Descendants(W + "ind").Single().Attribute(W + "hangingChars"));
        Assert.Equal(["1 甲", "2 1 题"], Outline(file));
    }

    [Fact]
    public void A_house_that_has_a_style_for_questions_has_them_in_it() =>
        Assert.Equal("h2", DocxFile.StyleOf(Starting(DocxFile.Of("# 甲\n\n::: question {number=1}\n题\n:::\n", reference: House("Question")), "题")));

    private static ReferenceDocument House(string style)
    {
        string styles = $"<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"{style}\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/><w:jc w:val=\"center\"/>{(style == "Question" ? "" : "<w:outlineLvl w:val=\"1\"/>")}</w:pPr></w:style>";
        var parts = HouseFile.Parts();
        const string Last = "<w:style w:type=\"paragraph\" w:styleId=\"Question\">";
        string house = Encoding.UTF8.GetString(parts["word/styles.xml"]);
        Assert.Contains(Last, house, StringComparison.Ordinal);
        parts["word/styles.xml"] = Encoding.UTF8.GetBytes(house.Replace(Last, styles + Last, StringComparison.Ordinal));
        return HouseKindsTests.Read(HouseFile.Pack(parts));
    }

    private static Document Read(string text) => MarkdownReader.Read(new SourceText("test.md", $"---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n{text}")).Value!;

    private static IEnumerable<string> Bookmarks(Document document) =>
        Typesetter.Compose(new StyledDocument(document, Samples.Handbook()), ShippedFonts.Set, new TypesettingOptions()).Value!.Bookmarks.Select(mark => $"{mark.Level} {mark.Title}".Replace("\u3000", "", StringComparison.Ordinal));

    private static IEnumerable<string> Outline(DocxFile file) => file.NumberedParagraphs
        .Select(paragraph => (Level: LevelOf(paragraph), Text: string.Concat(paragraph.Descendants().Where(element => element.Name == W + "t" || element.Name == W + "tab").Select(element => element.Name == W + "t" ? element.Value : " ")).Trim()))
        .Where(found => found.Level is not null).Select(found => $"{found.Level} {found.Text}".Replace("\u3000", "", StringComparison.Ordinal));

    private static int? LevelOf(XElement paragraph) => DocxFile.StyleOf(paragraph) switch
    {
        ['H', 'e', 'a', 'd', 'i', 'n', 'g', var digit] => digit - '0',
        "h2" => 2,
        "1" => 1,
        _ => null,
    };

    private static XElement Starting(DocxFile file, string text) => file.Paragraphs.First(paragraph => DocxFile.TextOf(paragraph).StartsWith(text, StringComparison.Ordinal));

    private static XElement Style(DocxFile file, string id) => file.Part("word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    private static XElement LevelOfList(DocxFile file, XElement paragraph)
    {
        var numbering = file.Part("word/numbering.xml");
        string id = (string)paragraph.Descendants(W + "numId").Single().Attribute(W + "val")!;
        string definition = (string)numbering.Elements(W + "num").Single(one => (string?)one.Attribute(W + "numId") == id).Element(W + "abstractNumId")!.Attribute(W + "val")!;
        return numbering.Elements(W + "abstractNum").Single(one => (string?)one.Attribute(W + "abstractNumId") == definition).Elements(W + "lvl").First();
    }
}
