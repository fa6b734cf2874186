using PackBuilder.Building.Files;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What a build keeps saves time and changes nothing: with it, without it and whatever becomes of it, the same files are written.</summary>
public class CacheTests
{
    private const string Guide = "/project/sources/guides/tiny.md";

    [Fact]
    public void Where_nothing_has_changed_nothing_is_done_and_the_same_is_said()
    {
        var files = Project();
        var first = Build(files);
        int writes = files.Writes;

        var second = Build(files);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("nothing has changed: ", second.Error);
        Assert.Equal(writes, files.Writes);
    }

    [Fact]
    public void A_project_with_nothing_but_the_templates_of_the_program_is_built_and_kept()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project", "--job", "blank");

        var (first, second) = (Build(files), Build(files));

        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Contains("nothing has changed: ", second.Error);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public void A_warning_is_given_again_where_nothing_has_changed()
    {
        var files = Project();
        files.Put(Guide, files.Text(Guide).Replace("一段正文。", "一段正文，见[别处](next.md)。"));

        var (first, second) = (Build(files), Build(files));

        Assert.Contains("warning[", first.Error);
        Assert.Contains("nothing has changed", second.Error);
        Assert.Equal(Warnings(first), Warnings(second));
    }

    [Theory]
    [InlineData("/project/sources/guides/tiny.md")]
    [InlineData("/project/templates/packs/small.yaml")]
    [InlineData("/project/templates/handbook.sbn")]
    public void Whatever_is_changed_gives_what_a_build_without_cache_gives(string path)
    {
        var files = Project();
        Build(files);
        files.Put(path, files.Text(path).Replace("小手册", "小册子").Replace("一段正文。", "另一段正文。").Replace("\n#", "\n\n#"));
        Build(files);

        var anew = Project();
        anew.Put(path, files.Text(path));
        Build(anew, "--no-cache");

        AssertSameOutput(anew, files);
    }

    [Fact]
    public void A_guide_that_is_added_is_seen()
    {
        var files = Project();
        Build(files);
        files.Put("/project/sources/guides/second.md", files.Text(Guide).Replace("id: tiny", "id: second").Replace("小指南", "第二份").Replace("q-introduce", "q-other").Replace("#intro", "#other"));

        Assert.DoesNotContain("nothing has changed", Build(files).Error);
        Assert.Contains("/project/output/guides/second.yaml", files.Content.Keys);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("changed")]
    public void Output_that_somebody_has_touched_is_written_again(string how)
    {
        var files = Project();
        Build(files);
        byte[] page = files.Read("/project/output/small-handbook.html");
        if (how == "deleted")
            files.Delete("/project/output/small-handbook.html");
        else
            files.Put("/project/output/small-handbook.html", "something else");

        Assert.DoesNotContain("nothing has changed", Build(files).Error);
        Assert.Equal(page, files.Read("/project/output/small-handbook.html"));
    }

    [Theory]
    [InlineData("other bytes")]
    [InlineData("cut short")]
    [InlineData("under other names")]
    [InlineData("empty")]
    public void A_poisoned_cache_is_none(string how)
    {
        var files = Project();
        Build(files);
        var sound = files.Content.Where(file => IsOutput(file.Key)).ToDictionary(file => file.Key, file => file.Value);
        string[] entries = [.. files.Content.Keys.Where(path => path.Contains("/.packbuilder/cache/"))];
        Assert.NotEmpty(entries);
        byte[][] content = [.. entries.Select(path => files.Read(path))];
        for (int i = 0; i < entries.Length; i++)
        {
            files.Put(entries[i], how switch
            {
                "other bytes" => [.. content[i][..^1], (byte)(content[i][^1] ^ 1)],
                "cut short" => content[i][..(content[i].Length / 2)],
                "under other names" => content[(i + 1) % entries.Length],
                _ => [],
            });
        }

        foreach (string path in sound.Keys)
            files.Delete(path);

        Assert.Equal(0, Build(files).ExitCode);
        Assert.Equal(sound.Keys.Order(), files.Content.Keys.Where(IsOutput).Order());
        Assert.All(sound, file => Assert.Equal(file.Value, files.Read(file.Key)));
    }

    [Fact]
    public void It_may_be_deleted()
    {
        var files = Project();
        Build(files);
        files.DeleteFolder("/project/.packbuilder");

        Assert.Equal(0, Build(files).ExitCode);
        Assert.Contains("nothing has changed", Build(files).Error);
    }

    [Fact]
    public void What_a_killed_build_left_is_removed_though_nothing_has_changed()
    {
        var files = Project();
        Build(files);
        files.Put("/project/output/.packbuilder-unfinished/lock", System.Text.Encoding.UTF8.GetString(Spool.LockContent));
        files.Put("/project/output/.packbuilder-unfinished/files/small/handbook.pdf", "left");

        Assert.Contains("nothing has changed", Build(files).Error);
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains("unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_are_taken_over_where_output_is_gone()
    {
        var files = Project();
        Build(files);
        int entries = Entries(files);
        foreach (string path in files.Content.Keys.Where(IsOutput).ToArray())
            files.Delete(path);

        Build(files);

        Assert.Equal(entries, Entries(files));
    }

    [Fact]
    public void A_document_that_stands_in_the_output_is_not_written_again_for_the_change_of_another()
    {
        var files = Project();
        Build(files, "--edition", "worksheet");
        int all = files.Writes;
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml") + "\n# a remark\n");
        Build(files, "--edition", "worksheet");

        // The guide's files, the list of outputs and the record of the run are looked at; of the documents nothing is written.
        Assert.True(files.Writes - all < all / 2, $"{files.Writes - all} of {all} files");
        var anew = Project();
        Build(anew, "--no-cache");
        Assert.All(files.Content.Where(file => IsOutput(file.Key)), file => Assert.Equal(anew.Read(file.Key), file.Value));
    }

    [Fact]
    public void Another_program_shares_nothing()
    {
        var files = Project();
        Build(files);
        int entries = Entries(files);

        var run = Build(files, "another program");

        Assert.DoesNotContain("nothing has changed", run.Error);
        Assert.Equal(2 * entries, Entries(files));
    }

    [Fact]
    public void Whoever_asks_for_no_cache_finds_and_leaves_none()
    {
        var files = Project();
        Build(files, "--no-cache");
        Assert.Equal(0, Entries(files));

        Build(files);
        int entries = Entries(files);
        Assert.DoesNotContain("nothing has changed", Build(files, "--no-cache").Error);
        Assert.Equal(entries, Entries(files));
    }

    [Fact]
    public void Where_nothing_can_be_kept_everything_is_built_all_the_same()
    {
        var files = Project();
        // Entries have names of hexadecimal digits, which no file of the output begins with.
        files.ReadOnly.UnionWith("0123456789abcdef".Select(digit => digit.ToString()).Append("outputs"));

        var (first, second) = (Build(files), Build(files));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Output, second.Output);
        Assert.StartsWith("wrote ", LastLine(first));
        Assert.Equal(LastLine(first), LastLine(second));
        Assert.Equal(0, Entries(files));
    }

    [Fact]
    public void Two_runs_share_it()
    {
        var files = Project();
        Parallel.Invoke(
            () => Build(files, "--output", "/project/output/one"),
            () => Build(files, "--output", "/project/output/two"));

        string[] one = [.. files.Content.Keys.Where(path => path.StartsWith("/project/output/one/", StringComparison.Ordinal))];
        Assert.NotEmpty(one);
        Assert.All(one, path => Assert.Equal(files.Read(path), files.Read(path.Replace("/one/", "/two/"))));
    }

    [Fact]
    public void What_no_pack_makes_any_more_is_named_and_removed_when_asked()
    {
        var files = Project();
        Build(files);
        files.Put("/project/output/of-a-person.pdf", "mine");
        files.Put("/project/output/small-worksheet.docx", "changed by a person");
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("worksheet, ", ""));

        var named = Build(files);
        Assert.Contains("left of an earlier build: output/small-worksheet.pdf", named.Error);
        Assert.DoesNotContain("small-worksheet.docx", named.Error);
        Assert.DoesNotContain("of-a-person", named.Error);
        Assert.Contains("/project/output/small-worksheet.pdf", files.Content.Keys);

        var pruned = Build(files, "--prune");
        Assert.Contains("removed output/small-worksheet.pdf", pruned.Error);
        Assert.DoesNotContain("/project/output/small-worksheet.pdf", files.Content.Keys);
        Assert.Contains("/project/output/small-worksheet.docx", files.Content.Keys);
        Assert.Contains("/project/output/of-a-person.pdf", files.Content.Keys);
    }

    [Fact]
    public void A_build_of_one_pack_names_nothing_as_left()
    {
        var files = Project();
        Build(files);

        Assert.DoesNotContain("left of an earlier build", Build(files, "--edition", "handbook").Error);
    }

    private static MemoryFileSystem Project() => TestRun.SmallProject();

    private static TestRun Build(MemoryFileSystem files, params string[] arguments) => Build(files, "program", arguments);

    private static TestRun Build(MemoryFileSystem files, string program, string[]? arguments = null)
    {
        if (program.StartsWith("--", StringComparison.Ordinal))
            (program, arguments) = ("program", [program, .. arguments ?? []]);
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var host = new Host(files, output, error, false, _ => null, Path.GetFullPath("/project")) { ProgramHash = () => program };
        int code = CommandLine.Run(["build", .. arguments ?? []], host);
        return new TestRun(code, output.ToString(), error.ToString());
    }

    private static string LastLine(TestRun run) => run.Error.TrimEnd().Split('\n')[^1];

    private static string[] Warnings(TestRun run) => [.. run.Error.Split('\n').Where(line => line.StartsWith("warning[", StringComparison.Ordinal))];

    private static int Entries(MemoryFileSystem files) => files.Content.Keys.Count(path => path.Contains("/.packbuilder/cache/"));

    private static bool IsOutput(string path) => path.StartsWith("/project/output/", StringComparison.Ordinal);

    private static void AssertSameOutput(MemoryFileSystem expected, MemoryFileSystem actual)
    {
        Assert.Equal(expected.Content.Keys.Where(IsOutput), actual.Content.Keys.Where(IsOutput));
        Assert.All(expected.Content.Where(file => IsOutput(file.Key)), file => Assert.Equal(file.Value, actual.Read(file.Key)));
    }
}
