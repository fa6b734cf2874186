using System.Runtime.Versioning;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building.Files;

/// <summary>On a real disk, since links, pipes and devices exist only there. A run that waits for a pipe fails by its time limit.</summary>
[UnsupportedOSPlatform("windows")]
[Tier(Tier.Tools)]
public sealed class ReadGateTests : IDisposable
{
    private const int Patience = 60_000;

    private readonly ScratchFolder _disk = new();
    private IFileSystem _files = new DiskFileSystem();

    public ReadGateTests()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows makes links for administrators only, and has no pipes in folders");
        foreach (var (path, content) in TestRun.SmallProject().Content)
            Put(path.TrimStart('/'), content);
        foreach (string folder in new[] { "fonts", "designs", "partials", "editions" })
        {
            string from = Path.Combine(TestPaths.Repository, "templates", folder);
            foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".ttf", StringComparison.Ordinal)))
                Put(Path.Combine("project", "templates", folder, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }

        Put("outside/secret.txt", "root:x:0:0:secret"u8.ToArray());
    }

    public static TheoryData<string, string[]> Inputs => new()
    {
        { "sources/guides/notes.txt", ["check", "--content"] },
        { "sources/guides/sources.yaml", ["check", "--content"] },
        { "sources/tags.yaml", ["check", "--content"] },
        { "sources/avoid.yaml", ["check", "--content"] },
        { "sources/employers/firm.yaml", ["list"] },
        { "templates/packs/other.yaml", ["list"] },
        { "templates/editions/handbook.yaml", ["list"] },
        { "templates/designs/handbook-a4.yaml", ["build"] },
        { "templates/fonts/fonts.yaml", ["build"] },
        { "templates/fonts/NotoSansSC-Regular.ttf", ["build"] },
        { "templates/partials/question.sbn", ["build"] },
        { "packbuilder.yaml", ["list"] },
    };

    [Fact]
    public void The_project_builds_as_it_is() => Assert.Equal(0, Run("build").ExitCode);

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Inputs))]
    public async Task A_pipe_is_named_and_never_waited_for(string path, string[] arguments) => await Task.Run(() =>
    {
        Make("mkfifo", Project(path));
        AssertRefused(Run(arguments), "PB0109", Path.GetFileName(path));
    }, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_link_that_leads_out_is_refused_and_nothing_of_the_file_is_shown(string path, string[] arguments)
    {
        Link(path, Path.Combine(_disk["outside"], "secret.txt"));
        var run = Run(arguments);
        AssertRefused(run, "PB0111", Path.GetFileName(path));
        Assert.DoesNotContain("root:x", run.Output + run.Error);
    }

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Inputs))]
    public async Task A_link_to_an_endless_device_is_refused(string path, string[] arguments) => await Task.Run(() =>
    {
        Link(path, "/dev/zero");
        AssertRefused(Run(arguments), "PB0111", Path.GetFileName(path));
    }, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_file_without_permission_is_named(string path, string[] arguments)
    {
        if (!File.Exists(Project(path)))
            Put("project/" + path, "x"u8.ToArray());
        // The system refuses root nothing, so that its refusal is played there.
        if (Environment.UserName == "root")
            _files = new RefusingDisk(Project(path));
        else
            File.SetUnixFileMode(Project(path), UnixFileMode.None);
        AssertRefused(Run(arguments), "PB0101", Path.GetFileName(path));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_link_to_itself_is_named(string path, string[] arguments)
    {
        Link(path, Project(path));
        var run = Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(Path.GetFileName(path), run.Error);
        Assert.DoesNotContain("PB0000", run.Error);
    }

    [Theory]
    [InlineData("../../../outside/secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("/proc/self/mem")]
    public void A_font_outside_is_refused_where_it_is_listed(string font)
    {
        string list = Project("templates/fonts/fonts.yaml");
        string[] lines = [.. File.ReadLines(list).Select(line => line.Replace("NotoSansSC-Regular.ttf", font, StringComparison.Ordinal))];
        File.WriteAllLines(list, lines);
        int line = 1 + Array.FindIndex(lines, line => line.Contains(font, StringComparison.Ordinal));
        var run = Run("build");
        AssertRefused(run, "PB0112", Path.GetFileName(font));
        Assert.Contains($"templates/fonts/fonts.yaml:{line}:", run.Error);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_by_its_size()
    {
        using (var file = File.Create(Project("sources/guides/long.txt")))
            file.SetLength(200L << 20);
        AssertRefused(Run("check", "--content"), "PB0110", "long.txt");
    }

    [Theory(Timeout = Patience)]
    [InlineData("parse", "/dev/zero", "--output", "parsed")]
    [InlineData("render", "templates/handbook.sbn", "--model", "/dev/zero")]
    [InlineData("render", "/dev/zero")]
    [InlineData("render", "templates/handbook.sbn", "--model", "/dev")]
    public async Task Devices_named_on_the_command_line_are_refused(params string[] arguments) => await Task.Run(() =>
        AssertRefused(Run(arguments), "PB0109", "/dev"), TestContext.Current.CancellationToken);

    [Fact]
    public void A_file_named_on_the_command_line_may_be_anywhere()
    {
        Put("outside/guide.txt", "一、自我介绍\n一段正文。\n"u8.ToArray());
        Assert.Equal(0, Run("parse", "../outside/guide.txt", "--output", "parsed").ExitCode);
    }

    [Fact]
    public void A_folder_that_the_project_file_names_may_be_anywhere()
    {
        Directory.Move(Project("sources"), _disk["outside/sources"]);
        File.WriteAllText(Project("packbuilder.yaml"), "schema: packbuilder/project@1\nsources: ../outside/sources\n");
        Assert.Equal(0, Run("build").ExitCode);
    }

    [Fact]
    public void A_folder_that_nobody_names_may_not_be_a_link_that_leads_out()
    {
        Directory.Move(Project("sources"), _disk["outside/sources"]);
        Link("sources", _disk["outside/sources"]);
        AssertRefused(Run("build"), "PB0111", "tiny.md");
    }

    [Fact]
    public void A_link_within_the_project_is_followed()
    {
        File.Move(Project("sources/guides/tiny.md"), Project("tiny.md"));
        Link("sources/guides/tiny.md", Project("tiny.md"));
        Assert.Equal(0, Run("build").ExitCode);
    }

    [Fact]
    public void A_font_that_is_emptied_after_it_was_read_does_not_stop_a_build()
    {
        var files = new DiskFileSystem();
        Assert.Equal(0, Run("build").ExitCode);
        var project = ProjectReader.Read(files, Project(), null, null).Value!;
        var context = BuildContext.Open(files, project, _ => null).Value!;
        foreach (string font in Directory.GetFiles(Project("templates/fonts"), "*.ttf"))
            File.WriteAllBytes(font, []);
        var result = new Pipeline(context, new NoStore()).Run(new BuildRequest(), Repository.Silent, TestContext.Current.CancellationToken);
        Assert.NotEmpty(result.Documents);
        Assert.All(result.Documents, document => Assert.False(document.HasFailed));
    }

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(_disk.Location, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).LinkTarget is null))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _disk.Dispose();
    }

    private static void AssertRefused(TestRun run, string code, string named)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.Contains($"error[{code}]", StringComparison.Ordinal) && line.Contains(named, StringComparison.Ordinal));
        Assert.DoesNotContain("PB0000", run.Error);
    }

    private TestRun Run(params string[] arguments)
    {
        // Fonts are large, and only a build reads them.
        foreach (string font in arguments[0] == "build" ? Directory.GetFiles(Path.Combine(TestPaths.Repository, "templates", "fonts"), "*.ttf") : [])
        {
            if (new FileInfo(Project("templates", "fonts", Path.GetFileName(font))) is { Exists: false, LinkTarget: null } copy)
                File.Copy(font, copy.FullName);
        }

        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, new Host(_files, output, error, false, _ => null, Project()));
        return new TestRun(code, output.ToString(), error.ToString());
    }

    private string Project(params string[] parts) => Path.Combine([_disk["project"], .. parts]);

    private void Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_disk[path])!);
        File.WriteAllBytes(_disk[path], content);
    }

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Project(path))!);
        File.Delete(Project(path));
        File.CreateSymbolicLink(Project(path), target);
    }

    private static void Make(string program, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        OutsideProgram.OutputOf(program, path);
    }
}
