using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>The packs, guides and employers that come with the program, read once.</summary>
internal static class Repository
{
    private static readonly DiskFileSystem Files = new();

    private static readonly Lazy<BuildContext> LazyContext = new(() =>
        ProjectReader.Read(Files, TestPaths.Repository, null, null).Value is { } project
            ? BuildContext.Open(Files, project, _ => null).Value!
            : throw new InvalidOperationException("the repository is no project"));

    private static readonly Lazy<ImmutableArray<GuideResult>> LazyGuides = new(() =>
    [
        .. GuideFiles.Find(Files, Context.Project).Select(new GuideStages(Context.Project.Gate(Files)).Read),
    ]);

    private static readonly Lazy<GuideLibrary> LazyLibrary = new(() => ProjectGuides.Of(Files, Context.Project, Guides).Library.Value!);

    public static BuildContext Context => LazyContext.Value;

    public static ImmutableArray<GuideResult> Guides => LazyGuides.Value;

    public static GuideLibrary Library => LazyLibrary.Value;

    public static IBatchProgress Silent => new NoProgress();
}
