using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>The same three choice questions, numbered and marked in ways that have nothing in common.</summary>
public class MarkTests
{
    private static readonly (string Prompt, string[] Options, char Key)[] Questions =
    [
        ("房卡打不开门，前台先做什么？", ["再试一次", "核对姓名", "换一张卡"], 'B'),
        ("手机落在大堂，交给谁登记？", ["客房中心", "餐饮部", "采购部"], 'A'),
        ("满房的夜里要求换房，先问什么？", ["房价", "天数", "在意什么"], 'C'),
    ];

    [Theory]
    [InlineData("Ⅰ. |Ⅱ. |Ⅲ. ", "A. |B. |C. ", "\n", "", "答案：")]
    [InlineData("1号题：|2号题：|3号题：", "A、|B、|C、", "\n", "", "正确答案：")]
    [InlineData("Question 1 – |Question 2 – |Question 3 – ", "(A) |(B) |(C) ", "\n", "", "Answer: ")]
    [InlineData("练习一 |练习二 |练习三 ", "A. |B. |C. ", "\n", "", "答案：")]
    [InlineData("★ |★ |★ ", "A. |B. |C. ", "\n", "", "答案：")]
    [InlineData("1. |2. |3. ", "□A. |□B. |□C. ", "；", "", "答案：")]
    [InlineData("1. |2. |3. ", "Ⓐ |Ⓑ |Ⓒ ", "\n", "", "答案：")]
    [InlineData("1. |2. |3. ", "甲、|乙、|丙、", "\n", "", "答案：")]
    [InlineData("1. |2. |3. ", "- A. |- B. |- C. ", "    ", "", "答案：")]
    // The right option has a sign before its letter, also after others of its line.
    [InlineData("1. |2. |3. ", "A) |B) |C) ", "；", "*", "")]
    [InlineData("1. |2. |3. ", "A. |B. |C. ", "  ", "√", "")]
    public void A_bank_is_read_however_it_is_marked(string numbers, string letters, string between, string tick, string label)
    {
        var text = new System.Text.StringBuilder("前台知识自测\n\n");
        for (int i = 0; i < Questions.Length; i++)
        {
            var (prompt, options, key) = Questions[i];
            var marked = options.Select((option, o) => (tick.Length > 0 && key == 'A' + o ? tick : "") + letters.Split('|')[o] + option);
            text.Append(numbers.Split('|')[i]).Append(prompt).Append('\n').Append(string.Join(between, marked)).Append('\n');
            if (label.Length > 0)
                text.Append(label).Append(key).Append('\n');
            text.Append('\n');
        }

        Assert.Equal(
            Questions.Select(question => $"{question.Prompt} {string.Join('/', question.Options)} {question.Key}"),
            Parse.PlainText(text.ToString()).Blocks<QuestionBlock>().Select(question => $"{question.Prompt} {string.Join('/', question.Options.Select(option => option.Text))} {string.Concat(question.Correct)}"));
    }

    [Fact]
    public void What_a_sign_sets_off_after_the_options_is_their_explanation()
    {
        var questions = Parse.PlainText("前台知识自测\n\n1. 先做什么（ B ）？\nA. 再试一次\nB. 核对姓名\n※先确认身份。\n\n2. 交给谁（ A ）？\nA. 客房中心\nB. 餐饮部\n※由客房中心保管。\n").Blocks<QuestionBlock>();

        Assert.Equal([("核对姓名", "先确认身份。"), ("餐饮部", "由客房中心保管。")], questions.Select(question => (question.Options[^1].Text.ToString(), question.Explanation?.Zh ?? "")));
    }

    [Fact]
    public void An_option_in_bold_is_the_right_one_where_others_are_not()
    {
        var questions = Parse.Everything("a.md", "# 前台知识自测\n\n1. 先做什么？\n\nA. 再试一次\n\n**B. 核对姓名**\n\n2. 交给谁？\n\n**A. 客房中心**\n\nB. 餐饮部\n").Value!.Blocks<QuestionBlock>();

        Assert.Equal(["B", "A"], questions.Select(question => string.Concat(question.Correct)));
    }

    [Fact]
    public void An_answer_in_a_box_that_opens_is_labelled_twice_and_read_once()
    {
        const string Question = "###### {0}. {1}\n\n- A: 再试一次\n- B: 核对姓名\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: {2}\n\n先确认身份。\n\n再谈别的。\n\n</p>\n</details>\n\n---\n\n";
        var questions = Parse.Everything("a.md", "# 前台知识自测\n\n" + string.Format(null, Question, 1, "房卡打不开，先做什么？", "B") + string.Format(null, Question, 2, "密码错了，先做什么？", "A") + string.Format(null, Question, 3, "门锁坏了，先做什么？", "B")).Value!.Blocks<QuestionBlock>();

        Assert.Equal([("B", "先确认身份。\n再谈别的。"), ("A", "先确认身份。\n再谈别的。"), ("B", "先确认身份。\n再谈别的。")], questions.Select(question => (string.Concat(question.Correct), question.Explanation?.Zh ?? "")));
    }

    [Theory]
    [InlineData("Q,A\n什么是回访？,事后再问。\n什么是工单？,一件事的记录。\n")]
    [InlineData("序号,客户可能会问,推荐话术,备注\n1,什么是回访？,事后再问。,\n2,什么是工单？,一件事的记录。,\n")]
    public void Heads_of_few_letters_and_in_words_of_ones_own_name_their_columns(string table) =>
        Assert.Equal(["什么是回访？", "什么是工单？"], Parse.Everything("a.csv", table).Value!.Blocks<QuestionBlock>().Select(question => question.Prompt.ToString()));
}
