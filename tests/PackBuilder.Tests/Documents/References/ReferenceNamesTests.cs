using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Documents.References;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.References;

public class ReferenceNamesTests
{
    private const string Body = """
        # 第一章　甲 {#one}

        | 甲 | 乙 |
        |---|---|
        | 1 | 2 |
        : 表甲 {#a}

        | 甲 | 乙 |
        |---|---|
        | 1 | 2 |

        # 第二章 {#two}

        ::: question {#q number="4"}
        | 甲 | 乙 |
        |---|---|
        | 1 | 2 |
        : 表乙 {#b}
        :::

        ::: tip {#t title="小窍门"}
        字
        :::

        ::: tip {#u}
        字
        :::

        | 甲 | 乙 |
        |---|---|
        | 1 | 2 |
        : 表丙 {#c}
        """;

    [Theory]
    [InlineData("one", "第一章　甲")]
    [InlineData("a", "表1")]
    [InlineData("b", "表2")]
    [InlineData("c", "表3")]
    [InlineData("q", "第4题")]
    [InlineData("t", "小窍门")]
    [InlineData("u", null)]
    [InlineData("x", null)]
    public void Blocks_are_called_by_what_they_show(string id, string? expected) => Assert.Equal(expected, Find("zh-CN", false, id));

    [Theory]
    [InlineData("a", "表1-1")]
    [InlineData("b", "表2-1")]
    [InlineData("c", "表2-2")]
    public void Tables_may_be_numbered_by_chapter(string id, string expected) => Assert.Equal(expected, Find("zh-CN", true, id));

    [Theory]
    [InlineData("c", "Table 3")]
    [InlineData("q", "question 4")]
    public void English_documents_say_it_in_english(string id, string expected) => Assert.Equal(expected, Find("en", false, id));

    [Fact]
    public void A_table_without_a_caption_has_no_number()
    {
        var tables = DocumentWalk.Blocks(Read("zh-CN").Blocks).OfType<Table>();
        Assert.Equal([1, null, 2, 3], tables.Select(table => table.Number?.InDocument));
    }

    private static string? Find(string language, bool byChapter, string id) =>
        ReferenceNames.Of(Read(language), Samples.Handbook() with { NumbersByChapter = byChapter }).Find(id)?.Text;

    private static Document Read(string language)
    {
        var read = MarkdownReader.Read(new SourceText("a.md", $"---\ntitle: T\nlanguage: {language}\n---\n{Body}\n"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
