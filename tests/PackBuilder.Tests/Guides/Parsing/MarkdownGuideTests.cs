using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing;

public class MarkdownGuideTests
{
    [Fact]
    public void A_long_word_after_a_fence_is_no_text() =>
        Assert.DoesNotContain(Parse.Everything("guide.md", "# Ownership\n\nThis does not compile.\n\n```rust,ignore,does_not_compile\nlet s = String::new();\n```\n").Diagnostics, problem => problem.Code == "PB2073");

    [Fact]
    public void Front_matter_title_and_introduction_are_found()
    {
        var guide = Parse.Markdown("""
            ---
            id: first-steps
            title: {zh: 第一步, en: First steps}
            languages: [zh, en]
            author: 编者
            published: "2026-06-01"
            tags: [入门]
            rights: {licence: CC-BY-4.0, permission: own}
            ---

            # 第一步

            写给新人。

            请慢慢读。

            ## 一、开始 {#start audience="entry-level" tags="a b"}
            """);
        Assert.Equal("first-steps", guide.Id);
        Assert.Equal(new LocalizedText("第一步", "First steps"), guide.Title);
        Assert.Equal("写给新人。\n请慢慢读。", guide.Intro!.Zh);
        Assert.Equal(("编者", "2026-06-01", "own"), (guide.Source.Author, guide.Source.Published, guide.Source.Rights.Permission));
        var section = Assert.Single(guide.Sections);
        Assert.Equal(("start", 2, "一、开始"), (section.Id, section.Level, section.Heading.Zh));
        Assert.Equal("a b", string.Join(' ', section.Tags));
        Assert.Equal("entry-level", Assert.Single(section.Audience));
        Assert.True(guide.Ledger!.Balances);
    }

    [Fact]
    public void Every_labelled_part_of_a_question_lands_in_its_field()
    {
        var question = Assert.Single(Parse.Markdown("""
            ## 一、自我介绍

            ### 问题 3　请介绍自己。 {#q-me kind=self-introduction difficulty=2 minutes=1.5 points=4 tags="opening"}
            EN: Please introduce yourself.

            **考察点：** 条理。
            EN: Clarity.

            **框架：** STAR

            **答题要点：**

            1. 我是谁。
            2. 为什么来。
               EN: Why I came.

            **参考回答：** 您好。
            EN: Hello.

            我叫小林。

            **追问：**

            - 然后呢？

            **减分项：**

            - 背稿。

            **评分标准：**

            | 维度 | 1 分 | 3 分 |
            |---|---|---|
            | 条理 | 乱 | 清楚 |
            """).Blocks<QuestionBlock>());
        Assert.Equal(("q-me", "3", "self-introduction", 2, 1.5, 4.0), (question.Id, question.Number, question.Kind, question.Difficulty, question.Minutes, question.Points));
        Assert.Equal(new LocalizedText("请介绍自己。", "Please introduce yourself."), question.Prompt);
        Assert.Equal(new LocalizedText("条理。", "Clarity."), question.Intent);
        Assert.Equal("star", question.Frame);
        Assert.Equal<IEnumerable<LocalizedText>>([new LocalizedText("我是谁。"), new LocalizedText("为什么来。", "Why I came.")], question.Answer.Points);
        Assert.Equal(new LocalizedText("您好。\n我叫小林。", "Hello."), question.Answer.Text);
        Assert.Equal("然后呢？", Assert.Single(question.FollowUps).Zh);
        Assert.Equal("背稿。", Assert.Single(question.RedFlags).Zh);
        Assert.Equal([(1, "乱"), (3, "清楚")], Assert.Single(question.Rubric).Levels.Select(level => (level.Score, level.Description.Zh)));
    }

    [Fact]
    public void A_scenario_has_its_principle_and_its_turns()
    {
        var scenario = Assert.Single(Parse.Markdown("""
            ## 二、情景

            ### 情景　快递没到 {#s-late tags="delivery"}

            **原则：** 先安抚。

            > 客户：还没到！
            > 客服：我马上查。
            > EN: I will check right away.
            > 快递员：在路上。
            """).Blocks<ScenarioBlock>());
        Assert.Equal(("s-late", "快递没到", "先安抚。"), (scenario.Id, scenario.Situation.Zh, scenario.Principle!.Zh));
        Assert.Equal(["customer", "agent"], scenario.Turns.Take(2).Select(turn => turn.Role));
        Assert.Equal("I will check right away.", scenario.Turns[1].Text.En);
    }

    [Fact]
    public void A_script_has_its_task_what_is_said_and_below_a_label_its_solution()
    {
        var script = Assert.Single(Parse.Markdown("""
            ## 二、留言

            ### 脚本　留言：灯坏了 {#v-lamp kind=voicemail seconds=40 tags="voice"}
            EN: Voicemail: a lamp

            **任务：** 写三行。
            EN: Write three lines.

            > 来电者：您好，灯坏了。
            > EN: Hello, the lamp is broken.

            **答案：**

            - 谁，什么事。
              EN: Who and what.
            """).Blocks<ScriptBlock>());

        Assert.Equal(("v-lamp", "voicemail", 40, "留言：灯坏了", "Voicemail: a lamp"), (script.Id, script.Kind, script.Seconds, script.Title.Zh, script.Title.En));
        Assert.Equal(("写三行。", "Write three lines."), (script.Task!.Zh, script.Task.En));
        Assert.Equal(("您好，灯坏了。", "Hello, the lamp is broken."), (Assert.Single(script.Turns).Text.Zh, script.Turns[0].Text.En));
        Assert.Equal("Who and what.", Assert.Single(script.Answer).En);
    }

    [Fact]
    public void A_question_may_have_samples_for_a_world_of_their_own()
    {
        var question = Assert.Single(Parse.Markdown("""
            ## 一、动机

            ### 问题 1　为什么选择我们公司？ {#q-why kind=motivation for="银行 phone"}
            EN: Why us?

            **参考回答：** 通用的。

            **参考回答（银行，电话）：** 银行的。
            EN: The bank’s.

            还有一段。
            EN: One more.

            **追问：**

            - 然后呢？
            """).Blocks<QuestionBlock>());

        Assert.Equal(["bank", "phone"], question.For);
        Assert.Equal("通用的。", question.Answer.Text!.Zh);
        var sample = Assert.Single(question.Samples);
        Assert.Equal(["bank", "phone"], sample.For);
        Assert.Equal(("银行的。\n还有一段。", "The bank’s.\nOne more."), (sample.Text.Zh, sample.Text.En));
        Assert.Equal("然后呢？", Assert.Single(question.FollowUps).Zh);
    }

    [Fact]
    public void Rows_and_columns_of_a_table_may_be_for_some_audiences()
    {
        var parsed = Parse.Markdown("""
            ## 一、测试

            | 测试 | 入门 {audience="entry-level"} | 双语 {audience="bilingual"} |
            |---|---|---|
            | 打字 | 15 | 15 |
            | 英语 | – | 15 {audience="bilingual online-chat"} |
            """);
        var table = Assert.Single(parsed.Blocks<TableBlock>());

        Assert.Equal(["测试", "入门", "双语"], table.Columns.Select(cell => cell.Zh));
        Assert.Equal("15", table.Rows[1][2].Zh);
        Assert.Equal([(1, "entry-level"), (2, "bilingual")], table.ColumnsFor.Select(limit => (limit.At, string.Join(' ', limit.Audience))));
        Assert.Equal([(1, "bilingual online-chat")], table.RowsFor.Select(limit => (limit.At, string.Join(' ', limit.Audience))));
    }

    [Fact]
    public void A_column_to_write_into_may_say_what_is_written_there()
    {
        var parsed = Parse.Markdown("""
            ## 一、记录

            | 店铺 | 走访的人 {write="name"} | 感受 {write="30mm"} |
            |---|---|---|
            | 甲店 | | |
            | 乙店 | | |
            """);
        var table = Assert.Single(parsed.Blocks<TableBlock>());

        Assert.Equal(["店铺", "走访的人", "感受"], table.Columns.Select(cell => cell.Zh));
        Assert.Equal("- name 30mm", string.Join(' ', table.Write));
    }
}
