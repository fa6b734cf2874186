using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Reading;

public class FacingPairTests
{
    private const string Card = "\n:::: question {number=\"1\"}\nText\n::::\n";

    [Fact]
    public void Languages_that_face_each_other_may_hold_questions()
    {
        var pair = Assert.IsType<BilingualPair>(Assert.Single(Read(Pair(Card, Card)).Blocks));

        Assert.Equal(PairLayout.Facing, pair.Layout);
        Assert.IsType<QuestionCard>(Assert.Single(pair.Zh));
        Assert.IsType<QuestionCard>(Assert.Single(pair.En));
    }

    [Fact]
    public void A_pair_of_headings_is_one_heading()
    {
        var heading = Assert.IsType<Heading>(Assert.Single(Read(Pair("# 自我介绍 {#intro}", "# Introducing yourself")).Blocks));

        Assert.Equal("intro", heading.Id);
        Assert.Equal(["自我介绍", " ", "Introducing yourself"], heading.Inlines.Cast<TextRun>().Select(run => run.Text));
        Assert.Equal("自我介绍", Assert.IsType<TextRun>(Assert.Single(heading.First)).Text);
        Assert.Equal("Introducing yourself", Assert.IsType<TextRun>(Assert.Single(heading.Second)).Text);
    }

    [Fact]
    public void A_table_and_its_opposite_have_one_number()
    {
        const string Table = "| A |\n|---|\n| B |\n: C";
        var read = Read(Pair(Table, Table) + Pair(Table, Table));

        Assert.Equal([1, 1, 2, 2], DocumentWalk.Blocks(read.Blocks).OfType<Table>().Select(table => table.Number!.InDocument));
    }

    [Theory]
    [InlineData("## 甲", "# B")]
    [InlineData("# 甲\n\n乙", "# B")]
    [InlineData("# 甲", "B")]
    [InlineData("# 甲", "# B {#b}")]
    public void Headings_that_do_not_go_together_are_refused(string zh, string en) =>
        Assert.Contains(MarkdownReader.Read(Source(Pair(zh, en))).Diagnostics, problem => problem.Code == "PB4055");

    [Fact]
    public void Languages_face_each_other_in_the_document_only()
    {
        var read = MarkdownReader.Read(Source("::::: tip\n" + Pair("甲", "B") + ":::::\n"));

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal("PB4054", problem.Code);
        Assert.Equal(5, problem.Location!.Line);
    }

    private static Document Read(string body)
    {
        var read = MarkdownReader.Read(Source(body));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static string Pair(string zh, string en) =>
        $":::::: bilingual {{layout=\"facing\"}}\n::::: zh\n{zh}\n:::::\n::::: en\n{en}\n:::::\n::::::\n\n";

    private static SourceText Source(string body) => new("facing.md", $"---\ntitle: 手册\n---\n{body}");
}
