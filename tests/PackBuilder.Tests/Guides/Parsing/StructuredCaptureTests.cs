using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing;

public class StructuredCaptureTests
{
    [Fact]
    public void A_table_of_situations_gives_scenarios_that_restate_it()
    {
        var guide = Parse.Markdown("""
            ## 一、情景

            | 场景 | 原则 | 示例 |
            |---|---|---|
            | 催单 | 先查再答 | 客户：“还没到？”<br>客服：“今天下午到。” |
            | 退款 | 先核实 | 客户：“退钱！”<br>客服：“我先看一下订单。” |
            """);
        var scenarios = guide.Blocks<ScenarioBlock>();
        Assert.Equal(["催单", "退款"], scenarios.Select(scenario => scenario.Situation.Zh));
        Assert.All(scenarios, scenario => Assert.True(scenario.Restates));
        Assert.Equal(["还没到？", "今天下午到。"], scenarios[0].Turns.Select(turn => turn.Text.Zh));
    }

    [Fact]
    public void A_cell_has_the_english_of_a_line_below_its_text()
    {
        var table = Assert.Single(Parse.Markdown("""
            ## 一、表

            | 渠道<br>EN: Channel | 一行 |
            |---|---|
            | 电话<br>EN: “Phone” | 甲<br>乙 |
            """).Blocks<TableBlock>());
        Assert.Equal(new LocalizedText("渠道", "Channel"), table.Columns[0]);
        Assert.Equal<IEnumerable<LocalizedText>>([new LocalizedText("电话", "“Phone”"), "甲\n乙"], table.Rows[0]);
    }

    [Fact]
    public void A_heading_that_only_counts_takes_its_prompt_from_the_paragraph_below()
    {
        var question = Assert.Single(Parse.Markdown("""
            ## 一、认识（共1题，每题2分，总计2分）

            ### 题目1（2分）

            **你怎样看待夜班？**

            答案要点

            先说作息，再说办法：

            1. 白天补觉
            2. 提前换班

            不说空话
            """).Blocks<QuestionBlock>());
        Assert.Equal(("1", 2.0, "你怎样看待夜班？"), (question.Number, question.Points, question.Prompt.Zh));
        Assert.Equal("先说作息，再说办法：\n1. 白天补觉\n2. 提前换班\n不说空话", question.Answer.Text!.Zh);
        Assert.Equal(["白天补觉", "提前换班"], question.Answer.Points.Select(point => point.Zh));
    }

    [Fact]
    public void A_frequent_question_set_as_a_heading_is_no_section()
    {
        var guide = Parse.Markdown("""
            ## 问答

            ### Q1：要带简历吗？

            A：带两份。
            """);
        Assert.Single(guide.Sections);
        Assert.Equal(new FaqBlock("要带简历吗？", "带两份。").Question, Assert.Single(guide.Blocks<FaqBlock>()).Question);
    }

    [Fact]
    public void A_list_under_a_numbered_heading_of_one_side_is_a_checklist()
    {
        var checklist = Assert.Single(Parse.Markdown("## 二、加分项\n\n- 提前到\n- 带笔\n").Blocks<ChecklistBlock>());
        Assert.Equal((2, 0), (checklist.Do.Length, checklist.Dont.Length));
    }

    [Fact]
    public void A_guide_written_as_yaml_is_taken_as_it_is()
    {
        var result = Parse.Everything("sources/guides/own.yaml", "schema: packbuilder/guide@1\nid: own\nsections:\n  - id: s1\n    heading: 一\n    blocks:\n      - {type: paragraph, text: 好}\n");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(("own.yaml", 64), (result.Value!.Source.File, result.Value.Source.Sha256.Length));
    }

    [Fact]
    public void Two_sections_with_one_id_are_refused_with_the_place_of_the_second()
    {
        var result = Parse.Everything("guide.md", "## 一 {#same}\n\n甲\n\n## 二 {#same}\n\n乙\n");
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("PB2063", 5), (problem.Code, problem.Location!.Line));
    }

    [Fact]
    public void A_mistyped_label_and_a_mistyped_attribute_are_named_with_the_nearest_one()
    {
        var result = Parse.Everything("guide.md", "## 一\n\n### 问题 1　为什么？ {#q dificulty=2}\n\n**考擦点：** 动机。\n");
        Assert.Equal(["PB2060", "PB2061"], result.Diagnostics.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Contains(result.Diagnostics, problem => problem.Help[0].English.Contains("考察点"));
        Assert.Contains(result.Diagnostics, problem => problem.Help[0].English.Contains("difficulty"));
    }

    [Fact]
    public void A_source_of_nothing_but_furniture_is_an_error()
    {
        var result = Parse.Everything("page.txt", "首页 > 面试技巧 > 正文\n\n暂无评论\n");
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, problem => problem.Code == "PB2067");
    }
}
