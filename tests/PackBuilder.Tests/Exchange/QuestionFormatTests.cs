using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Exchange;

/// <summary>Questions in the formats of learning systems: every kind of question, its key, and nothing that an edition hides.</summary>
public class QuestionFormatTests
{
    internal const string Guide = """
        ---
        id: tiny
        title: {zh: 小题库, en: Small bank}
        languages: [zh, en]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 小题库
        EN: Small bank

        ## 各种题 {#kinds tags="opening"}
        EN: All kinds

        ### 问题 1　哪句可以说？ {#q-single kind=single-choice difficulty=1 points=2}
        EN: What may be said?

        - A. 我来查{马上}
          EN: Let me check
        - B. 不归我管 = 不行
          EN: Not my job

        **答案：** A

        **解析：** 说得出动作。
        EN: It names an action.

        ### 问题 2　哪些对？ {#q-multiple kind=multiple-choice}

        - A. 甲
        - B. 乙
        - C. 丙

        **答案：** A、C

        ### 问题 3　客户永远是对的。 {#q-true kind=true-false}

        **答案：** 错误

        ### 问题 4　请您____，我____。 {#q-gaps kind=fill-in}

        **答案：** 稍等；马上查

        ### 问题 5　配对。 {#q-match kind=matching}

        1. 退货
        2. 换货

        - A. 退款
        - B. 补发
        - C. 道歉

        **答案：** 1-A、2-B

        ### 问题 6　排序。 {#q-order kind=ordering}

        - A. 解决
        - B. 道歉

        **答案：** B、A

        ### 问题 7　请介绍自己。 {#q-open kind=self-introduction tags="voice"}
        EN: Introduce yourself.

        **答题要点：**

        1. 一句话说清。
           EN: One sentence.

        **参考回答：** 您好，我叫**小云**。
        EN: Hello, I am Yun.

        **评分标准：**

        | 看什么<br>EN: Criterion | 1分 | 3分 |
        |---|---|---|
        | 条理<br>EN: Order | 乱<br>EN: None | 清楚<br>EN: Clear |

        ## 术语 {#terms tags="opening"}
        EN: Terms

        - **FCR**（First Contact Resolution）：首次解决率，一次就办好的比例
          EN: share of cases solved at once

        """;

    [Fact]
    public void GIFT_has_every_kind_with_its_key()
    {
        string gift = Text("gift", ".gift.txt");

        Assert.Contains("$CATEGORY: $course$/小题库 // Small bank/各种题 // All kinds\n", gift);
        Assert.Contains("::tiny/q-single::[html]<p>哪句可以说？</p><p>What may be said?</p> {\n=我来查\\{马上\\} / Let me check\n~不归我管 \\= 不行 / Not my job\n####", gift);
        Assert.Contains("{\n~%50%甲\n~%-100%乙\n~%50%丙\n}", gift);
        Assert.Contains("{\nFALSE\n}", gift);
        Assert.Contains("{\n=(1) -> 稍等\n=(2) -> 马上查\n}", gift);
        Assert.Contains("{\n=退货 -> 退款\n=换货 -> 补发\n= -> 道歉\n}", gift);
        Assert.Contains("{\n=1 -> 道歉\n=2 -> 解决\n}", gift);
        Assert.Contains("<p>请介绍自己。</p><p>Introduce yourself.</p> {\n####", gift);
    }

    [Fact]
    public void Moodle_XML_has_every_kind_as_Moodle_has_it()
    {
        var quiz = XDocument.Parse(Text("moodle-xml", ".moodle.xml")).Root!;
        var questions = quiz.Elements("question").ToDictionary(question => (string?)question.Element("name")?.Element("text") ?? "");

        Assert.Equal(
            ["", "tiny/q-gaps", "tiny/q-match", "tiny/q-multiple", "tiny/q-open", "tiny/q-order", "tiny/q-single", "tiny/q-true"],
            questions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["category", "multichoice", "multichoice", "truefalse", "cloze", "matching", "ordering", "essay"],
            quiz.Elements("question").Select(question => (string)question.Attribute("type")!));
        Assert.Equal(["100", "0"], questions["tiny/q-single"].Elements("answer").Select(answer => (string)answer.Attribute("fraction")!));
        Assert.Equal(["50", "-100", "50"], questions["tiny/q-multiple"].Elements("answer").Select(answer => (string)answer.Attribute("fraction")!));
        Assert.Equal("<p>请您{1:SHORTANSWER:=稍等}，我{1:SHORTANSWER:=马上查}。</p>", (string)questions["tiny/q-gaps"].Element("questiontext")!.Element("text")!);
        Assert.Equal(["退款", "补发", "道歉"], questions["tiny/q-match"].Elements("subquestion").Select(pair => (string)pair.Element("answer")!.Element("text")!));
        Assert.Contains("条理", (string)questions["tiny/q-open"].Element("graderinfo")!.Element("text")!);
        Assert.Equal("2", (string)questions["tiny/q-single"].Element("defaultgrade")!);
        Assert.Equal(["voice"], questions["tiny/q-open"].Descendants("tag").Select(tag => (string)tag.Element("text")!));
    }

    [Fact]
    public void CSV_comes_back_as_the_table_it_was()
    {
        string csv = Text("csv", ".csv");

        Assert.StartsWith("\uFEFF编号,章节,题号,题型,", csv);
        Assert.Contains("\"A. 我来查{马上}\nB. 不归我管 = 不行\"", csv);
        var files = Project();
        files.Put("/project/sources/guides/back.csv", csv);
        var run = TestRun.Of(files, "parse", "sources/guides/back.csv", "--output", "parsed");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(7, files.Text("/project/parsed/back.yaml").Split("type: question").Length - 1);
    }

    [Fact]
    public void What_exam_platforms_import_is_read_back_as_the_bank_it_was()
    {
        string text = Text("exam-text", ".exam.txt");

        Assert.Contains("1. [单选题] 哪句可以说？\nWhat may be said?\nA. 我来查{马上} / Let me check\n", text);
        Assert.Contains("答案：A\n解析：说得出动作。\nIt names an action.\n难度：易\n分值：2\n", text);
        Assert.Contains("2. [多选题] 哪些对？\nA. 甲\nB. 乙\nC. 丙\n答案：AC\n", text);
        Assert.Contains("3. [判断题] 客户永远是对的。\n答案：错误\n", text);
        Assert.Contains("4. [填空题] 请您____，我____。\n答案：稍等|马上查\n", text);
        Assert.Contains("7. [简答题] 请介绍自己。\nIntroduce yourself.\n答案：1. 一句话说清。", text);
    }

    [Fact]
    public void A_workbook_for_exam_platforms_has_a_column_for_each_option()
    {
        var book = new EditedWorkbook(Bytes("exam-xlsx", ".exam.xlsx"));

        Assert.Equal(["题型", "题干", "选项A", "选项B", "选项C", "选项D", "正确答案", "解析", "难度", "分值", "知识点"], book.Rows[0]);
        Assert.Equal(["多选题", "哪些对？", "甲", "乙", "丙", "", "AC"], book.Rows[2][..7]);
    }

    [Fact]
    public void Anki_gets_a_note_for_each_question_and_term_in_decks_by_tag()
    {
        byte[] package = Bytes("anki", ".apkg");
        using var scratch = new ScratchFolder();
        ZipFile.ExtractToDirectory(new MemoryStream(package), scratch.Location);
        using var connection = new SqliteConnection($"Data Source={scratch["collection.anki2"]};Mode=ReadOnly;Pooling=False");
        connection.Open();

        Assert.Equal("ok", Query(connection, "PRAGMA integrity_check").Single());
        Assert.Equal("11", Query(connection, "SELECT ver FROM col").Single());
        Assert.Equal("8 8", Query(connection, "SELECT (SELECT count(*) FROM notes) || ' ' || (SELECT count(*) FROM cards)").Single());
        Assert.Equal("0", Query(connection, "SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)").Single());
        Assert.Contains("<p>FCR (First Contact Resolution)</p>\u001f<p>首次解决率", string.Join('\n', Query(connection, "SELECT flds FROM notes")));
        Assert.Contains("小题库 / Small bank::voice", System.Text.Json.Nodes.JsonNode.Parse(Query(connection, "SELECT decks FROM col").Single())!.AsObject().Select(deck => (string)deck.Value!["name"]!));
        Assert.Equal("{}", File.ReadAllText(scratch["media"]));
    }

    [Fact]
    public void The_same_bank_gives_the_same_package_and_a_later_one_the_same_notes()
    {
        Assert.Equal(Bytes("anki", ".apkg"), Bytes("anki", ".apkg"));
        var files = Project();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\ndate: \"2027-01-01\"\n");
        files.Put("/project/sources/guides/tiny.md", Guide.Replace("小云", "小雨"));

        Assert.Equal(Notes(Bytes("anki", ".apkg"), "id || guid"), Notes(Bytes("anki", ".apkg", files), "id || guid"));
        Assert.NotEqual(Notes(Bytes("anki", ".apkg"), "mod"), Notes(Bytes("anki", ".apkg", files), "mod"));
    }

    [Theory]
    [InlineData("gift", ".gift.txt")]
    [InlineData("moodle-xml", ".moodle.xml")]
    [InlineData("csv", ".csv")]
    [InlineData("exam-text", ".exam.txt")]
    [InlineData("exam-xlsx", ".exam.xlsx")]
    public void An_edition_that_hides_answers_lets_none_out(string format, string extension)
    {
        var files = Project();
        var run = TestRun.Of(files, "export", "--format", format, "--pack", "small", "--edition", "worksheet", "--output", "out");
        Assert.Equal((0, $"out/small-worksheet{extension}\n"), (run.ExitCode, run.ExitCode == 0 ? run.Output : run.Error));
        byte[] bytes = files.Read($"/project/out/small-worksheet{extension}");
        string text = extension.EndsWith("xlsx", StringComparison.Ordinal) ? string.Join('\n', new EditedWorkbook(bytes).Rows.Select(row => string.Join('|', row))) : Encoding.UTF8.GetString(bytes);

        Assert.Contains("哪句可以说", text);
        Assert.Contains("我来查", text);
        Assert.All(["一句话说清", "小云", "说得出动作", "条理", "稍等", "TRUE", "FALSE", "错误", "=我来查", "~%50", "fraction", "AC"], secret => Assert.DoesNotContain(secret, text));
    }

    [Fact]
    public void Cards_without_answers_are_refused()
    {
        var run = TestRun.Of(Project(), "export", "--format", "anki", "--pack", "small", "--edition", "worksheet", "--output", "out");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB9031]", run.Error);
    }

    [Theory]
    [InlineData("export", "tiny", "--output", "out")]
    [InlineData("export", "--xlsx", "--output", "out")]
    [InlineData("export", "--xlsx", "--format", "gift", "tiny", "--output", "out")]
    [InlineData("export", "--format", "gfit", "tiny", "--output", "out")]
    [InlineData("export", "--format", "gift", "tiny", "--edition", "worksheet", "--output", "out")]
    public void Half_an_export_is_a_mistake_of_usage(params string[] arguments) => Assert.Equal(64, TestRun.Of(Project(), arguments).ExitCode);

    private static string[] Notes(byte[] package, string columns)
    {
        using var scratch = new ScratchFolder();
        ZipFile.ExtractToDirectory(new MemoryStream(package), scratch.Location);
        using var connection = new SqliteConnection($"Data Source={scratch["collection.anki2"]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return Query(connection, $"SELECT {columns} FROM notes ORDER BY id");
    }

    private static string[] Query(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return [.. rows];
    }

    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1F4E79"/></svg>""";

    private static MemoryFileSystem WithPicture()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", Guide.Replace("**答题要点：**", "![一张桌子](desk.svg)\n\n**答题要点：**", StringComparison.Ordinal));
        files.Put("/project/sources/guides/desk.svg", Drawing);
        return files;
    }

    [Fact]
    public void Pictures_go_into_the_package_of_Anki_and_into_the_XML_of_Moodle()
    {
        using var package = new ZipArchive(new MemoryStream(Bytes("anki", ".apkg", WithPicture())));
        string name = (string)System.Text.Json.Nodes.JsonNode.Parse(package.GetEntry("media")!.Open())!["0"]!;
        using var reader = new StreamReader(package.GetEntry("0")!.Open());
        Assert.Equal(Drawing, reader.ReadToEnd());

        var text = XDocument.Parse(Encoding.UTF8.GetString(Bytes("moodle-xml", ".moodle.xml", WithPicture()))).Descendants("questiontext").Single(element => element.Element("file") is not null);
        Assert.Contains($"<img src=\"@@PLUGINFILE@@/{name}\" alt=\"一张桌子\">", (string)text.Element("text")!);
        Assert.Equal(Drawing, Encoding.UTF8.GetString(Convert.FromBase64String((string)text.Element("file")!)));
    }

    [Fact]
    public void A_format_without_pictures_says_what_it_leaves_out() =>
        Assert.Contains("note[PB9035]", TestRun.Of(WithPicture(), "export", "--format", "gift", "tiny", "--output", "out").Error, StringComparison.Ordinal);

    private static string Text(string format, string extension) => Encoding.UTF8.GetString(Bytes(format, extension));

    internal static byte[] Bytes(string format, string extension, MemoryFileSystem? files = null)
    {
        files ??= Project();
        var run = TestRun.Of(files, "export", "--format", format, "tiny", "--output", "out");
        Assert.Equal((0, $"out/tiny{extension}\n"), (run.ExitCode, run.ExitCode == 0 ? run.Output : run.Error));
        return files.Read($"/project/out/tiny{extension}");
    }

    internal static MemoryFileSystem Project()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", Guide);
        return files;
    }
}
