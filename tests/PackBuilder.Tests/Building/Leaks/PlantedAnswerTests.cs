using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Leaks;

/// <summary>
/// One answer, planted in every place that an author can write to and that an edition which hides answers prints, reads out or keeps in a
/// file: no place is overlooked, in any format.
/// </summary>
public class PlantedAnswerTests
{
    private const string Secret = "承诺两小时之内一定给出回复";
    private const string English = "Promise an answer within the next two hours";

    // Places are ‹named›; in all but one of them nothing is planted.
    private const string Guide = """
        ---
        id: tiny
        title: {zh: 小指南‹title›, en: 'Small guide ‹title-en›'}
        languages: [zh, en]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 小指南

        开头的话‹introduction›。
        EN: The first words ‹introduction-en›.

        ## 一、快递‹heading› {#parcels‹section-id›}
        EN: Parcels ‹heading-en›

        一段正文‹paragraph›，**两个‹bold›词**，`查单‹code›`，[官网‹link›](https://example.org/‹address›)，还有注[^1]。
        EN: Plain words ‹paragraph-en›.

        [^1]: 注里的话‹footnote›。

        承诺**两小时‹broken-up›**之后再说。

        1. 第一步‹item›
           - 细一点‹inner-item›

        表：登记表‹caption›
        EN: Form ‹caption-en›

        | 日期‹column› | 内容 |
        |---|---|
        | 今天‹cell› | 写在这里 |

        ![柜台‹alternative›](desk.svg "大堂‹picture-caption›")

        > **提示：** 带上笔‹tip›。
        > EN: Bring a pen ‹tip-en›.

        > **注意：** 不要迟到‹warning›。

        > **事实：** 早晚两班‹fact›。 {verified=2026-01-01 stale=2036-01-01}

        - [ ] 带好简历‹checklist›
          EN: Bring your papers ‹checklist-en›

        **要做：**

        - 先听完‹do›

        **不要做：**

        - 打断别人‹dont›

        - **FCR‹term›**（First Contact Resolution ‹expansion›）：首次解决率‹definition›
        - **CSAT**（Customer Satisfaction）：满意度

        ```letter
        Subject: 感谢‹subject›

        您好‹greeting›：

        谢谢您抽时间‹letter›。

        此致‹closing›

        小周‹signature›
        ```

        ### 材料　退货单‹material-title› {#m-refund}

        客户要退一件外套‹material›。

        ### 问题 1　快递晚了怎么办‹prompt›？ {#q-late‹question-id› kind=situational}
        EN: What if a parcel is late ‹prompt-en›?

        ![包裹‹prompt-picture›](box.svg)

        **答题要点：**

        1. 承诺两小时之内一定给出回复
           EN: Promise an answer within the next two hours

        **参考回答：** 非常抱歉让您久等了。
        EN: I am very sorry.

        ### 问题 2　哪句话可以说？ {#q-words kind=single-choice material=m-refund}
        EN: Which may be said?

        - A. 我帮您查‹option›
          EN: Let me check ‹option-en›
        - B. 不归我管
          EN: Not my job

        **答案：** A

        ### 情景　客户要投诉‹situation› {#s-complaint}
        EN: A complaint ‹situation-en›

        **原则：** 先回应感受。

        > 客户：我要投诉！
        > 客服：请讲。

        ## 常见问题 {#common}

        **问：** 要带简历吗‹faq›？

        **答：** 要带‹faq-answer›。

        """;

    private const string Pack = """
        schema: packbuilder/pack@1
        id: small‹file-name›
        title: {zh: 小手册‹pack-title›, en: 'Small handbook ‹pack-title-en›'}
        subtitle: {zh: 副题‹subtitle›, en: Sub}
        about: {zh: 怎么用‹about›, en: How}
        keywords: [客服‹keyword›]
        language: bilingual
        design: mine
        include: {guides: [tiny, other]}
        editions: [open]
        """;

    private const string Employer = """
        schema: packbuilder/employer@1
        id: acme
        name: {zh: 样例公司‹employer-name›, en: Example Ltd}
        role: {zh: 客服‹employer-role›, en: agent}
        about: {zh: 一家虚构的公司‹employer-about›, en: Fictional}
        values: [{zh: 快‹employer-value›, en: fast}]
        terms: [{term: 安心话‹employer-term›, meaning: {zh: 头一句话‹employer-meaning›, en: first words}}]
        kpi: [{name: {zh: 时长‹employer-kpi›, en: time}, target: {zh: 三分钟‹employer-target›, en: three minutes}}]
        facts: [{id: shifts, text: {zh: 三班‹employer-fact›, en: three}, source: {zh: 网页‹employer-source›, en: page}, verified_on: "2026-01-01", stale_after: "2036-01-01"}]
        brand: {colour: "#1F4E79", logo: {file: logo.svg, alt: {zh: 标志‹logo›, en: mark}}}
        disclaimer: {zh: 不是官方资料‹disclaimer›, en: Not official}
        """;

    private const string Edition = """
        schema: packbuilder/edition@1
        id: open
        title: {zh: 全开‹edition-title›, en: Open}
        template: open.sbn
        show: [reading, tips, checklists, faqs, forms, scenarios, questions, employer]
        formats: [pdf, docx, html, epub, pptx]
        contents_depth: 2
        """;

    private const string Design = """
        schema: packbuilder/design@1
        title: 我的
        paper: A4
        head: 天头‹design-head›
        foot: 地脚‹design-foot›
        """;

    public static TheoryData<string> Places => [.. PlaceNames(Guide + Pack + Employer + Edition + Design + Template)];

    private const string Template = """
        {{~
        include "partials/labels.sbn"
        facing = false
        ~}}
        {{ include "partials/front-matter.sbn" ~}}

        # 说明‹template›

        {{ include "partials/text.sbn" pack.about ~}}

        {{~ if has_employer_chapter ~}}
        {{ include "partials/employer.sbn" ~}}
        {{~ end ~}}
        {{ include "partials/guides.sbn" lines: 5 ~}}

        """;

    [Fact]
    public void Without_a_plant_all_formats_are_made()
    {
        var run = TestRun.Of(Project(""), "build");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.All(new[] { "pdf", "docx", "html", "epub", "pptx" }, format => Assert.Contains($"output/small-acme-open.{format}\n", run.Output));
        Assert.True(Places.Count >= 60, $"{Places.Count} places");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_answer_is_found_wherever_it_is_planted(string place)
    {
        var run = TestRun.Of(Project(place), "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("error\\[PB806[01]\\]: the edition 'open' hides answers", run.Error);
        // What a template or a design says has no line that a person who writes guides would know.
        if (place is not ("template" or "design-head" or "design-foot"))
            Assert.Matches("error\\[PB806[01]\\].*\n  --> (sources/guides/tiny.md|sources/employers/acme.yaml|templates/(packs|editions)/[a-z-]+.yaml)", run.Error);
    }

    private static MemoryFileSystem Project(string place)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", Planted(Guide, place));
        files.Put($"/project/templates/packs/{Planted("small‹file-name›", place)}.yaml", Planted(Pack, place));
        if (place == "file-name")
            files.Remove("/project/templates/packs/small.yaml");
        files.Put("/project/sources/employers/acme.yaml", Planted(Employer, place));
        files.Put("/project/templates/editions/open.yaml", Planted(Edition, place));
        files.Put("/project/templates/designs/mine.yaml", Planted(Design, place));
        files.Put("/project/templates/open.sbn", Planted(Template, place));
        files.Put("/project/sources/guides/other.md", "# 另一份\n\n另外的话。\nEN: Other words.\n");
        foreach (string picture in new[] { "guides/desk", "guides/box", "employers/logo" })
            files.Put($"/project/sources/{picture}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>");
        return files;
    }

    private static string Planted(string text, string place) =>
        string.Concat(text.Split('‹').Select((part, i) => i == 0 ? part : (part[..part.IndexOf('›')] == place ? Answer(place) : "") + part[(part.IndexOf('›') + 1)..]));

    private static string Answer(string place) => place switch
    {
        "section-id" or "question-id" or "file-name" or "address" => "-promise-an-answer-within-two",
        "broken-up" => "之内**一定给出**回复",
        _ => place.EndsWith("-en", StringComparison.Ordinal) || place == "expansion" ? English : Secret,
    };

    private static IEnumerable<string> PlaceNames(string text) => text.Split('‹').Skip(1).Select(part => part[..part.IndexOf('›')]).Distinct();
}
