using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Releasing;

/// <summary>A release is whole, named plainly, the same every time, and refused where something must not be handed out.</summary>
public class ReleaseCommandTests
{
    // The release of the small project, made once for the tests that only look at it.
    private static readonly Lazy<SortedDictionary<string, byte[]>> Dist = new(() => Released("/dist"));

    [Fact]
    public void A_release_holds_documents_archives_manifest_and_checksums_under_plain_names()
    {
        var files = Dist.Value;

        Assert.Equal(
            ["SHA256SUMS", "manifest.json", "packs-small.zip", "small-answer-key.docx", "small-answer-key.pdf", "small-handbook.docx", "small-handbook.epub", "small-handbook.html", "small-handbook.pdf", "small-worksheet.docx", "small-worksheet.pdf"],
            files.Keys);
        Assert.All(files.Keys, name => Assert.Matches("^[A-Za-z0-9.-]+$", name));
    }

    [Fact]
    public void The_same_project_gives_the_same_bytes()
    {
        var one = Released("/one");
        var two = Released("/elsewhere/two");

        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.Equal(Sha(file.Value), Sha(two[file.Key])));
    }

    [Fact]
    public void Every_other_file_is_in_the_list_of_checksums_with_its_own()
    {
        var files = Dist.Value;
        var lines = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(files.Where(file => file.Key != "SHA256SUMS").Select(file => $"{Sha(file.Value)}  {file.Key}"), lines);
    }

    [Fact]
    public void The_manifest_names_titles_pages_hashes_sources_and_fonts()
    {
        var files = Dist.Value;
        var manifest = JsonDocument.Parse(files["manifest.json"]).RootElement;
        var handbook = manifest.GetProperty("documents").EnumerateArray().Single(one => one.GetProperty("file").GetString() == "small-handbook.pdf");
        var source = Assert.Single(manifest.GetProperty("sources").EnumerateArray());

        Assert.Equal(["schema", "program", "date", "documents", "archives", "sources", "fonts"], manifest.EnumerateObject().Select(key => key.Name));
        Assert.Equal(
            ["id", "file", "format", "pack", "audience", "employer", "edition", "language", "pages", "bytes", "sha256", "sources"],
            handbook.EnumerateObject().Select(key => key.Name));
        Assert.Equal("small-handbook", handbook.GetProperty("id").GetString());
        Assert.StartsWith("packbuilder ", manifest.GetProperty("program").GetString());
        Assert.All(manifest.GetProperty("fonts").EnumerateArray(), font => Assert.Matches("^[0-9a-f]{64}$", font.GetProperty("sha256").GetString()));
        Assert.Equal("小手册", handbook.GetProperty("pack").GetProperty("title").GetProperty("zh").GetString());
        Assert.Equal(JsonValueKind.Null, handbook.GetProperty("employer").ValueKind);
        Assert.Equal(files["small-handbook.pdf"].Length, handbook.GetProperty("bytes").GetInt32());
        Assert.Equal(Sha(files["small-handbook.pdf"]), handbook.GetProperty("sha256").GetString());
        Assert.True(handbook.GetProperty("pages").GetInt32() > 1);
        Assert.Equal(("tiny", "CC-BY-4.0", "own"), (source.GetProperty("id").GetString(), source.GetProperty("licence").GetString(), source.GetProperty("permission").GetString()));
        Assert.Equal(Directory.GetFiles(Path.Combine(TestPaths.Repository, "templates", "fonts"), "*.ttf").Length, manifest.GetProperty("fonts").GetArrayLength());
        Assert.Contains("\"zh\": \"小手册\"", Encoding.UTF8.GetString(files["manifest.json"]));
    }

    [Fact]
    public void For_a_copy_shop_it_adds_laid_sheets_and_a_ticket_for_the_class()
    {
        var files = Released("/dist", "--impose", "booklet", "--class", "24");
        string ticket = Encoding.UTF8.GetString(files["print.txt"]);
        using var archive = new ZipArchive(new MemoryStream(files["packs-small.zip"]));
        string sums = Encoding.UTF8.GetString(files["SHA256SUMS"]);

        Assert.Equal(["small-answer-key-print.pdf", "small-handbook-print.pdf", "small-worksheet-print.pdf"], files.Keys.Where(name => name.EndsWith("-print.pdf", StringComparison.Ordinal)));
        Assert.StartsWith("24人的班：", ticket);
        Assert.Contains("\nsmall-handbook-print.pdf | A4页拼在A4横向上 | 双面 | 沿短边 | ", ticket);
        Assert.Contains("\nClass of 24: ", ticket);
        Assert.Contains("\nsmall-handbook-print.pdf | A4 pages on A4 landscape | both | short edge | ", ticket);
        Assert.Contains("小手册 - 学员手册 - print.pdf", archive.Entries.Select(entry => entry.FullName));
        Assert.Contains("小手册 - 学员手册.pdf", archive.Entries.Select(entry => entry.FullName));
        Assert.Contains("print.txt", archive.Entries.Select(entry => entry.FullName));
        Assert.Contains("  print.txt\n", sums);
        Assert.All(Dist.Value.Keys.Where(name => name.StartsWith("small-", StringComparison.Ordinal)), name => Assert.Equal(Sha(Dist.Value[name]), Sha(files[name])));
    }

    [Fact]
    public void An_archive_has_the_titles_as_names_and_the_same_files_in_it()
    {
        var files = Dist.Value;
        using var archive = new ZipArchive(new MemoryStream(files["packs-small.zip"]));
        var handbook = archive.Entries.Single(entry => entry.FullName == "小手册 - 学员手册.pdf");
        using var content = new MemoryStream();
        handbook.Open().CopyTo(content);

        Assert.Equal(8, archive.Entries.Count);
        Assert.Equal(archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(Sha(files["small-handbook.pdf"]), Sha(content.ToArray()));
    }

    [Theory]
    [InlineData("rights: {licence: CC-BY-4.0, permission: own}\n", "", "PB0201", "--> sources/guides/tiny.md", "rights: {licence")]
    [InlineData("permission: own}", "permission: none, x: 1}", "PB2010", "--> sources/guides/tiny.md:5:", "", 2)]
    [InlineData("{licence: CC-BY-4.0, permission: own}", "{licence: unknown}", "PB0201", "--> sources/guides/tiny.md:5:1", "must not be printed")]
    [InlineData("一段正文。", "> **事实：** 早晚两班。 {verified=2024-01-01 stale=2025-01-01}", "PB2115", "--> sources/guides/tiny.md:14:", "set verified and stale")]
    [InlineData("一段正文。", "一段正文。\nEN: A paragraph. {from=00000000}", "PB2110", "--> sources/guides/tiny.md:14:1", "read the English again")]
    [InlineData("languages: [zh]", "languages: [zh, en]", "PB2108", "--> sources/guides/tiny.md:", "EN:")]
    [InlineData("一段正文。", "“一段正文。", "PB2105", "--> sources/guides/tiny.md:14:1", "pairs")]
    public void What_must_not_be_handed_out_is_refused_with_the_line_to_put_right(
        string from, string to, string code, string place, string help, int exit = 6)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace(from, to));
        var run = TestRun.Of(files, "release", "--output", "/dist");

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error);
        Assert.Contains(place, run.Error);
        Assert.Contains(help, run.Error);
        Assert.Contains("nothing was released", run.Error);
        Assert.DoesNotContain(files.Content.Keys, path => path.StartsWith("/dist", StringComparison.Ordinal));
    }

    [Fact]
    public void A_capture_without_rights_is_sent_to_the_catalogue_and_passes_once_it_is_there()
    {
        var files = TestRun.SmallProject();
        files.Remove("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/bank.txt", "题库\n\n一、认识岗位\n\n题目1（2分）\n\n为什么选客服？\n\n答案：说一个真的理由。\n");
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("tiny", "bank").Replace(", worksheet, answer-key", ""));
        var refused = TestRun.Of(files, "release", "--output", "/dist");
        files.Put("/project/sources/guides/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  bank.txt: {rights: {permission: granted}}\n");

        Assert.Equal(6, refused.ExitCode);
        Assert.Contains("name it in sources.yaml beside it", refused.Error);
        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
    }

    [Fact]
    public void Facts_are_held_against_the_date_of_the_project_unless_the_environment_has_one()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("一段正文。", "> **事实：** 早晚两班。 {stale=2026-06-01}"));
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\ndate: \"2026-06-02\"\n");

        Assert.Contains("PB2115", TestRun.Of(files, "build").Error);
        Assert.DoesNotContain("PB2115", TestRun.Of(files, name => name == "SOURCE_DATE_EPOCH" ? "1780272000" : null, "build").Error);
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\ndate: \"2 June\"\n");
        Assert.Contains("--> packbuilder.yaml:2:7", TestRun.Of(files, "build").Error);
    }

    [Fact]
    public void A_release_takes_the_place_of_an_older_one_and_of_nothing_else()
    {
        var files = TestRun.SmallProject();
        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace(", answer-key", ""));
        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        Assert.DoesNotContain("/dist/small-answer-key.pdf", files.Content.Keys);

        files.Put("/dist/notes.txt", "mine");
        var run = TestRun.Of(files, "release", "--output", "/dist");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contains 'notes.txt', which no release wrote", run.Error);
        Assert.Equal("mine", files.Text("/dist/notes.txt"));
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains(".packbuilder-"));
    }

    [Theory]
    [InlineData("/dist/more.pdf", "more.pdf")]
    [InlineData("/dist/inner/more.pdf", "inner")]
    public void What_was_added_to_a_release_is_not_taken_for_a_part_of_it(string path, string named)
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, "release", "--output", "/dist");
        files.Put(path, "more");
        var run = TestRun.Of(files, "release", "--verify", "/dist");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains($"'{named}' is not part of the release", run.Error);
        Assert.Contains("this is not what was released", run.Error);
    }

    [Fact]
    public void One_changed_byte_is_found()
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, "release", "--output", "/dist");
        byte[] handbook = files.Read("/dist/small-handbook.pdf");
        handbook[handbook.Length / 2] ^= 1;
        files.Put("/dist/small-handbook.pdf", handbook);

        Assert.Equal(5, TestRun.Of(files, "release", "--verify", "/dist").ExitCode);
    }

    [Fact]
    public void A_release_that_was_killed_on_its_way_is_cleaned_up_and_the_one_before_it_put_back()
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, "release", "--output", "/dist");
        files.MoveFolder("/dist", "/dist.packbuilder-unfinished/old");
        files.Put("/dist.packbuilder-unfinished/files/half.pdf", "half");
        files.Put("/dist.packbuilder-unfinished/lock", Spool.LockContent.ToArray());
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("{licence: CC-BY-4.0, permission: own}", "{licence: unknown}"));

        Assert.Equal(6, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        Assert.Equal(0, TestRun.Of(files, "release", "--verify", "/dist").ExitCode);
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains("unfinished"));
    }

    [Fact]
    public void A_release_can_be_checked_and_a_changed_missing_or_added_file_is_named()
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, "release", "--output", "/dist");
        Assert.Equal(0, TestRun.Of(files, "release", "--verify", "/dist").ExitCode);

        files.Put("/dist/small-handbook.pdf", "other");
        files.Delete("/dist/small-worksheet.pdf");
        files.Put("/dist/more.pdf", "more");
        var run = TestRun.Of(files, "release", "--verify", "/dist");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("'small-handbook.pdf' is not the file that was released", run.Error);
        Assert.Contains("'small-worksheet.pdf' is missing", run.Error);
        Assert.Contains("'more.pdf' is not part of the release", run.Error);
        Assert.Equal(5, TestRun.Of(files, "release", "--verify", "/project").ExitCode);
    }

    private static SortedDictionary<string, byte[]> Released(string folder, params string[] options)
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, ["release", "--output", folder, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        return new SortedDictionary<string, byte[]>(
            files.Content.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).ToDictionary(file => file.Key[(folder.Length + 1)..], file => file.Value),
            StringComparer.Ordinal);
    }

    private static string Sha(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
