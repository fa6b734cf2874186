using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using static PackBuilder.Tests.Exchange.WorkbookTrip;

namespace PackBuilder.Tests.Exchange;

/// <summary>A bank goes out as a workbook, is edited by a person, and comes back into the guide that it came from.</summary>
public class WorkbookRoundTripTests
{
    [Fact]
    public void A_workbook_has_a_row_for_each_question_and_keeps_the_standard()
    {
        var book = Export(Project("desk.md", Markdown));

        Assert.Equal(["编号", "q-noise", "q-words", "q-queue"], book.Rows.Select(row => row[0]));
        Assert.Equal("A. 我来查\nB. 不归我管\nC. 五分钟内回您", book["q-words", "选项"]);
        Assert.Equal("A, C", book["q-words", "正确答案"]);
        Assert.Equal("Apologise.\nOffer another room.", book["q-noise", "答题要点（英文）"]);
        Assert.Equal("语气 | 1: 生硬 | 3: 温和", book["q-noise", "评分标准"]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Save()), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void The_same_guide_gives_the_same_bytes()
    {
        var files = Project("desk.md", Markdown);
        Export(files);
        byte[] first = files.Read(Workbook);
        Export(files);

        Assert.Equal(first, files.Read(Workbook));
    }

    [Theory]
    [InlineData("desk.md", Markdown)]
    [InlineData("desk.yaml", Yaml)]
    public void A_workbook_that_nobody_edited_changes_nothing(string name, string guide)
    {
        var files = Project(name, guide);
        var run = Import(files, Export(files));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("nothing was written", run.Error);
        Assert.Equal(guide, files.Text($"/project/sources/guides/{name}"));
    }

    [Fact]
    public void Changed_words_change_their_lines_of_Markdown_and_no_other()
    {
        var files = Project("desk.md", Markdown);
        var book = Export(files);
        book["q-noise", "答题要点"] = "先微笑。\n再换房。";
        book["q-noise", "题干（英文）"] = "A guest complains. What now?";
        book["q-queue", "难度"] = "3";
        var run = Import(files, book);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""
            row 2 changed q-noise prompt.en: 'A guest complains of noise. What do you do?' -> 'A guest complains. What now?'
            row 2 changed q-noise outline: '先道歉。 / 再换房。' -> '先微笑。 / 再换房。'
            row 4 changed q-queue difficulty: '1' -> '3'

            """, run.Output);
        string expected = Markdown.Replace("先道歉", "先微笑").Replace("complains of noise. What do you do?", "complains. What now?").Replace("difficulty=1 minutes=2}", "difficulty=3 minutes=2}");
        Assert.Equal(expected, files.Text("/project/sources/guides/desk.md"));
    }

    [Fact]
    public void A_question_that_is_written_anew_keeps_its_world_and_its_samples_for_others()
    {
        var files = Project("desk.md", Markdown.Replace("{#q-noise kind=situational", "{#q-noise for=\"酒店\" kind=situational", StringComparison.Ordinal).Replace("**追问：**",
            "**参考回答（酒店，前台）：** 我请同事上去看。\nEN: A colleague will go up.\n\n**追问：**", StringComparison.Ordinal));
        var book = Export(files);
        book["q-noise", "答题要点"] = "先道歉。\n再换房。\n记下来。";
        book["q-noise", "答题要点（英文）"] = "Apologise.\nOffer another room.\nWrite it down.";
        var run = Import(files, book);

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        string text = files.Text("/project/sources/guides/desk.md");
        Assert.Contains("for=\"酒店\"", text, StringComparison.Ordinal);
        Assert.Contains("3. 记下来。\n   EN: Write it down.\n", text, StringComparison.Ordinal);
        Assert.Contains("**参考回答（酒店，前台）：** 我请同事上去看。\nEN: A colleague will go up.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_cells_change_their_keys_of_YAML_and_leave_comments()
    {
        var files = Project("desk.yaml", Yaml);
        var book = Export(files);
        book["q-noise", "答题要点"] = "先道歉。\n再换房。\n记下来。";
        book["q-noise", "难度"] = "";
        book["q-noise", "考察点"] = "先人后事。";
        book["q-words", "正确答案"] = "错误";
        var run = Import(files, book);

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        string text = files.Text("/project/sources/guides/desk.yaml");
        Assert.Contains("# The most frequent one.\n      - type: question\n        id: q-noise\n        number: \"1\"\n        kind: situational\n        prompt:", text);
        Assert.Contains("intent: 先人后事。", text);
        Assert.Contains("- 记下来。", text);
        Assert.Contains("# Written by hand.", text);
        Assert.Equal(book.Rows, Export(files).Rows.Select(row => row.Select(cell => cell == "错误" ? "false" : cell).ToList()).Zip(book.Rows, (now, was) => was.Contains("错误") ? was : now));
    }

    [Theory]
    [InlineData("desk.md", Markdown)]
    [InlineData("desk.yaml", Yaml)]
    public void Rows_are_added_moved_and_deleted_and_every_id_stays(string name, string guide)
    {
        var files = Project(name, guide);
        var book = Export(files);
        var added = book.Add("q-noise");
        added[book.Column("题型")] = "single-choice";
        added[book.Column("题干")] = "客人要发票，先问什么？";
        added[book.Column("选项")] = "A. 抬头\nB. 姓名";
        added[book.Column("正确答案")] = "A";
        book["q-queue", "章节"] = "reception";
        book.Move("q-queue", "q-noise");
        book.Rows.Remove(book.Row("q-words"));
        var run = Import(files, book);

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Contains("added reception-q3: '客人要发票，先问什么？'", run.Output);
        Assert.Contains("moved q-queue: from leaving to reception, after q-noise", run.Output);
        Assert.Contains("removed q-words: '哪些话可以说？'", run.Output);
        var again = Export(files);
        Assert.Equal(["编号", "q-noise", "q-queue", "reception-q3"], again.Rows.Select(row => row[0]));
        Assert.Equal("reception", again["q-queue", "章节"]);
        Assert.Equal("A. 抬头\nB. 姓名", again["reception-q3", "选项"]);
        Assert.Contains(name == "desk.md" ? "先听完" : "中间的话", files.Text($"/project/sources/guides/{name}"));
    }

    [Theory]
    [InlineData("难度", "9", "PB9011", "a difficulty is 1, 2 or 3", "cell E2")]
    [InlineData("题型", "situatonal", "PB9011", "did you mean 'situational'?", "cell D2")]
    [InlineData("用时（分钟）", "很久", "PB9011", "this has to be a number", "cell F2")]
    [InlineData("章节", "nowhere", "PB9014", "no section 'nowhere'", "cell B2")]
    [InlineData("题干", "", "PB9011", "", "")]
    [InlineData("编号", "q-noize", "PB9012", "no question of this export has the id 'q-noize'", "cell A2")]
    [InlineData("编号", "q-words", "PB9013", "row 2 as well", "cell A3")]
    [InlineData("答题要点（英文）", "Apologise.", "PB9011", "it has 1 line where the Chinese has 2", "cell T2")]
    [InlineData("评分标准", "语气：好", "PB9011", "", "")]
    [InlineData("选项", "先道歉", "PB9011", "each line is one option", "cell L2")]
    [InlineData("标签", "opning", "PB9015", "did you mean 'opening'?", "cell H2")]
    public void A_mistake_is_an_error_at_its_cell_and_nothing_is_written(string head, string cell, string code, string message, string place)
    {
        var files = Project("desk.md", Markdown);
        files.Put("/project/sources/tags.yaml", "schema: packbuilder/tags@1\ntags:\n  opening: {zh: 开场, en: Opening}\n");
        var book = Export(files);
        book["q-noise", head] = cell;
        if (head == "题干")
            book["q-noise", "题干（英文）"] = "";
        var run = Import(files, book);
        if (head == "评分标准")
        {
            Assert.Equal(2, run.ExitCode);
            return;
        }

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[{code}]", run.Error);
        Assert.Contains(message, run.Error);
        Assert.Contains(place.Length == 0 ? "" : $"--> out/desk.xlsx: sheet '题库', {place}", run.Error);
        Assert.Equal(Markdown, files.Text("/project/sources/guides/desk.md"));
    }

    [Fact]
    public void What_was_changed_in_the_guide_meanwhile_stays_and_what_was_changed_in_both_is_an_error()
    {
        var files = Project("desk.md", Markdown);
        var book = Export(files);
        files.Put("/project/sources/guides/desk.md", Markdown.Replace("先道歉", "先起身").Replace("分两列", "分三列"));
        book["q-noise", "考察点"] = "先人后事，再说规则。";
        Assert.Equal(0, Import(files, book).ExitCode);
        string text = files.Text("/project/sources/guides/desk.md");
        Assert.Contains("先起身", text);
        Assert.Contains("再说规则", text);

        book["q-queue", "参考回答"] = "分四列。";
        var run = Import(files, book);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB9016]: this cell was changed here, and in the guide 'desk' as well", run.Error);
        Assert.Equal(text, files.Text("/project/sources/guides/desk.md"));
    }

    [Fact]
    public void A_dry_run_shows_the_changes_and_writes_nothing()
    {
        var files = Project("desk.md", Markdown);
        var book = Export(files);
        book["q-queue", "参考回答"] = "分四列。";
        files.Put(Workbook, book.Save());
        var run = TestRun.Of(files, "import", "out/desk.xlsx", "--dry-run");

        Assert.Equal((0, "row 4 changed q-queue sample: '分两列。' -> '分四列。'\n"), (run.ExitCode, run.Output));
        Assert.Equal(Markdown, files.Text("/project/sources/guides/desk.md"));
    }

    [Fact]
    public void A_workbook_of_somebody_else_is_told_what_it_is()
    {
        var files = Project("desk.md", Markdown);
        files.Put("/project/out/desk.xlsx", "no workbook");
        Assert.Contains("error[PB1024]", TestRun.Of(files, "import", "out/desk.xlsx").Error);
        TestRun.Of(files, "export", "--format", "exam-xlsx", "desk", "--output", "out");
        Assert.Contains("error[PB9004]", TestRun.Of(files, "import", "out/desk.exam.xlsx").Error);
    }

    [Theory]
    [InlineData("entry-level")]
    [InlineData("bilingual")]
    [InlineData("chat-practice")]
    [InlineData("glossary")]
    [InlineData("workbook")]
    public void Every_text_of_a_shipped_bank_can_be_changed_and_comes_back_as_written(string guide)
    {
        var files = new MemoryFileSystem();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\n");
        files.Put("/project/templates/packs/none.yaml", "");
        string path = Directory.GetFiles(Path.Combine(TestPaths.Repository, "sources", "guides"), guide + ".*").Single();
        files.Put("/project/sources/guides/" + Path.GetFileName(path), File.ReadAllBytes(path));
        if (TestRun.Of(files, "export", "--xlsx", guide, "--output", "out") is { ExitCode: not 0 } without)
        {
            Assert.Contains("PB9001", without.Error);
            return;
        }

        var book = new EditedWorkbook(files.Read($"/project/out/{guide}.xlsx"));
        Assert.Equal(0, Import(files, book, guide).ExitCode);
        Assert.Equal(File.ReadAllBytes(path), files.Read("/project/sources/guides/" + Path.GetFileName(path)));

        string[] heads = ["题干", "考察点", "答题要点", "参考回答", "追问", "减分项"];
        foreach (var row in book.Rows.Skip(1))
        {
            foreach (int column in heads.Select(book.Column))
                row[column] = string.Join('\n', row[column].Split('\n').Select(line => line.Length == 0 ? "" : "改" + line));
        }

        var run = Import(files, book, guide);
        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        TestRun.Of(files, "export", "--xlsx", guide, "--output", "again");
        Assert.Equal(book.Rows, new EditedWorkbook(files.Read($"/project/again/{guide}.xlsx")).Rows);
    }
}
