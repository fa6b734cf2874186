using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class ParseCommandTests
{
    // A byte is lost at the end of each quotation. After 的 only a full stop can have stood; after 最 nothing fits well.
    private const string SureText = "先說:\"這是您的?!痹僬f(shuō)明下一步。\n";
    private const string Doubtful = "他說:\"這是最?!痹僬f(shuō)明下一步。\n";

    [Fact]
    public void A_guide_becomes_yaml_named_after_its_file_without_any_project()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "# 甲\n\n正文。\n\n## 一节\n\n更多正文。\n");
        var run = TestRun.Of(files, "parse", "note.md", "--output", "parsed");

        Assert.Equal((0, "parsed/note.yaml\nparsed/note.ledger.json\nparsed/guide.schema.json\n"), (run.ExitCode, run.Output));
        Assert.Contains("\nschema: packbuilder/guide@1\n", files.Text("/project/parsed/note.yaml"));
    }

    [Fact]
    public void A_ledger_lies_beside_the_yaml_and_says_what_was_left_out()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.txt", "首页 > 求职 > 正文\n面试以前先把招聘启事读三遍，记下里面要求的能力。\n");
        var run = TestRun.Of(files, "parse", "note.txt", "--output", "parsed", "--report");

        var ledger = System.Text.Json.Nodes.JsonNode.Parse(files.Text("/project/parsed/note.ledger.json"))!;
        Assert.Equal((32, 24, 8), ((int)ledger["characters"]!["in"]!, (int)ledger["characters"]!["out"]!, (int)ledger["characters"]!["dropped"]!));
        Assert.Equal("""[{"rule":"breadcrumb","line":1,"text":"首页 > 求职 > 正文"}]""",
            ledger["dropped"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Contains("    breadcrumb: 1 stretch, 8 characters; line 1: 首页 > 求职 > 正文\n", run.Error);
    }

    [Fact]
    public void One_bad_file_leaves_the_others_to_be_written()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/empty.md", "");
        var run = TestRun.Of(files, "parse", "note.md", "empty.md", "absent.md", "--output", "parsed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("empty.md", run.Error);
        Assert.Contains("'absent.md' cannot be read: there is no such file", run.Error);
        Assert.True(files.FileExists("/project/parsed/note.yaml"));
    }

    [Fact]
    public void Of_two_guides_with_one_id_the_first_is_written_and_both_are_named()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/a/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/b/Note.txt", "乙\n正文写在这里，一共只有一行。\n");
        var run = TestRun.Of(files, "parse", "a/note.md", "b/Note.txt", "--output", "parsed");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("two guides have the id 'note': 'a/note.md' and 'b/Note.txt'", run.Error);
        Assert.Contains("甲", files.Text("/project/parsed/note.yaml"));
    }

    [Fact]
    public void What_is_written_is_named_by_the_id_of_the_guide()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/管理.md", "# 甲\n\n正文。\n");
        files.Put("/project/Own Name.md", "---\nid: own\n---\n\n# 乙\n\n正文。\n");
        var run = TestRun.Of(files, "parse", "管理.md", "Own Name.md", "--output", "parsed");

        Assert.Equal(
            (0, "parsed/guan-li.yaml\nparsed/guan-li.ledger.json\nparsed/own.yaml\nparsed/own.ledger.json\nparsed/guide.schema.json\n"), (run.ExitCode, run.Output));
        Assert.Contains("\nid: guan-li\n", files.Text("/project/parsed/guan-li.yaml"));
        Assert.Contains("\"guide\": \"own\"", files.Text("/project/parsed/own.ledger.json"));
    }

    [Fact]
    public void A_pattern_does_not_mean_the_settings_of_a_project()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/sources/guides/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/sources/guides/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  note.md: {author: 乙}\n");
        files.Put("/project/sources/guides/guide.schema.json", "{}");
        files.Put("/project/sources/guides/Thumbs.db", "x");
        var run = TestRun.Of(files, "parse", "sources/guides/*.*", "--output", "parsed");

        Assert.Equal((0, "parsed/note.yaml\nparsed/note.ledger.json\nparsed/guide.schema.json\n"), (run.ExitCode, run.Output));
        Assert.DoesNotContain("sources.yaml", run.Error);
    }

    [Fact]
    public void Settings_that_are_named_get_one_message_each()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  note.md: {author: 乙}\n");
        var alone = TestRun.Of(files, "parse", "sources.yaml", "--output", "parsed");

        Assert.Equal(2, alone.ExitCode);
        Assert.Single(Codes(alone.Error), "PB0120");
        Assert.Contains("error[PB0120]: 'sources.yaml' describes guides and is not one itself", alone.Error);

        // As a shell names them for *.*.
        var among = TestRun.Of(files, "parse", "note.md", "sources.yaml", "--output", "parsed");
        Assert.Equal(0, among.ExitCode);
        Assert.Single(Codes(among.Error), "PB0120");
    }

    private static IEnumerable<string> Codes(string error) => System.Text.RegularExpressions.Regex.Matches(error, @"\[(PB\d{4})\]").Select(match => match.Groups[1].Value);

    [Fact]
    public void The_report_lists_each_repair_with_its_place_and_how_sure_it_is()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/damaged.txt", SureText + Doubtful);
        var run = TestRun.Of(files, "parse", "damaged.txt", "--output", "parsed", "--report");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"    1:9 inferred \(margin [2-9]\.\d\d\): \?!痹僬f\(shuō\) -> 。”再说\n", run.Error);
        Assert.Matches(@"    2:8 inferred \(margin 0\.\d\d, doubtful\): \?!痹僬f\(shuō\) -> \S”再说\n", run.Error);
    }

    [Fact]
    public void Strict_refuses_a_repair_that_is_little_better_than_the_next_reading()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/sure.txt", SureText);
        files.Put("/project/damaged.txt", SureText + Doubtful);

        Assert.Equal(0, TestRun.Of(files, "parse", "sure.txt", "--output", "parsed", "--strict").ExitCode);
        var usual = TestRun.Of(files, "parse", "damaged.txt", "--output", "parsed");
        Assert.Equal(0, usual.ExitCode);
        var strict = TestRun.Of(files, "parse", "damaged.txt", "--output", "strict", "--strict");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Contains("[PB1041]", strict.Error);
        Assert.Contains("less than 1.00 is a guess", strict.Error);
        Assert.False(files.FileExists("/project/strict/damaged.yaml"));
    }

    [Fact]
    public void Help_states_the_margin_that_strict_asks_for() =>
        Assert.Matches(@"margin[^.]*below\s+1\.0", TestRun.Of(new MemoryFileSystem(), "parse", "--help").Output);
}
