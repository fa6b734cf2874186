using PackBuilder.Guides.Model;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>Pictures and remarks find their place in the guide, and change nothing of what stands around them.</summary>
public class FigureTests
{
    [Theory]
    [InlineData("![桌子](a.png \"图 1 座席\")", "桌子", "座席")]
    [InlineData("![桌子](a.png)\n\n图 2-1　座席的一天", "桌子", "座席的一天")]
    [InlineData("![桌子](a.png)\n\nFigure 3: A day", "桌子", "A day")]
    [InlineData("![桌子](a.png)\n\n图1显示接通率的变化。", "桌子", null)]
    public void A_caption_loses_its_number_since_figures_are_numbered_in_print(string markdown, string alternative, string? caption)
    {
        var figure = Assert.Single(Parse.Markdown($"# 题\n\n## 一\n\n正文。\n\n{markdown}\n").Blocks<FigureBlock>());
        Assert.Equal((alternative, caption), (figure.Picture.Alternative?.Zh, figure.Picture.Caption?.Zh));
    }

    [Theory]
    [InlineData("1. 打开设置\n   ![甲](a.png)\n2. 保存", "ListBlock|FigureBlock")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 丙 | ![丁](d.png) |", "TableBlock|FigureBlock")]
    public void A_picture_parts_nothing_that_belongs_together_and_is_printed_after_it(string markdown, string kinds)
    {
        var guide = Parse.Everything("guide.md", $"# 题\n\n## 一\n\n{markdown}\n").Value!;
        Assert.Equal(kinds, string.Join('|', guide.Sections.SelectMany(section => section.Blocks).Where(block => !block.Restates).Select(block => block.GetType().Name)));
    }

    [Fact]
    public void That_it_was_moved_is_said_at_its_place()
    {
        var problem = Assert.Single(Parse.Everything("guide.md", "# 题\n\n## 一\n\n1. 打开设置\n   ![甲](a.png)\n2. 保存\n").Diagnostics);
        Assert.Equal(("PB2077", 6), (problem.Code, problem.Location!.Line));
    }

    [Theory]
    [InlineData("### 问题 1　图里有什么不对？\n\n![现场](p.png)\n\n**参考回答：** 桌上太乱。\n\n![对照](a.png)\n", "md")]
    [InlineData("1. 图里有什么不对？\n\n![现场](p.png)\n\n答：桌上太乱。\n\n![对照](a.png)\n\n2. 怎么道歉？\n\n答：先听完。\n", "md")]
    [InlineData("<p>1. 图里有什么不对？</p><p><img src=p.png alt=现场></p><p>答：桌上太乱。</p><img src=a.png alt=对照><p>2. 怎么道歉？</p><p>答：先听完。</p>", "html")]
    [InlineData("### 问题 1　图里有什么不对？ {kind=single-choice}\n\n![现场](p.png)\n\n- A. 桌上太乱\n- B. 太暗\n\n**答案：** A\n\n![对照](a.png)\n", "md")]
    public void A_picture_within_a_question_stands_with_the_prompt_or_is_hidden_with_the_answer(string text, string kind)
    {
        var question = Parse.Everything($"guide.{kind}", kind == "md" ? $"# 题\n\n## 一\n\n{text}" : text).Value!.Blocks<QuestionBlock>()[0];
        Assert.Equal(["p.png"], question.Figures.Select(picture => picture.File));
        Assert.Equal(["a.png"], question.Answer.Figures.Select(picture => picture.File));
        Assert.Equal("图里有什么不对？", question.Prompt.Zh);
    }

    [Fact]
    public void A_comment_on_a_question_is_a_note_of_the_question_and_any_other_a_block()
    {
        string body = $"<w:p>{R("面试前先读岗位说明。")}{Comment(1)}</w:p><w:p>{R("1. 怎么道歉？")}</w:p><w:p>{R("答：先听完，再道歉。")}{Comment(2)}</w:p><w:p>{R("2. 为什么离职？")}</w:p><w:p>{R("答：说将来。")}</w:p>";
        var guide = Parse.Bytes("a.docx", Of(body, ("comments", $"""<w:comment w:id="1" w:author="王老师">{P("讲两分钟")}</w:comment><w:comment w:id="2" w:author="王老师">{P("追问一个例子")}</w:comment>"""))).Value!;
        Assert.Equal("讲两分钟", Assert.Single(guide.Blocks<NoteBlock>()).Text.Zh);
        Assert.Equal(["追问一个例子"], guide.Blocks<QuestionBlock>()[0].Notes.Select(note => note.Zh));
        Assert.Equal(["王老师", "王老师"], guide.Ledger!.Dropped.Where(dropped => dropped.Rule == "comment-author").Select(dropped => dropped.Text));
        Assert.True(guide.Ledger.Balances);
    }

    [Theory]
    [InlineData("md", PackBuilder.Text.Diagnostics.Severity.Warning)]
    [InlineData("html", PackBuilder.Text.Diagnostics.Severity.Note)]
    public void A_picture_without_words_is_told(string kind, PackBuilder.Text.Diagnostics.Severity severity)
    {
        string text = kind == "md" ? "# 题\n\n## 一\n\n正文。\n\n![](a.png)\n" : "<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p><img src=a.png>";
        Assert.Equal(severity, Assert.Single(Parse.Everything($"guide.{kind}", text).Diagnostics, problem => problem.Code == "PB2078").Severity);
    }

    private static string Comment(int id) => $"""<w:r><w:commentReference w:id="{id}"/></w:r>""";
}
