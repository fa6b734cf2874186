using System.Collections.Immutable;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Projects;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>The packs, guides and employers that come with the program, read once.</summary>
internal static class Repository
{
    private static readonly DiskFileSystem Files = new();

    private static readonly Lazy<Workshop> LazyWorkshop = new(() =>
        ProjectReader.Read(Files, TestPaths.Repository, null, null).Value is { } project
            ? Workshop.Open(Files, project, _ => null).Value!
            : throw new InvalidOperationException("the repository is no project"));

    private static readonly Lazy<ImmutableArray<GuideResult>> LazyGuides = new(() =>
    [
        .. GuideFiles.Find(Files, Workshop.Project).Select(new GuideStages(Workshop.Project.Gate(Files)).Read),
    ]);

    private static readonly Lazy<GuideLibrary> LazyLibrary = new(() => LibraryMaker.Make(Files, Workshop.Project, Guides).Value!);

    public static Workshop Workshop => LazyWorkshop.Value;

    public static ImmutableArray<GuideResult> Guides => LazyGuides.Value;

    public static GuideLibrary Library => LazyLibrary.Value;

    public static Progress Silent => new(new Host(Files, TextWriter.Null, TextWriter.Null, false, _ => null, "/"), true);
}
