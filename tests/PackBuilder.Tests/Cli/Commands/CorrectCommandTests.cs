using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What a person knows better about a source is applied at every build.</summary>
public class CorrectCommandTests
{
    private const string Source = "前台资料\n\n一、接待\n先问好，再登记。\n客人投诉的处理\n先道歉，再换房，然后记下来。\n房间太吵怎么办\n换到安静的一层。\n这一行是编者的话。\n";

    [Fact]
    public void A_line_is_replaced_dropped_or_made_a_heading_at_every_build()
    {
        var files = Project();
        AssertWritten(Correct(files, 4, "replace", "--text", "先微笑，再登记。"));
        AssertWritten(Correct(files, 5, "heading", "--level", "2"));
        AssertWritten(Correct(files, 9, "drop"));
        string yaml = Built(files);

        Assert.Contains("先微笑，再登记。", yaml);
        Assert.DoesNotContain("先问好", yaml);
        Assert.Contains("heading: 客人投诉的处理", yaml);
        Assert.DoesNotContain("编者的话", yaml);
        Assert.Contains("rule: correction", yaml);
        Assert.Contains("编者的话", files.Text("/project/output/guides/qian-tai.ledger.json"));
    }

    [Fact]
    public void A_line_is_made_a_question_and_the_next_its_answer()
    {
        var files = Project();
        Assert.DoesNotContain("type: question", Built(files));
        AssertWritten(Correct(files, 7, "question"));
        AssertWritten(Correct(files, 8, "answer"));
        string yaml = Built(files);
        Assert.Contains("prompt: 房间太吵怎么办", yaml);
        Assert.Contains("换到安静的一层。", yaml);
        Assert.DoesNotContain("参考答案：", yaml);
    }

    [Theory]
    // In the middle of a numbered bank, whose answers have marks or none.
    [InlineData("题库\n\n1. 什么是回访？\n答：事后再问。\n说说你怎么记录工单\n答：分类写清。\n2. 什么是满意度？\n答：客人的评分。\n3. 什么是工单？\n答：一件事的记录。\n", 5, "分类写清。", 4)]
    [InlineData("题库\n\n1. 什么是回访？\n事后再问。\n说说你怎么记录工单\n分类写清。\n2. 什么是满意度？\n客人的评分。\n", 5, "分类写清。", 3)]
    // After the last number, and before the first.
    [InlineData("题库\n\n1. 什么是回访？\n答：事后再问。\n2. 什么是满意度？\n答：客人的评分。\n说说你怎么记录工单\n分类写清。\n", 7, "分类写清。", 3)]
    [InlineData("题库\n\n说说你怎么记录工单\n分类写清。\n1. 什么是回访？\n答：事后再问。\n2. 什么是满意度？\n答：客人的评分。\n", 3, "分类写清。", 3)]
    // Where labels mark the others, and where the text is none of a bank.
    [InlineData("题库\n\n问：什么是回访？\n答：事后再问。\n说说你怎么记录工单\n分类写清。\n问：什么是满意度？\n答：客人的评分。\n", 5, "分类写清。", 3)]
    [InlineData("接待\n\n先问好，再登记，然后带路。\n\n说说你怎么记录工单\n分类写清。\n\n交接\n\n交班的时候把没有做完的事情一件一件说清楚。\n", 5, "分类写清。", 1)]
    // An item, an option of the question above, a line among keys.
    [InlineData("题库\n\n1. 什么是回访？\nA. 事后再问\nB. 事前问\n说说你怎么记录工单\n分类写清。\n2. 什么是满意度？\nA. 评分\nB. 时长\n\n参考答案\n1. A\n2. A\n", 6, "分类写清。", 3)]
    public void A_line_is_made_a_question_wherever_it_stands(string source, int line, string answer, int questions)
    {
        var files = Project();
        files.Put("/project/sources/guides/前台.txt", source);
        AssertWritten(Correct(files, line, "question"));
        string yaml = Built(files);
        Assert.Contains($"prompt: 说说你怎么记录工单\n", yaml);
        Assert.Contains($"text: {answer}", yaml);
        Assert.Equal(questions, yaml.Split("type: question").Length - 1);
    }

    [Fact]
    public void A_line_below_a_stated_question_is_made_one_of_its_own()
    {
        string yaml = CorrectedMarkdown("# 前台\n\n## 问题 1　什么是回访？\n\n事后再问。\n\n说说你怎么记录工单\n\n分类写清。\n", line: 7, "question");
        Assert.Contains("prompt: 说说你怎么记录工单\n", yaml);
        Assert.Contains("text: 分类写清。", yaml);
    }

    // A table, and a text in fixed pitch.
    [Theory]
    [InlineData("# 前台\n\n| 说说早班 | 人数 |\n|---|---|\n| 说说晚班 | 2 |\n| 晚班 | 1 |\n", 3)]
    [InlineData("# 前台\n\n一段话。\n\n```\n说说早班\n```\n", 5)]
    public void A_question_within_a_text_that_is_read_as_a_whole_is_refused_with_its_place(string source, int line)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/前台.md", source);
        AssertWritten(Correct(files, line, "question"));
        var run = TestRun.Of(files, "parse", "sources/guides/前台.md", "--output", "parsed");

        Assert.Contains($"warning[PB2092]: the correction of line {line} of 'sources/guides/前台.md' is not applied: it is a table or a quotation, which can only be kept, replaced or dropped\n  --> sources/corrections/qian-tai.yaml:3:", run.Error);
        Assert.DoesNotContain("type: question", files.Text("/project/parsed/qian-tai.yaml"));
    }

    [Fact]
    public void A_line_that_restoration_changed_is_kept_as_it_is()
    {
        var files = Project();
        files.Put("/project/sources/guides/前台.txt", "前台资料\n\n一、接待\n請先登記。\n");
        Assert.Contains("请先登记。", Built(files));
        AssertWritten(Correct(files, 4, "keep"));
        Assert.Contains("請先登記。", Built(files));
    }

    [Fact]
    public void A_heading_of_Markdown_is_corrected_as_a_line_of_text_is() =>
        Assert.Contains("heading: 投诉", CorrectedMarkdown("# 前台\n\n## 接待\n\n先登记。\n\n投诉\n\n先道歉。\n", line: 7, "heading"));

    // The YAML of a guide in Markdown after one correction.
    private static string CorrectedMarkdown(string guide, int line, string kind)
    {
        var files = Project();
        files.Remove("/project/sources/guides/前台.txt");
        files.Put("/project/sources/guides/desk.md", guide);
        Assert.Equal(0, TestRun.Of(files, "correct", "desk", "--line", line.ToString(System.Globalization.CultureInfo.InvariantCulture), "--do", kind).ExitCode);
        Assert.Equal(0, TestRun.Of(files, "build", "--edition", "handbook").ExitCode);
        return files.Text("/project/output/guides/desk.yaml");
    }

    [Fact]
    public void A_correction_whose_line_has_changed_is_a_warning_and_changes_nothing()
    {
        var files = Project();
        AssertWritten(Correct(files, 9, "drop"));
        files.Put("/project/sources/guides/前台.txt", Source.Replace("编者的话", "作者的话", StringComparison.Ordinal));
        var run = TestRun.Of(files, "build", "--edition", "handbook");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning[PB2092]: the correction of line 9 of 'sources/guides/前台.txt' is not applied: the line has changed since\n  --> sources/corrections/qian-tai.yaml:3:", run.Error);
        Assert.Contains("作者的话", files.Text("/project/output/guides/qian-tai.yaml"));
    }

    [Fact]
    public void Corrections_of_no_guide_are_a_warning()
    {
        var files = Project();
        files.Put("/project/sources/corrections/qian-tia.yaml", "schema: packbuilder/corrections@1\n");
        Assert.Contains("warning[PB0015]: there is no guide 'qian-tia' to correct", TestRun.Of(files, "check", "--content").Error);
    }

    [Theory]
    [InlineData("line: 4\n    do: drop", "PB2011")]
    [InlineData("line: 4\n    was: x\n    do: dorp", "PB2091")]
    [InlineData("line: 4\n    was: x\n    do: replace", "PB2011")]
    [InlineData("line: 4\n    was: x\n    do: heading\n    level: 9", "PB2013")]
    [InlineData("lien: 4\n    was: x\n    do: drop", "PB2010")]
    public void A_mistake_in_a_correction_is_an_error_at_its_place(string correction, string code)
    {
        var files = Project();
        files.Put("/project/sources/corrections/qian-tai.yaml", $"schema: packbuilder/corrections@1\ncorrections:\n  - {correction}\n");
        var run = TestRun.Of(files, "check", "--content");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[{code}]", run.Error);
        Assert.Contains("--> sources/corrections/qian-tai.yaml:", run.Error);
    }

    [Fact]
    public void Edits_of_the_written_YAML_become_corrections_and_last()
    {
        var files = Project();
        const string Written = "/project/output/guides/qian-tai.yaml";
        string before = Built(files);
        string edited = before.Replace("先问好", "先微笑", StringComparison.Ordinal).Replace("换到安静的一层", "换到安静的高层", StringComparison.Ordinal);
        Assert.NotEqual(before, edited);
        files.Put(Written, edited);

        var build = TestRun.Of(files, "build", "--edition", "handbook");
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("warning[PB0115]: 'output/guides/qian-tai.yaml' was changed by hand", build.Error);
        Assert.Equal(edited, files.Text(Written));

        AssertWritten(TestRun.Of(files, "correct", "--from", "output/guides/qian-tai.yaml"));
        var again = TestRun.Of(files, "build", "--edition", "handbook");
        Assert.DoesNotContain("PB0115", again.Error);
        Assert.Contains("先微笑，再登记。", files.Text(Written));
        Assert.Contains("换到安静的高层。", files.Text(Written));
    }

    [Fact]
    public void What_a_line_was_said_to_be_survives_other_words_for_it_and_the_other_way_round()
    {
        var files = Project();
        AssertWritten(Correct(files, 7, "question"));
        AssertWritten(Correct(files, 8, "answer"));
        AssertWritten(Correct(files, 5, "replace", "--text", "客人投诉时"));
        AssertWritten(Correct(files, 5, "heading", "--level", "3"));
        string edited = Built(files).Replace("房间太吵怎么办", "客人嫌房间太吵，怎么办", StringComparison.Ordinal);
        files.Put("/project/output/guides/qian-tai.yaml", edited);
        AssertWritten(TestRun.Of(files, "correct", "--from", "output/guides/qian-tai.yaml"));
        string yaml = Built(files);

        Assert.Contains("prompt: 客人嫌房间太吵，怎么办", yaml);
        Assert.Contains("type: question", yaml);
        Assert.Contains("heading: 客人投诉时", yaml);
        Assert.DoesNotContain("do: replace", files.Text("/project/sources/corrections/qian-tai.yaml"));
    }

    [Fact]
    public void Edits_of_a_table_and_of_a_quotation_become_corrections()
    {
        var files = Project();
        files.Remove("/project/sources/guides/前台.txt");
        files.Put("/project/sources/guides/desk.md", "# 前台\n\n## 接待\n\n| 项目 | 说明 |\n|---|---|\n| 登记 | 看证件 |\n| 押金 | 三百元 |\n\n> 客人永远是对的。\n> 这句话要看场合。\n");
        TestRun.Of(files, "build", "--edition", "handbook");
        const string Written = "/project/output/guides/desk.yaml";
        string edited = files.Text(Written).Replace("三百元", "五百元", StringComparison.Ordinal).Replace("要看场合", "要分场合", StringComparison.Ordinal);
        files.Put(Written, edited);
        var run = TestRun.Of(files, "correct", "--from", "output/guides/desk.yaml");
        Assert.Equal((0, "sources/corrections/desk.yaml\n"), (run.ExitCode, run.Output));
        TestRun.Of(files, "build", "--edition", "handbook");
        Assert.Contains("五百元", files.Text(Written));
        Assert.Contains("要分场合", files.Text(Written));
    }

    [Fact]
    public void A_table_is_replaced_only_by_one_of_as_many_columns()
    {
        var files = Project();
        files.Put("/project/sources/guides/desk.md", "# 前台\n\n| 项目 | 说明 |\n|---|---|\n| 登记 | 看证件 |\n");
        var run = TestRun.Of(files, "correct", "desk", "--line", "3", "--do", "replace", "--text", "项目 | 说明 | 备注");
        Assert.Contains("the table has 2 columns", run.Error);
    }

    [Fact]
    public void Parsing_a_guide_of_the_project_applies_its_corrections_and_of_a_file_outside_none()
    {
        var files = Project();
        AssertWritten(Correct(files, 4, "replace", "--text", "先微笑，再登记。"));
        files.Put("/project/elsewhere/前台.txt", Source);
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/前台.txt", "--output", "parsed").ExitCode);
        Assert.Equal(0, TestRun.Of(files, "parse", "elsewhere/前台.txt", "--output", "other").ExitCode);
        Assert.Contains("先微笑", files.Text("/project/parsed/qian-tai.yaml"));
        Assert.DoesNotContain("先微笑", files.Text("/project/other/qian-tai.yaml"));
    }

    [Fact]
    public void The_written_YAML_of_a_guide_that_is_YAML_itself_is_not_written_over_when_it_was_changed()
    {
        var files = Project();
        Built(files);
        files.Put("/project/sources/guides/前台.yaml", files.Text("/project/output/guides/qian-tai.yaml"));
        files.Remove("/project/sources/guides/前台.txt");
        string edited = Built(files).Replace("先问好", "先微笑", StringComparison.Ordinal);
        files.Put("/project/output/guides/qian-tai.yaml", edited);
        Assert.Contains("warning[PB0115]: 'output/guides/qian-tai.yaml' was changed by hand", TestRun.Of(files, "build", "--edition", "handbook").Error);
        Assert.Equal(edited, files.Text("/project/output/guides/qian-tai.yaml"));
    }

    [Fact]
    public void An_edit_that_is_more_than_words_is_named()
    {
        var files = Project();
        string edited = Built(files).Replace("title: 前台资料\n", "title: 前台资料\ntags: [前台]\n", StringComparison.Ordinal);
        files.Put("/project/output/guides/qian-tai.yaml", edited);
        var run = TestRun.Of(files, "correct", "--from", "output/guides/qian-tai.yaml");
        Assert.Contains("warning[PB2094]: this change cannot be turned into a correction: 'tags' was added\n  --> output/guides/qian-tai.yaml:", run.Error);
        Assert.Contains("nothing was written", run.Error);
    }

    [Theory]
    [InlineData("correct", "qian-tai")]
    [InlineData("correct", "qian-tai", "--line", "3", "--do", "replace")]
    [InlineData("correct", "qian-tai", "--from", "x.yaml")]
    public void Half_a_correction_is_a_mistake_of_usage(params string[] arguments) => Assert.Equal(64, TestRun.Of(Project(), arguments).ExitCode);

    [Theory]
    [InlineData("nowhere", "3", "PB0005")]
    [InlineData("qian-tai", "300", "PB0014")]
    public void A_place_that_is_not_there_is_refused(string guide, string line, string code)
    {
        var run = TestRun.Of(Project(), "correct", guide, "--line", line, "--do", "drop");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[{code}]", run.Error);
    }

    private static MemoryFileSystem Project()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/前台.txt", Source);
        return files;
    }

    private static TestRun Correct(MemoryFileSystem files, int line, string kind, params string[] more) =>
        TestRun.Of(files, ["correct", "qian-tai", "--line", $"{line}", "--do", kind, .. more]);

    private static void AssertWritten(TestRun run)
    {
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("sources/corrections/qian-tai.yaml\n", run.Output);
    }

    private static string Built(MemoryFileSystem files)
    {
        var run = TestRun.Of(files, "build", "--edition", "handbook");
        Assert.Equal("", string.Join('\n', run.Error.Split('\n').Where(line => line.StartsWith("error", StringComparison.Ordinal))));
        return files.Text("/project/output/guides/qian-tai.yaml");
    }
}
