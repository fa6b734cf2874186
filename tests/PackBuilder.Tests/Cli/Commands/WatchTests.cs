using System.Collections.Immutable;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>Whatever is saved, half saved, renamed or removed, it is told in a line and waited out; in the end the files are those of a build.</summary>
public class WatchTests
{
    private const string Guide = "/project/sources/guides/tiny.md";
    private const string Pack = "/project/templates/packs/small.yaml";

    [Fact]
    public void A_change_of_a_guide_is_told_in_a_line_and_built()
    {
        var files = TestRun.SmallProject();

        string said = Watch(files, () => Change(files, Guide, text => text.Replace("您好，我叫小云。", "您好，我叫小山。")));

        Assert.Contains("\nsources/guides/tiny.md: 8 of 11 files are new: guides/tiny.yaml, guides/tiny.ledger.json, small-handbook.pdf and 5 more\n", "\n" + said);
        AssertAsBuilt(files);
    }

    [Fact]
    public void What_reaches_no_document_is_told_as_such()
    {
        var files = TestRun.SmallProject();

        string said = Watch(files, () => Change(files, "/project/sources/guides/README.md", _ => "a note"));

        Assert.Contains("sources/guides/README.md: no file is different", said);
    }

    [Theory]
    [InlineData(Pack, "editions: [handbook")]
    [InlineData(Pack, "")]
    [InlineData(Guide, "---\nid: tiny\ntitle: 小")]
    [InlineData(Guide, "")]
    [InlineData("/project/packbuilder.yaml", "schema: [")]
    [InlineData("/project/templates/handbook.sbn", "{{ for ")]
    public void A_file_that_is_broken_or_half_written_is_waited_out(string path, string broken)
    {
        var files = TestRun.SmallProject();
        string sound = files.Text(path);

        string said = Watch(files,
            () => Change(files, path, _ => broken),
            () => Change(files, path, _ => sound),
            () => Change(files, Guide, text => text.Replace("一段正文。", "另一段正文。")));

        // The beginning of a guide is a guide, and read as one.
        if (path != Guide)
            Assert.Contains("error[", said);
        AssertAsBuilt(files);
    }

    [Theory]
    [InlineData(Guide)]
    [InlineData(Pack)]
    [InlineData("/project/templates/editions/handbook.yaml")]
    public void A_file_that_is_removed_and_comes_back_under_its_name_is_waited_out(string path)
    {
        var files = TestRun.SmallProject();
        files.Put(path, files.Text(path));
        string sound = files.Text(path);

        Watch(files,
            () =>
            {
                files.Delete(path);
                files.Remove(path);
                return [path];
            },
            () =>
            {
                files.Restore(path);
                return Change(files, path, _ => sound);
            },
            () => Change(files, Guide, text => text.Replace("一段正文。", "另一段正文。")));

        AssertAsBuilt(files);
    }

    [Fact]
    public void It_ends_when_somebody_ends_it()
    {
        Assert.Equal(0, Run(TestRun.SmallProject(), []).ExitCode);
    }

    [Fact]
    public void Without_a_project_there_is_nothing_to_watch()
    {
        var run = Run(new MemoryFileSystem(), []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB0001]", run.Error);
    }

    [Fact]
    public void The_system_tells_of_files_that_are_written_renamed_and_removed()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder["inner"]);
        using var watch = new Host(new MemoryFileSystem(), TextWriter.Null, TextWriter.Null, false, _ => null, "/").Watch([folder.Location], path => !path.EndsWith(".ignored", StringComparison.Ordinal));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        File.WriteAllText(folder["inner/a.md"], "a");
        Assert.Contains(folder["inner/a.md"], watch.Wait(stop.Token));
        File.WriteAllText(folder["b.ignored"], "b");
        File.Move(folder["inner/a.md"], folder["inner/c.md"]);
        Assert.Equal([folder["inner/a.md"], folder["inner/c.md"]], watch.Wait(stop.Token));
        File.Delete(folder["inner/c.md"]);
        Assert.Equal([folder["inner/c.md"]], watch.Wait(stop.Token));
    }

    private static string Watch(MemoryFileSystem files, params Func<ImmutableArray<string>>[] steps)
    {
        var run = Run(files, steps);
        Assert.Equal(0, run.ExitCode);
        return run.Error;
    }

    private static TestRun Run(MemoryFileSystem files, Func<ImmutableArray<string>>[] steps)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var host = new Host(files, output, error, false, _ => null, Path.GetFullPath("/project")) { ProgramHash = () => "program", Watch = (_, _) => new Script(new Queue<Func<ImmutableArray<string>>>(steps)) };
        return new TestRun(CommandLine.Run(["watch"], host), output.ToString(), error.ToString());
    }

    private static ImmutableArray<string> Change(MemoryFileSystem files, string path, Func<string, string> change)
    {
        files.Put(path, change(files.FileExists(path) ? files.Text(path) : ""));
        return [path];
    }

    // The same input in a place where nothing is remembered.
    private static void AssertAsBuilt(MemoryFileSystem files)
    {
        var anew = TestRun.SmallProject();
        foreach (string path in files.Content.Keys.Where(path => path.StartsWith("/project/sources/", StringComparison.Ordinal)))
            anew.Put(path, files.Read(path));
        TestRun.Of(anew, "build");
        var expected = anew.Content.Where(file => file.Key.StartsWith("/project/output/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(expected);
        Assert.All(expected, file => Assert.Equal(file.Value, files.Read(file.Key)));
    }

    private sealed class Script(Queue<Func<ImmutableArray<string>>> steps) : IFolderWatch
    {
        public ImmutableArray<string> Wait(CancellationToken stop) => steps.TryDequeue(out var step) ? step() : throw new OperationCanceledException();

        public void Dispose()
        {
        }
    }
}
