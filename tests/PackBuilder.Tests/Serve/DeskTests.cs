using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Serve;
using PackBuilder.Serve.Http;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Serve;

/// <summary>What the page asks, and what comes of it on the disk.</summary>
public class DeskTests
{
    private const string Guide = "/project/sources/guides/tiny.md";
    private const string Handbook = "?pack=small&employer=none&edition=handbook&design=";

    [Fact]
    public void There_is_something_to_pick_from()
    {
        var project = Json(Desk(TestRun.SmallProject()), "/api/project");

        Assert.Equal("small", (string?)project["packs"]![0]!["id"]);
        Assert.Equal(["handbook", "worksheet", "answer-key"], project["packs"]![0]!["editions"]!.AsArray().Select(edition => (string)edition!));
        Assert.Equal("tiny", (string?)project["guides"]![0]!["id"]);
        Assert.Equal("none", (string?)project["nobody"]);
    }

    [Fact]
    public void A_document_is_what_a_build_writes()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        var made = Json(desk, "/api/document" + Handbook);
        TestRun.Of(files, "build");

        Assert.Equal(["small-handbook.pdf", "small-handbook.docx", "small-handbook.html", "small-handbook.epub"], made["downloads"]!.AsArray().Select(file => (string)file!));
        foreach (string name in made["downloads"]!.AsArray().Select(file => (string)file!))
            Assert.Equal(files.Read("/project/output/" + name), Get(desk, "/file/" + name + Handbook).Body.ToArray());
    }

    [Fact]
    public void Nothing_is_written_by_looking()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        foreach (string path in new[] { "/", "/api/project", "/api/overview", "/api/document" + Handbook, "/api/explain" + Handbook, "/api/guide?id=tiny", "/class.zip?pack=small" })
            Assert.Equal(200, Get(desk, path).Status);

        Assert.Equal(0, files.Writes);
    }

    [Theory]
    [InlineData("/file/../../packbuilder.yaml")]
    [InlineData("/file/packbuilder.yaml")]
    [InlineData("/file/%2e%2e%2fpackbuilder.yaml")]
    [InlineData("/packbuilder.yaml")]
    [InlineData("/sources/guides/tiny.md")]
    [InlineData("/api/guide?id=../tiny")]
    public void No_file_of_the_disk_is_served(string path)
    {
        Assert.Equal(404, Get(Desk(TestRun.SmallProject()), path + (path.Contains('?') ? "" : Handbook)).Status);
    }

    [Fact]
    public void A_mistake_is_told_with_its_place()
    {
        var files = TestRun.SmallProject();
        files.Put(Guide, files.Text(Guide).Replace("difficulty=1", "difficulty=easy"));

        var messages = Json(Desk(files), "/api/document" + Handbook)["messages"]!.AsArray();

        Assert.Contains(messages, message => (string?)message!["file"] == "sources/guides/tiny.md" && (int?)message["line"] > 0);
    }

    [Fact]
    public void Each_line_of_a_guide_stands_beside_what_was_read()
    {
        var guide = Json(Desk(TestRun.SmallProject()), "/api/guide?id=tiny");

        var question = guide["lines"]!.AsArray().Single(line => ((string)line!["source"]!).Contains("请介绍一下你自己"));
        Assert.Equal("question", (string?)question!["kind"]);
        Assert.Equal(guide["lines"]!.AsArray().Count, (int?)guide["count"]);
    }

    [Fact]
    public void A_line_is_corrected_as_the_command_does_and_taken_back()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        int line = LineOf(files, "一段正文。");
        int version = desk.Version;

        Assert.Equal(200, Post(desk, "/api/correct", $$"""{"guide": "tiny", "line": {{line}}, "do": "drop"}""").Status);

        var byCommand = TestRun.SmallProject();
        TestRun.Of(byCommand, "correct", "tiny", "--line", $"{line}", "--do", "drop");
        Assert.Equal(byCommand.Text("/project/sources/corrections/tiny.yaml"), files.Text("/project/sources/corrections/tiny.yaml"));
        Assert.True(desk.Version > version);
        Assert.Equal("drop", (string?)Json(desk, "/api/guide?id=tiny")["lines"]![line - 1]!["corrected"]);

        Assert.Equal(200, Post(desk, "/api/undo", $$"""{"guide": "tiny", "line": {{line}}}""").Status);
        Assert.Null(Json(desk, "/api/guide?id=tiny")["lines"]![line - 1]!["corrected"]);
        Assert.DoesNotContain("/project/sources/corrections/tiny.yaml", files.Content.Keys);
    }

    [Theory]
    [InlineData("""{"guide": "tiny", "line": 3, "do": "explode"}""")]
    [InlineData("""{"guide": "nobody", "line": 3, "do": "drop"}""")]
    [InlineData("""{"guide": "../tiny", "line": 3, "do": "drop"}""")]
    [InlineData("""{"guide": "tiny", "line": 99999, "do": "drop"}""")]
    [InlineData("""{"guide": "tiny", "line": 0, "do": "drop"}""")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    public void What_cannot_be_corrected_writes_nothing(string body)
    {
        var files = TestRun.SmallProject();

        Assert.NotEqual(200, Post(Desk(files), "/api/correct", body).Status);
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains("/corrections/"));
    }

    [Fact]
    public void A_bank_that_is_dropped_on_the_page_is_read_into_the_project_and_printed()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]", "[tiny, bank]"));

        var dropped = desk.Answer("POST", "/api/drop", Query("?name=bank.txt"), Encoding.UTF8.GetBytes("题库\n\n1、客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n2、客人投诉噪音怎么办？\n答：先道歉，再换房。\n"));

        Assert.Equal(200, dropped.Status);
        Assert.Contains("/project/sources/guides/bank.txt", files.Content.Keys);
        Assert.Equal("bank", (string?)JsonNode.Parse(dropped.Body.Span)!["id"]);
        Assert.Contains("客人投诉噪音怎么办", Encoding.UTF8.GetString(Get(desk, "/file/small-handbook.html" + Handbook).Body.Span));
    }

    [Theory]
    [InlineData("tiny.md")]
    [InlineData("../../packbuilder.yaml")]
    [InlineData("..%2fx.md")]
    [InlineData("x.exe")]
    [InlineData("")]
    public void A_source_is_never_written_over_and_nothing_lands_outside(string name)
    {
        var files = TestRun.SmallProject();
        string[] before = [.. files.Content.Keys];
        string guide = files.Text(Guide);

        var reply = Desk(files).Answer("POST", "/api/drop", new Dictionary<string, string> { ["name"] = name }, "# other"u8.ToArray());

        Assert.NotEqual(200, reply.Status);
        Assert.Equal(before, files.Content.Keys);
        Assert.Equal(guide, files.Text(Guide));
    }

    [Fact]
    public void A_class_gets_all_of_a_pack_in_one_archive()
    {
        var reply = Get(Desk(TestRun.SmallProject()), "/class.zip?pack=small&employer=none");

        using var zip = new ZipArchive(new MemoryStream(reply.Body.ToArray()));
        Assert.Equal("small.zip", reply.FileName);
        Assert.Contains("small-worksheet.pdf", zip.Entries.Select(entry => entry.FullName));
        Assert.Contains("small-handbook.html", zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void The_explanation_names_block_and_place()
    {
        var blocks = Json(Desk(TestRun.SmallProject()), "/api/explain" + Handbook)["blocks"]!.AsArray();

        Assert.Contains(blocks, block => (string?)block!["state"] == "in" && (string?)block["from"]!["file"] == "sources/guides/tiny.md");
    }

    [Theory]
    [InlineData("1、客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n2、客人投诉噪音怎么办？\n答：先道歉，再换房。\n\n")]
    [InlineData("问：客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n问：客人投诉噪音怎么办？\n答：先道歉，再换房。\n\n")]
    [InlineData("一段普通的话。\n\n")]
    public void What_is_said_to_be_a_question_is_printed_as_one(string before)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]", "[tiny, bank]"));
        string bank = "前台题库\n\n" + before + "行李的事\n\n先安抚，再查监控。\n";
        files.Put("/project/sources/guides/bank.txt", bank);
        var desk = Desk(files);
        int line = Array.IndexOf(bank.Split('\n'), "行李的事") + 1;

        Assert.Equal(200, Post(desk, "/api/correct", $$"""{"guide": "bank", "line": {{line}}, "do": "question"}""").Status);
        Assert.Equal(200, Post(desk, "/api/correct", $$"""{"guide": "bank", "line": {{line + 2}}, "do": "answer"}""").Status);

        var read = Json(desk, "/api/guide?id=bank")["lines"]![line - 1]!;
        Assert.Equal("question", (string?)read["kind"]);
        Assert.True((bool)read["question"]!["answered"]!);
        string page = Encoding.UTF8.GetString(Get(desk, "/file/small-handbook.html" + Handbook).Body.Span);
        Assert.Matches("class=\"ask\"[^/]*</span> <p>行李的事</p>", page);
    }

    [Fact]
    public void The_pages_open_where_somebody_writes()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        Assert.Null(Json(desk, "/api/document" + Handbook)["changed"]);

        files.Put(Guide, files.Text(Guide).Replace("我叫小云", "我叫小雨"));
        desk.Notice([Guide]);

        int changed = (int)Json(desk, "/api/document" + Handbook)["changed"]!;
        var printed = Json(desk, "/api/explain" + Handbook)["blocks"]!.AsArray().Single(block => (string?)block!["id"] == "q-introduce")!["printed"]![0]!;
        Assert.Equal((int)printed["page"]!, changed);
    }

    [Fact]
    public void Only_what_has_changed_counts()
    {
        var files = TestRun.SmallProject();
        var desk = Desk(files);
        Json(desk, "/api/document" + Handbook);
        int version = desk.Version;

        desk.Notice([Guide, "/project/notes.txt", "/project/output/small-handbook.pdf"]);
        Assert.Equal(version, desk.Version);

        files.Put(Guide, files.Text(Guide).Replace("一段正文。", "另一段正文。"));
        desk.Notice([Guide]);
        Assert.True(desk.Version > version);
        Assert.Contains("另一段正文。", Encoding.UTF8.GetString(Get(desk, "/file/small-handbook.html" + Handbook).Body.Span));
    }

    [Fact]
    public void A_folder_that_is_gone_takes_all_that_was_in_it()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/second.md", files.Text(Guide).Replace("id: tiny", "id: second").Replace("q-introduce", "q-second"));
        var desk = Desk(files);
        Assert.Equal(2, Json(desk, "/api/project")["guides"]!.AsArray().Count);

        files.Delete("/project/sources/guides/second.md");
        desk.Notice(["/project/sources"]);

        Assert.Single(Json(desk, "/api/project")["guides"]!.AsArray());
    }

    [Fact]
    public void Messages_are_said_in_the_language_of_the_page()
    {
        var files = TestRun.SmallProject();
        files.Put(Guide, files.Text(Guide).Replace("difficulty=1", "difficulty=easy"));
        var desk = Desk(files);

        string zh = Json(desk, "/api/document" + Handbook + "&lang=zh")["messages"]!.ToJsonString(Readable), en = Json(desk, "/api/document" + Handbook + "&lang=en")["messages"]!.ToJsonString(Readable);

        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", zh);
        Assert.NotEqual(zh, en);
        Assert.Contains("easy", en);
    }

    [Fact]
    public void Files_of_answers_are_no_guides()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/paper.txt", "题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n\n2. 再（  ）。\nA. 甲\nB. 乙\n");
        files.Put("/project/sources/guides/keys.txt", "1. B\n2. A\n");
        files.Put("/project/sources/guides/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  paper.txt:\n    answers: keys.txt\n    rights: {licence: CC-BY-4.0, permission: own}\n");

        Assert.Equal(["paper", "tiny"], Json(Desk(files), "/api/project")["guides"]!.AsArray().Select(guide => (string)guide!["id"]!));
    }

    [Fact]
    public void Paper_is_counted_for_every_edition()
    {
        var editions = Json(Desk(TestRun.SmallProject()), "/api/paper?pack=small")["editions"]!.AsArray();

        Assert.Equal(["handbook", "worksheet", "answer-key"], editions.Select(edition => (string)edition!["id"]!));
        Assert.All(editions, edition => Assert.Equal((bool)edition!["duplex"]! ? ((int)edition["pages"]! + 1) / 2 : (int)edition["pages"]!, (int)edition["sheets"]!));
    }

    [Fact]
    public void Every_line_of_a_guide_ends_in_one_of_four_ways()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/bank.txt", "前台题库\n\n分享到：微信 微博 QQ空间\n\n1、客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n2、客人投诉噪音怎么办？\n答：先道歉，再换房。\n\n3、第三题没有答案，怎么办？\n");
        var desk = Desk(files);
        var before = Json(desk, "/api/overview")["guides"]!.AsArray().Single(guide => (string)guide!["id"]! == "bank")!;
        Assert.True((int)before["understood"]! > 0);
        Assert.Equal(0, (int)before["dropped"]!);

        Assert.Equal(200, Post(desk, "/api/correct", """{"guide": "bank", "line": 1, "do": "drop"}""").Status);

        var after = Json(desk, "/api/overview")["guides"]!.AsArray().Single(guide => (string)guide!["id"]! == "bank")!;
        Assert.Equal("前台题库".Length, (int)after["dropped"]!);
    }

    [Fact]
    public async Task Settings_of_the_surroundings_open_no_other_address()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_URLS", "http://0.0.0.0:0");
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
        try
        {
            var server = await LocalServer.StartAsync(0, "secret", Desk(TestRun.SmallProject()));
            await using (server)
                Assert.Equal(["127.0.0.1"], server.Addresses.Select(address => new Uri(address).Host));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ASPNETCORE_URLS", null);
            Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", null);
        }
    }

    [Fact]
    public async Task What_is_too_large_or_leads_elsewhere_is_refused_on_the_wire()
    {
        var files = TestRun.SmallProject();
        var server = await LocalServer.StartAsync(0, "secret", Desk(files));
        await using (server)
        {
            using var client = new HttpClient();
            using var large = new HttpRequestMessage(HttpMethod.Post, server.Link + "api/drop?name=large.txt") { Content = new ByteArrayContent(new byte[LocalServer.LargestBody + 1]) };
            large.Headers.Add(Gatekeeper.OwnHeader, "1");
            large.Headers.ExpectContinue = true;
            Assert.Equal(413, (int)(await client.SendAsync(large, TestContext.Current.CancellationToken)).StatusCode);

            string root = server.Link[..^"secret/".Length];
            foreach (string path in new[] { "secret/..%2f..%2fpackbuilder.yaml", "secret/file/..%2f..%2fpackbuilder.yaml?pack=small", "secret/%00", "%2e%2e/etc/passwd", "secret%2f" })
                Assert.NotEqual(200, (int)(await client.GetAsync(new Uri(root + path), TestContext.Current.CancellationToken)).StatusCode);
            Assert.DoesNotContain("/project/sources/guides/large.txt", files.Content.Keys);
        }
    }

    [Fact]
    public async Task The_page_comes_over_the_wire_to_whoever_has_the_link_alone()
    {
        var server = await LocalServer.StartAsync(0, "secret", Desk(TestRun.SmallProject()));
        await using (server)
        {
            using var client = new HttpClient();
            var page = await client.GetAsync(new Uri(server.Link), TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)page.StatusCode);
            Assert.Contains("default-src 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")));
            Assert.StartsWith("http://127.0.0.1:", server.Link);

            var without = await client.GetAsync(new Uri(new Uri(server.Link), "/api/project"), TestContext.Current.CancellationToken);
            Assert.Equal(403, (int)without.StatusCode);

            using var rebound = new HttpRequestMessage(HttpMethod.Get, server.Link);
            rebound.Headers.Host = "evil.example";
            Assert.Equal(403, (int)(await client.SendAsync(rebound, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Desk Desk(MemoryFileSystem files)
    {
        var host = new Host(files, TextWriter.Null, TextWriter.Null, false, _ => null, Path.GetFullPath("/project"));
        return new Desk(files, () => ProjectReader.Read(files, host.Folder, null, null), _ => null, host.Today, ServeRun.ToolsOf(host));
    }

    private static int LineOf(MemoryFileSystem files, string text) => Array.IndexOf(files.Text(Guide).Split('\n'), text) + 1;

    private static JsonObject Json(Desk desk, string path) => JsonNode.Parse(Get(desk, path).Body.Span)!.AsObject();

    private static Reply Get(Desk desk, string path) => desk.Answer("GET", path.Split('?')[0], Query(path), []);

    private static Reply Post(Desk desk, string path, string body) => desk.Answer("POST", path, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(body));

    private static Dictionary<string, string> Query(string path) => path.Split('?') is [_, var query]
        ? query.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1])
        : [];
}
