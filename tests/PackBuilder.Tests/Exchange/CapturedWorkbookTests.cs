using PackBuilder.Tests.Cli.Support;
using static PackBuilder.Tests.Exchange.WorkbookTrip;

namespace PackBuilder.Tests.Exchange;

/// <summary>A captured source is never written to: what a person changed in its workbook goes into corrections and the catalogue of sources.</summary>
public class CapturedWorkbookTests
{
    private const string Source = "前台题库\n\n1. 客人投诉噪音，怎么办？\n参考答案：先道歉，再换房。\n\n2. 早上退房的人多，怎么安排？\n参考答案：分两列。\n";

    [Fact]
    public void Changes_of_a_captured_source_become_corrections()
    {
        var files = Project("qian-tai.txt", Source);
        var book = Export(files, "qian-tai");
        string id = book.Rows[1][0];
        book[id, "参考回答"] = "先微笑，再换房。";
        var run = Import(files, book, "qian-tai");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(Source, files.Text("/project/sources/guides/qian-tai.txt"));
        Assert.Contains("先微笑，再换房。", files.Text("/project/sources/corrections/qian-tai.yaml"));
        Assert.Equal("先微笑，再换房。", Export(files, "qian-tai")[id, "参考回答"]);

        book = Export(files, "qian-tai");
        var added = book.Add(id);
        added[book.Column("题干")] = "新题？";
        run = Import(files, book, "qian-tai");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB9022]: a new row cannot be changed by a correction", run.Error);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("schema: packbuilder/sources@1\n")]
    [InlineData("schema: packbuilder/sources@1\nfiles:\n  tiny.md:\n    author: 甲   # who\n")]
    [InlineData("schema: packbuilder/sources@1\nfiles:\n  qian-tai.txt:   # from the desk\n    author: 甲\n  tiny.md:\n    author: 乙\n")]
    [InlineData("schema: packbuilder/sources@1\nfiles:\n  qian-tai.txt:\n    parts:\n      # The first.\n      s1-q1: {minutes: 3}\n    author: 甲\n  tiny.md:\n    author: 乙\n")]
    public void Kind_difficulty_and_tags_of_a_captured_question_go_into_the_catalogue_of_sources(string? catalogue)
    {
        var files = Project("qian-tai.txt", Source);
        if (catalogue is not null)
            files.Put("/project/sources/guides/sources.yaml", catalogue);
        var book = Export(files, "qian-tai");
        string id = book.Rows[1][0], other = book.Rows[2][0];
        book[id, "难度"] = "2";
        book[id, "题型"] = "situational";
        book[other, "标签"] = "opening delivery";
        book[other, "参考回答"] = "分三列。";
        var run = Import(files, book, "qian-tai");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        string text = files.Text("/project/sources/guides/sources.yaml");
        foreach (string line in (catalogue ?? "").Split('\n').Where(line => line.Length > 0 && !line.Contains("minutes")))
            Assert.Contains(line + "\n", text);
        var again = Export(files, "qian-tai");
        Assert.Equal(("2", "situational", "opening delivery", "分三列。"), (again[id, "难度"], again[id, "题型"], again[other, "标签"], again[other, "参考回答"]));
    }

    [Fact]
    public void A_guide_that_was_parsed_into_YAML_is_a_file_of_ours()
    {
        var files = Project("qian-tai.txt", "前台题库\n\n1. 客人投诉噪音，怎么办？\n参考答案：先道歉，再换房。\n");
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/qian-tai.txt", "--output", "parsed").ExitCode);
        files.Put("/project/sources/guides/bank.yaml", files.Text("/project/parsed/qian-tai.yaml").Replace("id: qian-tai\n", "id: bank\n"));
        var book = Export(files, "bank");
        book[book.Rows[1][0], "难度"] = "2";

        Assert.Equal(0, Import(files, book, "bank").ExitCode);
        Assert.Contains("difficulty: 2", files.Text("/project/sources/guides/bank.yaml"));
    }
}
