using System.Reflection;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Reading;

public class MarkdownReaderTests
{
    [Fact]
    public void Every_block_is_read() => Snapshot.Verify(DocumentOutline.Print(Samples.EveryBlock()));

    [Fact]
    public void The_sample_holds_every_kind_of_block_and_inline()
    {
        string outline = DocumentOutline.Print(Samples.EveryBlock());
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline)))).ToList();
        Assert.All(kinds, kind => Assert.True(kind.IsSealed, kind.Name));
        Assert.Equal(kinds.Select(kind => kind.Name).Order(), Samples.KindsIn(Samples.EveryBlock()).Select(kind => kind.Name).Order());
        Assert.NotEmpty(outline);
    }

    [Fact]
    public void Lines_count_from_the_start_of_the_file()
    {
        var document = Read("---\ntitle: T\n---\n\n# 一\n\n字\n").Value!;
        Assert.Equal([5, 7], document.Blocks.Select(block => block.Line));
    }

    [Theory]
    [InlineData("自强不息，厚\n德载物", "自强不息，厚德载物")]
    [InlineData("quick\nbrown", "quick brown")]
    [InlineData("用 Word\n打开", "用 Word打开")]
    [InlineData("**粗**\n体", "<strong 粗>体")]
    [InlineData("**bold**\nface", "<strong bold> face")]
    [InlineData("**注意：**先听", "<strong 注意：>先听")]
    [InlineData("他**“先听”**再说", "他<strong “先听”>再说")]
    [InlineData("a &amp; b &lt;", "a & b <")]
    [InlineData("一\\\n二", "一<br>二")]
    [InlineData("[[2.5]]", "<gap 2.5>")]
    [InlineData("[是](https://a.cn) [x](#h-1)", "<link https://a.cn 是> <link #h-1 x>")]
    [InlineData("\\[ ] \\[[4]]", "[ ] [[4]]")]
    [InlineData("{公司}", "{公司}")]
    public void Lines_are_read(string markdown, string expected)
    {
        var document = Read($"---\ntitle: T\n---\n# 一\n\n{markdown}\n").Value!;
        Assert.Equal(expected, DocumentOutline.Print(Assert.IsType<Paragraph>(document.Blocks[1]).Inlines));
    }

    [Fact]
    public void Heading_ids_avoid_the_ones_given()
    {
        var document = Read("---\ntitle: T\n---\n# 一\n\n## 二 {#h-2}\n\n## 三\n").Value!;
        Assert.Equal(["h-1", "h-2", "h-3"], document.Blocks.Select(block => block.Id));
    }

    [Theory]
    [InlineData("- 甲\n  - 乙\n    1. 丙\n")]
    [InlineData("::: tip\n- 甲\n  - 乙\n    1. 丙\n:::\n")]
    [InlineData("::::: tip\n字\n\n- 甲\n  - 乙\n    1. 丙\n:::::\n")]
    public void A_list_in_a_list_is_one_wherever_it_stands(string markdown)
    {
        var blocks = Read("---\ntitle: T\n---\n# 一\n\n" + markdown).Value!.Blocks;
        var outer = DocumentWalk.Blocks(blocks).OfType<ListBlock>().ToList();
        Assert.Equal([1, 1, 1], outer.Select(list => list.Items.Length));
        Assert.True(outer[2].Ordered);
    }

    [Theory]
    [MemberData(nameof(RefusedCases))]
    public void What_we_do_not_print_is_refused(string name, string expected, string markdown)
    {
        const string Front = "---\ntitle: T\n---\n";
        var result = Read(Front + markdown);
        var found = result.Diagnostics.Select(d => $"{d.Code} {d.Location!.Line - 3}:{d.Location.Column}").ToList();
        Assert.True(found.Contains(expected), $"{name}: expected {expected}, found {string.Join(", ", found)}");
        Assert.Null(result.Value);
        Assert.All(result.Diagnostics, diagnostic => Assert.DoesNotContain('\n', diagnostic.Message.English));
    }

    [Theory]
    [InlineData("", "PB4001")]
    [InlineData("# 一\n", "PB4001")]
    [InlineData("---\ntitle: T\n", "PB4002")]
    [InlineData("---\ntitle: T\n---\n", "PB4007")]
    [InlineData("---\ntitle: T\n---\n\n   \n", "PB4007")]
    [InlineData("---\n---\n# 一\n", "PB4001")]
    [InlineData("---\nsubtitle: T\n---\n# 一\n", "PB2011")]
    [InlineData("---\ntitle: \"\"\n---\n# 一\n", "PB4004")]
    [InlineData("---\ntitle: T\ntitel: X\n---\n# 一\n", "PB2010")]
    [InlineData("---\ntitle: T\nlanguage: Chinese\n---\n# 一\n", "PB4003")]
    [InlineData("---\ntitle: T\ncontents_depth: 9\n---\n# 一\n", "PB2013")]
    [InlineData("---\ntitle: [\n---\n# 一\n", "PB2001")]
    [InlineData("---\n- a\n---\n# 一\n", "PB2012")]
    public void Bad_front_matter_is_refused(string markdown, string code)
    {
        var result = Read(markdown);
        Assert.Contains(code, result.Diagnostics.Select(d => d.Code));
        Assert.Null(result.Value);
    }

    [Fact]
    public void A_mistyped_word_gets_the_nearest_one() =>
        Assert.Equal("did you mean 'dialogue'?", Read("---\ntitle: T\n---\n::: dialoge\nA：b\n:::\n").Diagnostics[0].Help[0]);

    [Theory]
    [InlineData("> ", 5000, "a")]
    [InlineData("- ", 3000, "a")]
    [InlineData("::: tip\n", 2000, "a")]
    [InlineData("**a ", 3000, "a")]
    [InlineData("[", 20000, "a")]
    [InlineData("*a **b ", 3000, "")]
    [InlineData("| a ", 20000, "|")]
    public void Hostile_nesting_ends_soon(string piece, int times, string end)
    {
        string markdown = "---\ntitle: T\n---\n" + string.Concat(Enumerable.Repeat(piece, times)) + end;
        var used = ProcessorTime.Of(() => Read(markdown));
        Assert.True(used < TimeSpan.FromSeconds(10), $"took {used}");
    }

    public static TheoryData<string, string, string> RefusedCases()
    {
        var cases = new TheoryData<string, string, string>();
        string text = File.ReadAllText(Path.Combine(TestPaths.Data, "documents", "refused.txt")).Replace("\\u0007", "\u0007");
        foreach (string part in text.Split("==== ").Skip(1))
        {
            int end = part.IndexOf('\n');
            string[] head = part[..end].Split(' ', 3);
            cases.Add(head[2], $"{head[0]} {head[1]}", part[(end + 1)..]);
        }

        return cases;
    }

    private static Checked<Document> Read(string markdown) => MarkdownReader.Read(new SourceText("test.md", markdown));
}
