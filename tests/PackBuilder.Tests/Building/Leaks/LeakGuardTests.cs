using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Leaks;

/// <summary>An author's slip that gives an answer away in an edition that hides answers is an error, with both places.</summary>
public class LeakGuardTests
{
    private const string Guide = """
        ---
        id: tiny
        title: {zh: 小指南, en: Small guide}
        languages: [zh, en]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 小指南
        EN: Small guide

        ## 一、快递 {#parcels}
        EN: Parcels

        - [ ] 带好身份证和简历
          EN: Bring your identity card

        表：记下来
        EN: Write it down

        | 日期<br>EN: Day | 内容<br>EN: What |
        |---|---|
        | | |

        ### 问题 1　快递晚了怎么办？ {#q-late kind=situational}
        EN: What if a parcel is late?

        **答题要点：**

        1. 先道歉并说明正在查询物流信息
           EN: Apologise and look the parcel up at once
        2. 承诺两小时之内一定给出回复
           EN: Promise an answer within the next two hours

        **参考回答：** 非常抱歉让您久等，我马上替您联系快递站点。
        EN: I am very sorry, the answer is a full refund today.

        **评分标准：**

        | 看什么<br>EN: Criterion | 1分 | 3分 |
        |---|---|---|
        | 承诺<br>EN: Promise | 只说会尽快处理没有时间<br>EN: Says soon and names no time at all | 说出时间并且主动再次联系<br>EN: Names a time and calls back unasked |

        ### 问题 2　这句话还缺什么：请您____。 {#q-gap kind=fill-in}
        EN: What is missing: please ____.

        **答案：** 提供下单时使用的手机号码

        ### 情景　客户要投诉 {#s-complaint}
        EN: A complaint

        **原则：** 先接住情绪然后再解决事情
        EN: First the feeling and then the matter itself

        > 客户：我要投诉！
        > EN: I want to complain!
        > 客服：您的心情我完全能够理解，请讲
        > EN: I understand completely how you feel, please go on

        """;

    [Fact]
    public void A_guide_without_a_slip_builds() => Assert.Equal((0, ""), (Run(Guide, "check").ExitCode, Run(Guide, "check").ExitCode == 0 ? "" : Run(Guide, "check").Error));

    /// <summary>What is planted, and where: the text that is replaced, and what stands there instead.</summary>
    public static TheoryData<string, string, string> Plants => new()
    {
        { "快递晚了怎么办？", "快递晚了怎么办？（答：先道歉并说明正在查询物流信息）", "'prompt' holds a point of the answer" },
        { "What if a parcel is late?", "What if a parcel is late? (Apologise and look the parcel up at once)", "'prompt' holds a point of the answer" },
        { "快递晚了怎么办？", "快递晚了，承诺两小时之内一定给出回复，对吗？", "'prompt' holds a point of the answer" },
        { "快递晚了怎么办？", "快递晚了怎么办？非常抱歉让您久等，我马上替您联系快递站点。", "'prompt' holds the sample answer" },
        { "What if a parcel is late?", "Is it true that the answer is a full refund today? I am very sorry, the answer is a full refund today.", "'prompt' holds the sample answer" },
        { "一、快递 {#parcels}", "一、快递：先道歉并说明正在查询物流信息 {#parcels}", "'heading' holds a point of the answer" },
        { "带好身份证和简历", "带好身份证，记住：说出时间并且主动再次联系", "'do' holds a row of the rubric" },
        { "Bring your identity card", "Says soon and names no time at all", "'do' holds a row of the rubric" },
        { "记下来", "记下来：承诺两小时之内一定给出回复", "'caption' holds a point of the answer" },
        { "内容<br>", "先接住情绪然后再解决事情<br>", "'columns' holds the rule of the situation" },
        { "| | |\n\n### 问题 1", "| 您的心情我完全能够理解，请讲 | |\n\n### 问题 1", "'rows' holds the script" },
        { "请您____。", "请您____。（提供下单时使用的手机号码）", "'prompt' holds the key" },
        { "客户要投诉 {", "客户要投诉，先接住情绪然后再解决事情 {", "'situation' holds the rule of the situation" },
        { "A complaint", "I understand completely how you feel, please go on", "'situation' holds the script" },
        { "#q-late", "#q-full-refund-today", "-q-full-refund-today' contains words of one" },
    };

    [Theory]
    [MemberData(nameof(Plants))]
    public void An_answer_that_was_planted_is_an_error_with_both_places(string text, string planted, string message)
    {
        Assert.Contains(text, Guide);
        string guide = Guide.Replace(text, planted, StringComparison.Ordinal);
        foreach (string command in new[] { "check", "build", "release" })
        {
            var run = Run(guide, command);
            Assert.Equal((command, 2), (command, run.ExitCode));
            Assert.Contains("the edition 'worksheet' hides answers, but", run.Error);
            Assert.Contains(message, run.Error);
            Assert.Contains(" is here\n  --> sources/guides/tiny.md:", run.Error);
        }
    }

    [Theory]
    [InlineData("title: {zh: 小手册, en: Small handbook}", "title: {zh: 承诺两小时之内一定给出回复, en: Small handbook}")]
    [InlineData("id: small", "id: small\nsubtitle: {zh: 承诺两小时之内一定给出回复, en: Small}")]
    public void An_answer_in_what_the_pack_says_is_an_error_of_the_pack(string text, string planted)
    {
        var files = Project(Guide);
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace(text, planted, StringComparison.Ordinal));
        var run = TestRun.Of(files, "check", "--edition", "worksheet");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("title.zh' holds a point of the answer: '承诺两小时之内一定给出回复'\n  --> templates/packs/small.yaml", run.Error);
    }

    [Fact]
    public void An_edition_that_shows_answers_may_hold_them()
    {
        string guide = Guide.Replace("快递晚了怎么办？", "快递晚了怎么办？先道歉并说明正在查询物流信息", StringComparison.Ordinal);
        Assert.DoesNotContain("PB804", TestRun.Of(Project(guide), "check", "--edition", "handbook,answer-key").Error);
    }

    private static TestRun Run(string guide, string command) => TestRun.Of(Project(guide), command);

    private static MemoryFileSystem Project(string guide)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", guide);
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml") + "\nlanguage: bilingual\n");
        return files;
    }
}
