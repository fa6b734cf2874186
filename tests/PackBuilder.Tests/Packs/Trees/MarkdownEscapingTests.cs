using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Trees;

/// <summary>Whatever a source holds, it prints as itself: checked by reading the Markdown back.</summary>
public class MarkdownEscapingTests
{
    public static TheoryData<string> Texts =>
    [
        "# 不是标题", "- 不是列表", "+ 加号", "1. 不是编号", "2) 也不是", "> 不是引用", "::: tip", ":::: question {#a}", ": 不是图注", "| 不是 | 表 |",
        "**不是强调**", "*不是强调*", "_x_ __y__", "`不是代码`", "<b>不是标签</b>", "&amp; &lt;", "[链接](http://example.com)", "![图](a.png)", "[[4]]", "[ ] 不是框",
        "a\\b", "C:\\x\\", "~~删~~", "==标==", "$x$", "^上^", "{#id}", "标题 {#id}", "---", "***", "===", "```", "~~~", "    四个空格", "100% & 50$", "http://example.com",
        "<!-- 注 -->", "<script>", "\\", "a|b", "名字：话", "12.5元", "3.", "第1.2节", "<http://a.b>", "\u00A0x", "（1）a*b*c", "“引”：后",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_a_capture_prints_as_itself_in_a_paragraph(string text) =>
        Assert.Equal(text.Trim(), Plain(Assert.IsType<Paragraph>(Read(Escape(text, "text"))).Inlines));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_a_capture_prints_as_itself_in_an_item(string text)
    {
        var list = Assert.IsType<PackBuilder.Documents.Model.ListBlock>(Read("- " + Escape(text, "text")));

        Assert.Equal(text.Trim(), Plain(Assert.IsType<Paragraph>(Assert.Single(Assert.Single(list.Items).Blocks)).Inlines));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_a_capture_prints_as_itself_in_a_cell(string text)
    {
        string escaped = Escape(text, "text");
        var table = Assert.IsType<Table>(Read($"| {escaped} | b |\n|---|---|\n| {escaped} | d |"));

        Assert.Equal(text.Trim(), Plain(table.Header[0].Inlines));
        Assert.Equal(text.Trim(), Plain(table.Rows[0][0].Inlines));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_a_capture_prints_as_itself_in_a_heading(string text) =>
        Assert.Equal(text.Trim(), Plain(Assert.IsType<Heading>(Read($"# {Escape(text, "text")} {{#here}}")).Inlines));

    [Fact]
    public void Strong_emphasis_and_code_of_a_written_guide_keep_their_meaning()
    {
        var inlines = Assert.IsType<Paragraph>(Read(Escape("先**道歉**，再*记录*，用`工单`。", "markdown"))).Inlines;

        Assert.Equal(
            [typeof(TextRun), typeof(Strong), typeof(TextRun), typeof(Emphasis), typeof(TextRun), typeof(CodeSpan), typeof(TextRun)],
            inlines.Select(inline => inline.GetType()));
    }

    [Theory]
    [InlineData("2 * 3 * 4")]
    [InlineData("**没有结尾")]
    [InlineData("`没有结尾")]
    [InlineData("# 标题 | 格 [x](y) {#z}")]
    public void Marks_without_a_pair_print_as_themselves_in_a_written_guide(string text) =>
        Assert.Equal(text, Plain(Assert.IsType<Paragraph>(Read(Escape(text, "markdown"))).Inlines));

    [Fact]
    public void Line_ends_become_spaces_only_beside_ascii()
    {
        Assert.Equal("客服工作 one two", Plain(Assert.IsType<Paragraph>(Read(Escape("客服\n工作\none\r\ntwo", "text"))).Inlines));
    }

    private static string Escape(string text, string kind)
    {
        var guide = Guide("one", Section("s", 2, new ParagraphBlock(text)));
        guide = guide with { Source = guide.Source with { Format = SourceFormat.Named(kind)! } };
        var pack = PackSelector.Select(Pack("one"), null, Library(guide)).Value!;
        var section = (DataMap)((DataList)((DataMap)((DataList)PackTreeBuilder.Build(pack, Edition(EditionPart.Reading)).Value!["guides"]!).Items[0])["sections"]!).Items[0];
        var block = (DataMap)((DataList)section["blocks"]!).Items[0];
        return ((DataText)((DataMap)block["text"]!)["main"]!).Value;
    }

    private static Block Read(string markdown)
    {
        var read = MarkdownReader.Read(new SourceText("test.md", $"---\ntitle: t\n---\n\n{markdown}\n"));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Value!.Blocks);
    }

    private static string Plain(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        _ => $"[{inline.GetType().Name}]",
    }));
}
