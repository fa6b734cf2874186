using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx;

/// <summary>What a trainer does in Word leaves right numbers: the paragraphs are moved as Word moves them, then counted anew.</summary>
public class RenumberingTests
{
    private const string Guide = """
        # 客服面试

        ## 一、自我介绍

        ::: question {#g1_a number=1}
        介绍一下你自己。

        ::: part {label="答题要点"}
        1. 名字
        2. 经历
        :::

        ::: part {label="追问"}
        1. 为什么？
        2. 后来呢？
        :::
        :::

        ::: question {#g1_b number=2}
        只有三十秒呢？

        ::: part {label="答题要点"}
        1. 一句话

        中间的一段。

        2. 又一句
        :::
        :::

        ## 二、动机

        见[](#g1_c)和[](#s3)。

        ::: question {#g1_c number=3}
        为什么做客服？

        ::: part {label="答题要点"}
        1. 喜欢
        2. 擅长
        :::
        :::

        ## 三、收尾 {#s3}

        1. 谢谢
        2. 再见

        ## 附录

        # 资料来源

        ## 一、书

        ## 二、网站
        """;

    private static readonly XNamespace W = DocxFile.W;

    private static readonly DocxFile File = DocxFile.Of(Guide);

    [Fact]
    public void As_written_the_numbers_are_those_of_the_source() => Assert.Equal(
        ["一、自我介绍", "1 介绍一下你自己。", "1. 名字", "2. 经历", "1. 为什么？", "2. 后来呢？", "2 只有三十秒呢？", "1. 一句话", "2. 又一句",
         "二、动机", "3 为什么做客服？", "1. 喜欢", "2. 擅长", "三、收尾", "1. 谢谢", "2. 再见", "一、书", "二、网站"],
        Shown(File.Body));

    [Fact]
    public void The_numbers_are_no_text()
    {
        Assert.DoesNotContain(File.Paragraphs, paragraph => DocxFile.TextOf(paragraph) is ['一' or '二' or '三', '、', ..] or ['1' or '2' or '3', ..]);
    }

    [Fact]
    public void A_question_copied_after_itself_pushes_the_others_on()
    {
        var body = File.Body;
        var copied = Card(body, "介绍一下");
        copied[^1].AddAfterSelf(copied.Select(paragraph => new XElement(paragraph)));
        Assert.Equal(
            ["一、自我介绍", "1 介绍一下你自己。", "1. 名字", "2. 经历", "1. 为什么？", "2. 后来呢？", "2 介绍一下你自己。", "1. 名字", "2. 经历", "1. 为什么？", "2. 后来呢？", "3 只有三十秒呢？"],
            Shown(body).Take(12));
        Assert.Equal("4 为什么做客服？", Shown(body).Single(line => line.EndsWith("为什么做客服？")));
    }

    [Fact]
    public void A_deleted_section_leaves_no_hole()
    {
        var body = File.Body;
        var start = Starting(body, "动机");
        foreach (var paragraph in start.ElementsAfterSelf().TakeWhile(paragraph => !DocxFile.TextOf(paragraph).StartsWith("收尾", StringComparison.Ordinal)).Append(start).ToList())
            paragraph.Remove();
        Assert.Equal(["一、自我介绍", "二、收尾", "一、书", "二、网站"], Shown(body).Where(line => line.Contains('、')));
    }

    [Fact]
    public void Sections_that_change_places_change_numbers()
    {
        var body = File.Body;
        var (second, third) = (Starting(body, "动机"), Starting(body, "收尾"));
        var moved = second.ElementsAfterSelf().TakeWhile(paragraph => paragraph != third).Prepend(second).ToList();
        foreach (var paragraph in moved)
            paragraph.Remove();
        Starting(body, "附录").AddBeforeSelf(moved);
        Assert.Equal(["一、自我介绍", "二、收尾", "三、动机"], Shown(body).Where(line => line.Contains('、')).Take(3));
    }

    [Fact]
    public void A_new_question_gets_its_number_from_its_style()
    {
        var body = File.Body;
        Starting(body, "动机").AddBeforeSelf(new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "Question"))), new XElement(W + "r", new XElement(W + "t", "新的一题？"))));
        Assert.Contains("3 新的一题？", Shown(body));
        Assert.Contains("4 为什么做客服？", Shown(body));
    }

    [Fact]
    public void References_ask_for_the_number_of_the_paragraph()
    {
        var paragraph = File.Paragraphs.Single(one => DocxFile.TextOf(one).StartsWith('见'));
        Assert.Equal("见第3题和三、收尾。", DocxFile.TextOf(paragraph));
        var fields = paragraph.Descendants(W + "instrText").Select(text => text.Value.Trim().Split(' ')).ToList();
        Assert.Equal([@"REF \n \h", @"REF \n \h", @"REF \h"], fields.Select(words => string.Join(' ', words.Where((_, i) => i != 1))));
        Assert.Equal(["为什么做客服？", "收尾", "收尾"], fields.Select(words => DocxFile.TextOf(File.Body.Descendants(W + "bookmarkStart").Single(start => (string)start.Attribute(W + "name")! == words[1]).Parent!)));
    }

    [Fact]
    public void Numbers_that_follow_no_count_stay_as_they_are()
    {
        var file = DocxFile.Of("# 一\n\n::: question {number=4}\n甲\n:::\n\n::: question {number=9}\n乙\n:::\n\n::: question {number=A}\n丙\n:::\n");
        Assert.Equal(["4甲", "9乙", "A丙"], file.Paragraphs.Skip(1).Select(DocxFile.TextOf));
        Assert.Equal(["", "", "", ""], WordNumbers.Of(file, file.Body).Select(pair => pair.Number));
    }

    [Fact]
    public void A_part_of_a_bank_starts_where_it_starts()
    {
        var file = DocxFile.Of("# 题\n\n::: question {number=7}\n甲\n:::\n\n::: question {number=8}\n乙\n:::\n\n## 三、丙\n\n## 四、丁\n\n## 丙二\n\n## 七、戊\n");
        Assert.Equal(["7 甲", "8 乙", "三、丙", "四、丁", "七、戊"], Shown(file, file.Body));
    }

    [Fact]
    public void Two_languages_facing_each_other_count_each_for_itself()
    {
        var file = DocxFile.Of(":::: bilingual {layout=\"facing\"}\n::: zh\n甲\n:::\n::: en\nA\n:::\n::::\n\n" + string.Concat(Enumerable.Range(1, 2).Select(number =>
            $"::::: bilingual {{layout=\"facing\"}}\n:::: zh\n::: question {{number={number}}}\n题{number}\n:::\n::::\n:::: en\n::: question {{number={number}}}\nQ{number}\n:::\n::::\n:::::\n\n")));
        Assert.Equal(["1 题1", "2 题2", "1 Q1", "2 Q2"], Shown(file, file.Body));
    }

    [Theory]
    [InlineData("第一章 甲", "第二章 乙", "chineseCountingThousand", "第%1章 ")]
    [InlineData("（一）甲", "（二）乙", "chineseCountingThousand", "（%1）")]
    [InlineData("1. 甲", "2. 乙", "decimal", "%1. ")]
    [InlineData("十、甲", "十一、乙", "chineseCountingThousand", "%1、")]
    public void The_usual_ways_to_number_chapters_are_known(string first, string second, string format, string text)
    {
        var file = DocxFile.Of($"# {first.Replace("1.", "1\\.")}\n\n# {second.Replace("2.", "2\\.")}\n");
        Assert.Equal(["甲", "乙"], file.Paragraphs.Select(DocxFile.TextOf));
        Assert.Equal([first, second], file.NumberedParagraphs.Select(DocxFile.TextOf));
        var level = file.Part("word/numbering.xml").Elements(W + "abstractNum").Last().Elements(W + "lvl").First();
        Assert.Equal((format, text), ((string)level.Element(W + "numFmt")!.Attribute(W + "val")!, (string)level.Element(W + "lvlText")!.Attribute(W + "val")!));
    }

    [Theory]
    [InlineData("2026. 年")]
    [InlineData("一十、甲")]
    [InlineData("一百、甲")]
    [InlineData("1.5 倍速")]
    [InlineData("一")]
    public void What_is_no_number_stays(string heading)
    {
        var file = DocxFile.Of($"# {heading.Replace(".", "\\.")}\n");
        Assert.Equal(heading.Replace(" ", ""), DocxFile.TextOf(file.Paragraphs.Single()).Replace(" ", ""));
    }

    [Fact]
    public void Lists_of_two_documents_are_never_one()
    {
        static IEnumerable<string> Names(string title) => DocxFile.Of($"---\ntitle: {title}\ncover: false\ncontents_depth: 0\n---\n1. 甲\n").Part("word/numbering.xml").Descendants(W + "nsid").Select(name => (string)name.Attribute(W + "val")!);
        Assert.Equal(Names("甲").Count() * 2, Names("甲").Concat(Names("乙")).Distinct().Count());
        Assert.Equal(Names("甲"), Names("甲"));
    }

    private static List<XElement> Card(XElement body, string text)
    {
        var start = Starting(body, text);
        return [start, .. start.ElementsAfterSelf().TakeWhile(paragraph => DocxFile.StyleOf(paragraph) != "Question" && DocxFile.StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) != true)];
    }

    private static XElement Starting(XElement body, string text) => body.Elements(W + "p").Single(paragraph => DocxFile.TextOf(paragraph).StartsWith(text, StringComparison.Ordinal));

    private static List<string> Shown(XElement body) => Shown(File, body);

    private static List<string> Shown(DocxFile file, XElement body) =>
        [.. WordNumbers.Of(file, body).Where(pair => pair.Number.Length > 0).Select(pair => $"{pair.Number}{(pair.Number[^1] == '、' ? "" : " ")}{DocxFile.TextOf(pair.Paragraph)}")];
}
