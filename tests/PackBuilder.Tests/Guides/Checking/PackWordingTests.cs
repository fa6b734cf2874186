using System.Collections.Immutable;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Guides.Parsing;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Checking;

/// <summary>What the guides of one book have in common, and what the book says too often.</summary>
public class PackWordingTests
{
    [Theory]
    [InlineData("", "我先请他坐下，再把单子念一遍给他听。|今天天气好。|我看了看表。", "那天我先请他坐下，再把单子念一遍给他听。|后来呢？|他走了。")]
    [InlineData("2 samples have the sentence '再把单子一项一项念给他听'", "我请他坐下。再把单子一项一项念给他听。|今天天气好。", "他站着。再把单子一项一项念给他听。|后来呢？")]
    [InlineData("3 samples begin with '我看了贵公司'", "我看了贵公司的首页。|今天天气好。", "我看了贵公司的公告。|我看了贵公司门口的海报。")]
    [InlineData("4 samples say '给自己定了一'", "我给自己定了一条规矩。|后来给自己定了一个时间。", "那天给自己定了一样。|于是给自己定了一张表。")]
    [InlineData("4 samples are solved by a note, a sign or a sheet on the wall", "我写了一张便签。|我贴在门上。", "他写在牌子上。|我画了步骤图。")]
    public void Samples_of_several_guides_that_are_alike_are_told(string message, string first, string second)
    {
        var found = Check(Book("entry", Guide("one", first.Split('|')), Guide("two", second.Split('|'))));

        Assert.Equal(message, string.Join('\n', found.Select(problem => problem.Message)));
        Assert.All(found, problem => Assert.Equal(("PB2127", "two.md"), (problem.Code, problem.Location!.File)));
        Assert.All(found, problem => Assert.Contains(problem.Related, place => place.Location.File == "one.md"));
    }

    [Fact]
    public void What_one_guide_can_see_alone_is_left_to_it() =>
        Assert.Empty(Check(Book("entry", Guide("one", "我看了贵公司的首页。", "我看了贵公司的公告。", "我看了贵公司的海报。"), Guide("two", "后来呢？"))));

    [Fact]
    public void What_a_pack_has_been_told_of_is_not_told_again_of_its_employers()
    {
        var one = Guide("one", "我看了贵公司的首页。");
        var two = Guide("two", "我看了贵公司的公告。", "我看了贵公司的海报。");
        var own = Guide("own", "再把单子一项一项念给他听。", "我看了贵公司的菜单。");
        var other = Guide("other", "他站着。再把单子一项一项念给他听。");

        var found = Check(Book("entry", one, two, other), Book("entry for acme", one, two, other, own));

        Assert.Equal(
            ["two.md 3 samples begin with '我看了贵公司'", "own.md 4 samples begin with '我看了贵公司'", "own.md 2 samples have the sentence '再把单子一项一项念给他听'"],
            found.Select(problem => $"{problem.Location!.File} {problem.Message}"));
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(4, "entry says '说清' 5 times, more than 4: 说清什么，直接写")]
    public void A_phrase_may_be_said_so_many_times_in_a_book(int atMost, string message)
    {
        var book = Book("entry", Guide("one", "说清时间，说清地点。", "说清是谁。"), Guide("two", "说清金额。", "说清去处。"));

        var found = PackWording.Check([book], new AvoidList([new AvoidedPhrase("说清", "说清什么，直接写", null) { AtMost = atMost }])).ToList();

        Assert.Equal(message, string.Join('\n', found.Select(problem => problem.Message)));
        Assert.All(found, problem => Assert.Equal(("PB2129", 4), (problem.Code, problem.Related.Length)));
    }

    [Fact]
    public void A_capture_is_as_its_source_has_it()
    {
        var captured = Guide("one", "我看了贵公司的首页。");
        captured = captured with { Guide = captured.Guide with { Source = captured.Guide.Source with { Format = SourceFormat.PlainText } } };

        Assert.Empty(Check(Book("entry", captured, Guide("two", "我看了贵公司的公告。", "我看了贵公司的海报。"))));
    }

    private static List<Diagnostic> Check(params PackBook[] books) => [.. PackWording.Check(books, AvoidList.Empty)];

    private static PackBook Book(string name, params (Guide Guide, SourceText Text)[] guides) => new($"{name}", [.. guides]);

    private static (Guide Guide, SourceText Text) Guide(string id, params string[] samples)
    {
        string text = $"# 题库\n\n## 一、题目\n\n" + string.Concat(samples.Select((sample, i) => $"### 问题 {i + 1}　第{i + 1}件？ {{#{id}-{i + 1}}}\n\n**参考回答：** {sample}\n\n"));
        return (Parse.Markdown(text) with { Id = id }, new SourceText(id + ".md", text));
    }
}
