using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>The whole program on captures as sites gave them.</summary>
[Tier(Tier.Packs)]
public class RealCapturesTests
{
    [SharedFact]
    public void Packs_build_from_a_folder_of_captures()
    {
        var files = new MemoryFileSystem();
        files.Mount("/captures", Path.Combine(TestPaths.Shared, "guides", "captures"));
        files.Mount("/project", TestPaths.Repository);
        var run = TestRun.Of(files, "build", "--sources", "/captures", "--output", "/out", "--pack", "entry-level");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(5, files.Content.Keys.Count(path => path.StartsWith("/out/guides/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)));
        Assert.Contains("/out/entry-level-handbook.pdf", files.Content.Keys);
        Assert.Contains("/out/entry-level-handbook.docx", files.Content.Keys);
    }
}
