using PackBuilder.Guides.Model;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>Closed questions of guides that are written for packs: options under the heading, key and explanation after their labels.</summary>
public class ClosedQuestionTests
{
    private static readonly Guide Sample = Parse.Markdown(File.ReadAllText(Path.Combine(TestPaths.Data, "captures", "closed-questions.md")));

    [Theory]
    [InlineData("q-parcel", ClosedKinds.SingleChoice, "A B C D", "B")]
    [InlineData("q-words", ClosedKinds.MultipleChoice, "A B C D", "A C")]
    [InlineData("q-fcr", ClosedKinds.TrueFalse, "", "true")]
    [InlineData("q-short", ClosedKinds.FillIn, "", "FCR AHT")]
    [InlineData("q-pairs", ClosedKinds.Matching, "1 2 3 A B C", "1-C 2-A 3-B")]
    [InlineData("q-steps", ClosedKinds.Ordering, "A B C D", "C B A D")]
    [InlineData("q-introduce", "self-introduction", "", "")]
    public void Each_kind_has_its_options_and_its_key(string id, string kind, string keys, string correct)
    {
        var question = Question(Sample, id);

        Assert.Equal((kind, keys, correct), (question.Kind, string.Join(' ', question.Options.Select(option => option.Key)), string.Join(' ', question.Correct)));
        Assert.Null(question.Answer.Text);
    }

    [Fact]
    public void Options_and_explanation_are_in_both_languages()
    {
        var question = Question(Sample, "q-parcel");

        Assert.Equal(new LocalizedText("马上退款", "Refund at once"), question.Options[3].Text);
        Assert.Equal(new LocalizedText("没有核实就答应，答应的可能是做不到的事。", "Promised before it is checked, it may be a promise nobody can keep."), question.Explanation);
    }

    [Theory]
    [InlineData("A. 先道歉\nB. 先核实\nC. 先退款", "**答案：** B", ClosedKinds.SingleChoice, "B")]
    [InlineData("- A、先道歉\n- B、先核实\n- C、先退款", "**参考答案：** BC", ClosedKinds.MultipleChoice, "B C")]
    [InlineData("（A）先道歉　（B）先核实", "**答案：** A。", ClosedKinds.SingleChoice, "A")]
    [InlineData("- A. 先道歉\n- B. 先核实", "", null, "")]
    public void The_kind_follows_from_options_and_key_where_the_heading_states_none(string options, string answer, string? kind, string correct)
    {
        var question = Question(Parse.Markdown($"---\nid: g\ntitle: 题\nlanguages: [zh]\nrights: {{licence: CC-BY-4.0, permission: own}}\n---\n\n# 题\n\n## 一、选择 {{#s}}\n\n### 问题 1　第一步做什么？ {{#q}}\n\n{options}\n\n{answer}\n"), "q");

        Assert.Equal((kind, correct), (question.Kind, string.Join(' ', question.Correct)));
        Assert.True(question.Options.Length > 1);
        Assert.Equal("先道歉", question.Options[0].Text.Zh);
    }

    [Fact]
    public void Points_that_are_no_options_stay_points()
    {
        var question = Question(Parse.Markdown("---\nid: g\ntitle: 题\nlanguages: [zh]\nrights: {licence: CC-BY-4.0, permission: own}\n---\n\n# 题\n\n## 一、问答 {#s}\n\n### 问题 1　您怎么安排一天？ {#q kind=situational}\n\n- 先看邮件\n- 再看排班\n"), "q");

        Assert.Empty(question.Options);
        Assert.Equal(["先看邮件", "再看排班"], question.Answer.Points.Select(point => point.Zh));
    }

    [Fact]
    public void A_material_has_the_id_that_its_heading_gives_it()
    {
        var guide = Parse.Markdown("---\nid: g\ntitle: 题\nlanguages: [zh]\nrights: {licence: CC-BY-4.0, permission: own}\n---\n\n# 题\n\n## 一、读材料 {#s}\n\n### 材料　退货单 {#m-refund}\n\n单号 7，三件，未拆封。\n\n顾客要求当天退款。\n\n### 问题 1　先核对什么？ {#q kind=situational material=m-refund}\n\n**参考回答：** 先核对单号和件数。\n");

        var material = Assert.Single(guide.Blocks<MaterialBlock>());
        Assert.Equal(("m-refund", "退货单", "单号 7，三件，未拆封。\n顾客要求当天退款。"), (material.Id, material.Title?.Zh, material.Text.Zh));
        Assert.Equal("m-refund", Question(guide, "q").Material);
    }

    private static QuestionBlock Question(Guide guide, string id) =>
        guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Single(question => question.Id == id);
}
