using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Html;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Looks;

/// <summary>Captions and what calls them by their numbers, in documents in two languages.</summary>
public class CaptionLookTests
{
    private const string Text = """
        # 一

        见[](#t)、[](#q)，第[{number}](#q)题。

        | 甲 |
        |---|
        | 1 |
        : 求职记录 Job log {#t}

        ::: question {#q number=4}
        题
        :::
        """;

    [Theory]
    [InlineData("求职记录 Job log", "表2\u3000求职记录\u3000Table 2. Job log")]
    [InlineData("求职记录", "表2 Table 2\u3000求职记录")]
    public void Each_language_is_whole(string caption, string expected) =>
        Assert.Equal(expected, Shown(caption, "en", 40));

    [Fact]
    public void Without_room_for_both_each_starts_a_line() => Assert.Equal("表2\u3000求职记录\nTable 2. Job log", Shown("求职记录 Job log", "en", 10));

    [Theory]
    [InlineData("求职记录 Job log", "表2\u3000求职记录 Job log")]
    [InlineData("求职记录", "表2\u3000求职记录")]
    public void In_one_language_it_is_said_once(string caption, string expected) => Assert.Equal(expected, Shown(caption, "", 40));

    [Fact]
    public void Word_counts_once_and_repeats_the_number()
    {
        var file = DocxFile.Of(Read());
        var caption = file.Paragraphs.Single(p => DocxFile.StyleOf(p) == "Caption");

        Assert.Equal("表1\u3000求职记录\u3000Table 1. Job log", DocxFile.TextOf(caption));
        Assert.Equal([@"SEQ 表 \* ARABIC", @"SEQ 表 \* ARABIC \c"], caption.Descendants(DocxFile.W + "instrText").Select(text => text.Value.Trim()));
        // Word itself sets a gap between Han and Latin.
        Assert.Contains("见表1 Table 1、第4题question 4，第4题。", file.Paragraphs.Select(DocxFile.TextOf));
    }

    [Fact]
    public void A_page_on_a_screen_says_the_same()
    {
        var main = HtmlFile.Of(Read()).Main;

        Assert.Equal("表1\u3000求职记录\u3000Table 1. Job log", main.QuerySelector("caption")!.TextContent);
        Assert.Contains("见表1 Table 1、第4题 question 4，第4题。", main.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    [Fact]
    public void Its_own_words_are_in_both_languages_too()
    {
        var page = HtmlFile.Of(Read()).Page;

        Assert.Equal("跳到正文 Skip to the text", page.QuerySelector("a.skip")!.TextContent);
        Assert.Contains("找到 {0} 处 · {0} found", page.Body!.GetAttribute("data-words"));
    }

    private static string Shown(string caption, string second, double ems)
    {
        var table = new Table([new TableColumn(ColumnAlignment.Start)], [], []) { Caption = [new TextRun(caption)], Number = new CaptionNumber(2, 1, 1) };
        var document = new Document("t.md", new DocumentInfo("T", "zh-CN") { SecondLanguage = second }, [table]);
        return DocumentWalk.PlainText([.. new StyledDocument(document, Samples.Handbook()).CaptionOf(table).Inlines(TextMeasure.Pages, ems)
            .Select(inline => inline is LineBreak ? new TextRun("\n") : inline)]);
    }

    private static Document Read()
    {
        var read = MarkdownReader.Read(new SourceText("t.md", $"---\ntitle: T\nlanguage: zh-CN\nsecond_language: en\ncover: false\ncontents_depth: 0\n---\n{Text}\n"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
