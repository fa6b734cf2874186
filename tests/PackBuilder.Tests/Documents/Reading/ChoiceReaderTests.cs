using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Reading;

/// <summary>The options of a question: boxes, keys, texts, and what is none.</summary>
public class ChoiceReaderTests
{
    [Theory]
    [InlineData("- A. 先道歉\n- B. 先核实", "A. 先道歉|B. 先核实")]
    [InlineData("- [ ] A. 先道歉\n- [x] B. 先核实", "<_> A. 先道歉|<x> B. 先核实")]
    [InlineData("- [ ] 正确\n- [ ] 错误", "<_> 正确|<_> 错误")]
    [InlineData("- 1\\. 客户生气\n- 12\\. 线路断了", "1. 客户生气|12. 线路断了")]
    [InlineData("- 甲. 一\n- 乙. 二", "甲. 一|乙. 二")]
    [InlineData("- A. 我帮您查\\\n  Let me check\n- B. **不行**", "A. 我帮您查<br>Let me check|B. <strong 不行>")]
    [InlineData("- [ ] Yes. No. 5 is right\n- [ ] Neither", "<_> Yes. No. 5 is right|<_> Neither")]
    public void An_option_has_a_box_or_a_key_and_a_text(string options, string expected)
    {
        var card = Assert.IsType<QuestionCard>(Assert.Single(Read($":::: question {{number=\"3\"}}\n第一步做什么？\n\n::: options\n{options}\n:::\n\n::: part {{label=\"答案\"}}\nB\n:::\n::::\n").Value!.Blocks));

        var list = Assert.Single(card.Choices);
        Assert.Equal(expected, string.Join('|', list.Items.Select(Print)));
        Assert.Equal("第一步做什么？", DocumentOutline.Print(Assert.IsType<Paragraph>(Assert.Single(card.Prompt)).Inlines));
        Assert.Equal("答案", Assert.Single(card.Parts).Label);
    }

    [Fact]
    public void A_matching_question_has_two_lists() =>
        Assert.Equal(2, Assert.IsType<QuestionCard>(Assert.Single(Read(":::: question\n配对\n\n::: options\n- 1\\. 甲\n- 2\\. 乙\n:::\n\n::: options\n- A. 子\n- B. 丑\n:::\n::::\n").Value!.Blocks)).Choices.Length);

    [Theory]
    [InlineData("- 先道歉\n- 先核实", "PB4092")]
    [InlineData("1. 先道歉\n2. 先核实", "PB4092")]
    [InlineData("先道歉", "PB4092")]
    [InlineData("- A. 先道歉\n- A. 先核实", "PB4093")]
    [InlineData("- A. 先道歉\n\n  再说一句\n- B. 先核实", "PB4092")]
    public void What_has_no_mark_to_choose_it_by_is_refused(string options, string code)
    {
        var problem = Assert.Single(Read($":::: question\n问\n\n::: options\n{options}\n:::\n::::\n").Diagnostics);

        Assert.Equal((code, 8), (problem.Code, problem.Location!.Line));
    }

    [Fact]
    public void Options_stand_before_the_parts() =>
        Assert.Equal("PB4052", Assert.Single(Read(":::: question\n问\n\n::: part\n答\n:::\n\n::: options\n- A. 甲\n- B. 乙\n:::\n::::\n").Diagnostics).Code);

    private static string Print(ChoiceItem item) =>
        $"{item.Ticked switch { true => "<x> ", false => "<_> ", _ => "" }}{item.Mark}{(item.Key.Length > 0 ? " " : "")}{DocumentOutline.Print(item.Inlines)}";

    private static Checked<Document> Read(string body) => MarkdownReader.Read(new SourceText("options.md", $"---\ntitle: 书\n---\n\n{body}"));
}
