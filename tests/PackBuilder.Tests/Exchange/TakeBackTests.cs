using System.Xml.Linq;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Exchange;

/// <summary>A pack goes out as a Word file, a trainer edits it, and what was changed comes back into the guide.</summary>
public class TakeBackTests
{
    internal const string Guide = """
        ---
        id: tiny
        title: 小指南
        languages: [zh]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 小指南

        开头的话。

        ## 一、自我介绍 {#intro}

        一段正文。

        ### 问题 1　请介绍一下你自己。 {#q-introduce kind=self-introduction difficulty=1 minutes=1}

        **考察点：** 能否简短。

        **答题要点：**

        1. 一句话说明你是谁。
        2. 两件**相关**的经历。

        **参考回答：** 您好，我叫小云。

        **减分项：**

        - 背简历。

        ### 问题 2　只有三十秒呢？ {#q-short kind=self-introduction difficulty=1 minutes=1}

        **参考回答：** 我叫小云，做过前台。

        ## 二、动机 {#motivation}

        ### 问题 3　为什么做客服？ {#q-why kind=motivation difficulty=2 minutes=2}

        **答题要点：**

        1. 喜欢和人打交道。

        ### 问题 4　能干多久？ {#q-long kind=motivation difficulty=2 minutes=2}

        **参考回答：** 至少两年。

        """;

    private const string Source = "/project/sources/guides/tiny.md";
    private const string Same = "the questions of the file are those of the guides; nothing was written\n";

    private static readonly XNamespace W = DocxFile.W;

    private readonly MemoryFileSystem _files = Project();

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    [InlineData("answer-key")]
    public void A_file_that_nobody_changed_changes_nothing(string edition)
    {
        var run = TakeBack(new EditedDocx(Build(edition)));
        Assert.Equal((0, "", Same), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Other_words_are_shown_and_written_only_when_asked_for()
    {
        var edited = new EditedDocx(Build()).Say("请介绍一下你自己。", "请用一分钟介绍一下你自己。").Say("两件", "两三件").Say("背简历。", "照着简历背。");

        var shown = TakeBack(edited);
        Assert.Equal((0, "3 changes; nothing was written, --write does\n"), (shown.ExitCode, shown.Error));
        Assert.Equal(
            """
            tiny:
              question 1 changed q-introduce prompt: '请介绍一下你自己。' -> '请用一分钟介绍一下你自己。'
              question 1 changed q-introduce outline: '一句话说明你是谁。 / 两件**相关**的经历。' -> '一句话说明你是谁。 / 两三件**相关**的经历。'
              question 1 changed q-introduce red_flags: '背简历。' -> '照着简历背。'

            """.ReplaceLineEndings("\n"), shown.Output);
        Assert.Equal(Guide, Text());

        var written = TakeBack(edited, "--write");
        Assert.Equal((0, "3 changes written to sources/guides/tiny.md\n"), (written.ExitCode, written.Error));
        Assert.Equal(Guide.Replace("请介绍一下", "请用一分钟介绍一下").Replace("两件**", "两三件**").Replace("背简历。", "照着简历背。"), Text());
        Assert.Equal(Same, TakeBack(new EditedDocx(Build())).Error);
    }

    [Fact]
    public void What_an_edition_does_not_print_is_not_taken_for_deleted()
    {
        var run = TakeBack(new EditedDocx(Build("worksheet")).Say("为什么做客服？", "为什么想做客服？"), "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Guide.Replace("为什么做客服？", "为什么想做客服？"), Text());
    }

    [Fact]
    public void A_new_question_is_written_after_the_one_it_stands_after()
    {
        var edited = new EditedDocx(Build());
        var copied = EditedDocx.CopyOf(edited.Question("只有三十秒呢"));
        copied.SelectMany(one => one.Descendants(W + "t")).First(one => one.Value.Contains("三十秒")).Value = "要是用英文呢？";
        copied.SelectMany(one => one.Descendants(W + "t")).First(one => one.Value.Contains("做过前台")).Value = "My name is Yun.";
        edited.Question("只有三十秒呢")[^1].AddAfterSelf(copied);

        var run = TakeBack(edited, "--write");
        Assert.Equal("tiny:\n  question 3 added intro-q3: '要是用英文呢？'\n", run.Output);
        Assert.Equal(0, run.ExitCode);
        string text = Text();
        Assert.True(text.IndexOf("只有三十秒呢？", StringComparison.Ordinal) < text.IndexOf("要是用英文呢？", StringComparison.Ordinal) && text.IndexOf("要是用英文呢？", StringComparison.Ordinal) < text.IndexOf("## 二、动机", StringComparison.Ordinal), text);
        Assert.Contains("My name is Yun.", text);
    }

    [Fact]
    public void A_deleted_question_goes_and_a_moved_one_moves()
    {
        var edited = new EditedDocx(Build());
        edited.Question("只有三十秒呢").ForEach(one => one.Remove());
        var moved = edited.Question("能干多久");
        moved.ForEach(one => one.Remove());
        edited.Paragraph("为什么做客服").AddBeforeSelf(moved);

        var run = TakeBack(edited, "--write");
        Assert.Equal("tiny:\n  question 2 moved q-long: from motivation to motivation, before q-why\n  removed q-short: '只有三十秒呢？'\n", run.Output);
        Assert.Equal(0, run.ExitCode);
        string text = Text();
        Assert.DoesNotContain("三十秒", text);
        Assert.True(text.IndexOf("能干多久", StringComparison.Ordinal) < text.IndexOf("为什么做客服", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_question_that_changes_its_section_is_moved_there()
    {
        var edited = new EditedDocx(Build());
        var moved = edited.Question("为什么做客服");
        moved.ForEach(one => one.Remove());
        edited.Paragraph("只有三十秒呢").AddBeforeSelf(moved);

        var run = TakeBack(edited);
        Assert.Equal("tiny:\n  question 2 moved q-why: from motivation to intro, after q-introduce\n", run.Output);
    }

    [Fact]
    public void Where_the_guide_has_changed_since_nothing_is_overwritten()
    {
        var edited = new EditedDocx(Build()).Say("至少两年。", "至少三年。");
        _files.Put(Source, Guide.Replace("至少两年。", "先干满一年。"));

        var run = TakeBack(edited, "--write");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB9040]: 'q-long' was changed in this file, and in the guide as well since the file was written: the guide now says '先干满一年。', the file '至少三年。'", run.Error);
        Assert.Contains("question 4, sample", run.Error);
        Assert.Equal(Guide.Replace("至少两年。", "先干满一年。"), Text());
    }

    [Fact]
    public void What_is_only_older_in_the_file_is_left_alone()
    {
        var edited = new EditedDocx(Build()).Say("请介绍一下你自己。", "请用一分钟介绍一下你自己。");
        string now = Guide.Replace("至少两年。", "先干满一年。");
        _files.Put(Source, now);

        var run = TakeBack(edited, "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 question was changed in the guides since the file was written, and not in the file", run.Error);
        Assert.Equal(now.Replace("请介绍一下", "请用一分钟介绍一下"), Text());
    }

    [Fact]
    public void A_question_that_came_into_the_guide_since_is_not_taken_for_deleted()
    {
        var edited = new EditedDocx(Build()).Say("请介绍一下你自己。", "请用一分钟介绍一下你自己。");
        string now = Guide + "### 问题 5　什么时候能来？ {#q-when kind=motivation difficulty=1 minutes=1}\n\n**参考回答：** 下周一。\n";
        _files.Put(Source, now);

        var run = TakeBack(edited, "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning[PB9042]", run.Error);
        Assert.Equal(now.Replace("请介绍一下", "请用一分钟介绍一下"), Text());
    }

    [Fact]
    public void Comments_are_shown_with_their_questions()
    {
        var edited = new EditedDocx(Build());
        edited.Comments.Add(("李老师", "这题太宽，换一个说法。"));
        edited.Paragraph("为什么做客服").Add(new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", 0))));
        Assert.Equal("comment on question 3 by 李老师: 这题太宽，换一个说法。\n", TakeBack(edited).Output);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_unless_told_otherwise()
    {
        var edited = new EditedDocx(Build());
        var run = edited.Paragraph("至少两年").Descendants(W + "r").First(one => DocxFile.TextOf(one).Contains("两年"));
        XElement Said(string element, string text) => new(W + "r", new XElement(W + element, text));
        run.ReplaceWith(
            Said("t", "至少"), new XElement(W + "del", new XAttribute(W + "id", 900), new XAttribute(W + "author", "李"), Said("delText", "两")),
            new XElement(W + "ins", new XAttribute(W + "id", 901), new XAttribute(W + "author", "李"), Said("t", "三")), Said("t", "年。"));

        Assert.Equal("tiny:\n  question 4 changed q-long sample: '至少两年。' -> '至少三年。'\n", TakeBack(edited).Output);
        Assert.Equal(Same, TakeBack(edited, "--refuse-tracked").Error);
    }

    [Fact]
    public void What_was_changed_outside_the_questions_is_said_and_not_taken()
    {
        var run = TakeBack(new EditedDocx(Build()).Say("一段正文。", "另一段正文。"), "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning[PB9045]: changed outside the questions, and not taken back: '另一段正文。'", run.Error);
        Assert.Equal(Guide, Text());
    }

    [Fact]
    public void Changes_of_a_captured_source_become_corrections()
    {
        const string Captured = "前台题库\n\n1. 客人投诉噪音，怎么办？\n参考答案：先道歉，再换房。\n\n2. 早上退房的人多，怎么安排？\n参考答案：分两列。\n";
        _files.Put("/project/sources/guides/qian-tai.txt", Captured);
        _files.Put("/project/templates/packs/small.yaml", "schema: packbuilder/pack@1\nid: small\ntitle: 小手册\ninclude: {guides: [qian-tai]}\neditions: [handbook]\n");
        var edited = new EditedDocx(Build()).Say("先道歉，再换房。", "先微笑，再换房。");

        var run = TakeBack(edited, "--write");

        Assert.Equal((0, "1 change written to sources/corrections/qian-tai.yaml\n"), (run.ExitCode, run.Error));
        Assert.Equal(Captured, _files.Text("/project/sources/guides/qian-tai.txt"));
        Assert.Contains("先微笑，再换房。", _files.Text("/project/sources/corrections/qian-tai.yaml"));
        Assert.Equal(Same, TakeBack(new EditedDocx(Build())).Error);
        Assert.Contains("先微笑，再换房。", DocxFile.TextOf(DocxFile.Open(Build()).Body));
    }

    [Fact]
    public void A_file_of_somebody_else_is_refused()
    {
        _files.Put("/project/a.docx", DocxFile.Of("# 一\n\n字\n").Bytes);
        var run = TestRun.Of(_files, "take-back", "a.docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB9043]", run.Error);
    }

    [Fact]
    public void A_file_of_a_pack_that_is_gone_is_refused()
    {
        var edited = new EditedDocx(Build());
        _files.Put("/project/templates/packs/small.yaml", "schema: packbuilder/pack@1\nid: other\ntitle: 别的\ninclude: {guides: [tiny]}\neditions: [handbook]\n");
        Assert.Contains("error[PB9044]", TakeBack(edited).Error);
    }

    [Fact]
    public void The_stamps_of_a_worksheet_do_not_depend_on_the_answers()
    {
        byte[] before = Build("worksheet");
        _files.Put(Source, Guide.Replace("至少两年。", "先干满一年。"));
        Assert.Equal(before, Build("worksheet"));
    }

    private static MemoryFileSystem Project()
    {
        var files = TestRun.SmallProject();
        files.Put(Source, Guide);
        return files;
    }

    private byte[] Build(string edition = "handbook")
    {
        var run = TestRun.Of(_files, "build", "--edition", edition, "--format", "docx", "--output", "out");
        Assert.True(run.ExitCode == 0, run.Error);
        return _files.Read($"/project/out/small-{edition}.docx");
    }

    private TestRun TakeBack(EditedDocx edited, params string[] options)
    {
        _files.Put("/project/edited.docx", edited.Save());
        return TestRun.Of(_files, ["take-back", "edited.docx", .. options]);
    }

    private string Text() => System.Text.Encoding.UTF8.GetString(_files.Read(Source));
}
