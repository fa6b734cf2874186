using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Documents.References;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Docx;

public class DocxRendererTests
{
    private static readonly XNamespace W = DocxFile.W;

    public static TheoryData<string> Parts() =>
    [
        "word/footnotes.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml",
        "word/footer1.xml", "word/_rels/document.xml.rels", "docProps/core.xml", "[Content_Types].xml",
    ];

    public static TheoryData<string> Designs() => Documents.Designs.DesignReaderTests.Designs();

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_as_reviewed(string part) =>
        Snapshot.Verify(DocxFile.Of(Samples.EveryBlock()).Pretty(part), part.Replace('/', '-').Replace("[", "").Replace("]", ""), "xml");

    [Fact]
    public void The_body_of_every_kind_of_block_is_as_reviewed() => Snapshot.Verify(DocxOutline.OfBody(DocxFile.Of(Samples.EveryBlock()).Body));

    [Fact]
    public void Every_style_is_as_reviewed() => Snapshot.Verify(DocxOutline.OfStyles(DocxFile.Of(Samples.EveryBlock()).Part("word/styles.xml")));

    [Fact]
    public void Every_list_is_as_reviewed() => Snapshot.Verify(DocxOutline.OfNumbering(DocxFile.Of(Samples.EveryBlock()).Part("word/numbering.xml")));

    // What the outline above leaves out, once for each subject.
    [Theory]
    [InlineData("text", "见**重点**，press `F5`[^1]。\\\n[这里](https://example.com) [x]\n\n[^1]: 注文\n")]
    [InlineData("list", "3. 甲\n   - 乙\n")]
    [InlineData("table", "| 甲 | 乙 |\n|---|--:|\n| 子 | 1 |\n")]
    [InlineData("picture", "![一棵树](pictures/tree.svg \"标题\"){#f width=20mm}\n")]
    public void A_subject_is_written_like_this(string subject, string markdown) => Snapshot.Verify(DocxFile.Of(WithPictures(markdown)).Pretty("word/document.xml"), subject, "xml");

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_validator_finds_nothing(FileFormatVersions version)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxFile.Of(Samples.EveryBlock()).Bytes), false);
        Assert.Empty(new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Every_design_gives_a_valid_file(string file)
    {
        string path = Path.Combine(TestPaths.Repository, "templates", "designs", file);
        var design = DesignReader.Read(new SourceText(file, File.ReadAllText(path))).Value!;
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxFile.Of(Samples.EveryBlock(), design).Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(DocxFile.Of(Samples.EveryBlock()).Bytes, DocxFile.Of(Samples.EveryBlock()).Bytes);

    [Fact]
    public void Content_types_come_first_and_the_parts_are_sorted()
    {
        var names = DocxFile.Of("# 一").Names;
        Assert.Equal("[Content_Types].xml", names[0]);
        Assert.Equal(names.Skip(1).Order(StringComparer.Ordinal), names.Skip(1));
    }

    [Fact]
    public void Nothing_of_the_text_is_lost_and_its_order_is_kept()
    {
        var document = Samples.EveryBlock();
        string text = string.Concat(DocxFile.Of(document).NumberedParagraphs.Select(DocxFile.TextOf));
        int at = 0;
        foreach (string piece in TextsIn(document.Blocks))
        {
            string folded = Fold(piece);
            int found = Fold(text).IndexOf(folded, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{piece}' is missing after position {at}");
            at = found + folded.Length;
        }
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        var file = DocxFile.Of(Samples.EveryBlock());
        var defined = file.Part("word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet();
        var used = new[] { "word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml", "word/styles.xml" }
            .SelectMany(part => file.Part(part).Descendants())
            .Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next")
            .Select(element => element.Attribute(W + "val")!.Value);
        Assert.All(used, style => Assert.Contains(style, defined));
    }

    [Fact]
    public void Formatting_is_left_to_the_styles()
    {
        string[] direct = ["sz", "szCs", "color", "shd", "spacing", "ind", "jc", "pBdr", "b", "i", "u", "em"];
        var found = DocxFile.Of(Samples.EveryBlock()).Body.Descendants().Where(element => direct.Contains(element.Name.LocalName) && !IsDistance(element) && !IsBesideQuestions(element) && element.Parent!.Name != W + "tcPr").Select(element => element.Name.LocalName);
        Assert.Empty(found);
    }

    // A style of headings that questions have is made for questions.
    private static bool IsBesideQuestions(XElement element) =>
        element.Name.LocalName is "spacing" or "pBdr" && DocxFile.StyleOf(element.Ancestors(W + "p").First()) is "Heading3" or "Heading4";

    // What stands beside a paragraph, the top of a page, a table or the edge of a box, no style can know.
    private static bool IsDistance(XElement element) =>
        element.Name.LocalName == "spacing" && element.Parent!.Name == W + "pPr" && element.Attributes().All(attribute => attribute.Name.LocalName is "before" or "after");

    [Fact]
    public void No_style_slants_chinese_and_only_what_is_strong_or_heads_something_is_bold()
    {
        var styles = DocxFile.Of(Samples.EveryBlock()).Part("word/styles.xml").Elements(W + "style").ToList();
        Assert.All(styles.Where(style => style.Descendants(W + "i").Any()), style => Assert.EndsWith("Latin", style.Attribute(W + "styleId")!.Value));
        Assert.All(styles.Where(style => style.Descendants(W + "b").Any()), style =>
            Assert.True(style.Attribute(W + "styleId")!.Value.Contains("Strong", StringComparison.Ordinal) || style.Descendants(W + "rFonts").Any(fonts => (string?)fonts.Attribute(W + "eastAsia") == "黑体"), style.Attribute(W + "styleId")!.Value));
        Assert.Contains("underDot", styles.Descendants(W + "em").Select(em => em.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Fonts_are_named_and_never_taken_from_a_theme()
    {
        var file = DocxFile.Of(Samples.EveryBlock());
        var known = file.Part("word/fontTable.xml").Elements(W + "font").Select(font => font.Attribute(W + "name")!.Value).ToHashSet();
        var attributes = new[] { "word/document.xml", "word/styles.xml", "word/numbering.xml" }
            .SelectMany(part => file.Part(part).Descendants(W + "rFonts").Attributes())
            .ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName.Contains("Theme", StringComparison.Ordinal));
        Assert.All(attributes.Where(attribute => attribute.Name.LocalName != "hint"), attribute => Assert.Contains(attribute.Value, known));
    }

    [Fact]
    public void Nothing_asks_to_be_updated_on_opening()
    {
        var file = DocxFile.Of(Samples.EveryBlock());
        Assert.Empty(file.Part("word/settings.xml").Elements(W + "updateFields"));
        Assert.Empty(file.Body.Descendants().Attributes(W + "dirty"));
    }

    [Fact]
    public void A_heading_or_reference_without_a_page_number_is_reported()
    {
        var result = DocxRenderer.Render(new StyledDocument(Samples.EveryBlock(), Samples.Handbook()), new DocxOptions());
        Assert.NotNull(result.Value);
        Assert.Equal(["PB7002", "PB7004"], result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order());
    }

    [Fact]
    public void An_unknown_face_family_is_reported()
    {
        var design = Samples.Handbook() with { Faces = new DesignFaces { Body = "sung" } };
        var result = DocxRenderer.Render(new StyledDocument(Samples.EveryBlock() with { Info = new DocumentInfo("T", "zh-CN") { ContentsDepth = 0 } }, design),
            new DocxOptions { Pages = new PageNumbers(ImmutableSortedDictionary<string, string>.Empty.Add("q-late", "1"), null) });
        Assert.Equal("PB7001", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Endless_nesting_is_an_error_and_no_crash()
    {
        Block block = new Paragraph([new TextRun("深")]);
        for (int i = 0; i < 5000; i++)
            block = new Letter([block]);
        var result = DocxRenderer.Render(new StyledDocument(new Document("x.md", new DocumentInfo("T", "zh-CN"), [block]), Samples.Handbook()), new DocxOptions());
        Assert.Null(result.Value);
        Assert.Equal("PB7003", result.Diagnostics[0].Code);
    }

    private static Document WithPictures(string markdown) =>
        Samples.WithPictures(MarkdownReader.Read(new SourceText("test.md", "---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n" + markdown)).Value!);

    // Texts in reading order, as far as they have one: table cells row by row, labels before what they name.
    private static IEnumerable<string> TextsIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [Plain(heading.Inlines)],
        Paragraph paragraph => [Plain(paragraph.Inlines)],
        ListBlock list => list.Items.SelectMany(item => TextsIn(item.Blocks)),
        Table table => table.Rows.Insert(0, table.Header).SelectMany(row => row.Select(cell => Plain(cell.Inlines))).Prepend(Plain(table.Caption)),
        QuestionCard card => [card.Number, .. TextsIn(card.Prompt), Plain(card.Remark), .. card.Parts.SelectMany(part => TextsIn(part.Blocks).Prepend(part.Label))],
        Callout callout => TextsIn(callout.Blocks).Prepend(callout.Title),
        Dialogue dialogue => dialogue.Turns.Select(turn => turn.Speaker + "：" + Plain(turn.Inlines)),
        Letter letter => TextsIn(letter.Blocks),
        BilingualPair pair => TextsIn(pair.Zh).Concat(TextsIn(pair.En)),
        Columns columns => TextsIn(columns.Blocks),
        _ => Enumerable.Empty<string>(),
    });

    private static string Plain(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        CodeSpan code => code.Text,
        Reference { Kind: ReferenceKind.Page } => "9",
        Reference reference => ReferenceNames.Of(Samples.EveryBlock(), Samples.Handbook()).Find(reference.Id)!.Text,
        Strong strong => Plain(strong.Inlines),
        Emphasis emphasis => Plain(emphasis.Inlines),
        Link link => Plain(link.Inlines),
        CheckBox box => box.Ticked ? "☑" : "☐",
        _ => "",
    }));

    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
