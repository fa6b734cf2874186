using System.Collections.Immutable;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>What came of a build or a check, before anybody is told.</summary>
/// <param name="Project">Null where none could be read.</param>
/// <param name="Files">What was written, or found to be sound.</param>
internal sealed record BuildOutcome(Project? Project, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<StoredFile> Files)
{
    /// <summary>Null where nothing was made.</summary>
    public BuildResult? Result { get; init; }

    /// <summary>The run that had done it all before; null where there was something to do.</summary>
    public RunRecord? Done { get; init; }

    public LeftFiles Left { get; init; } = LeftFiles.None;

    /// <summary>Whether somebody stopped it; nothing was written then.</summary>
    public bool IsInterrupted { get; init; }

    public static BuildOutcome Failed(Project? project, ImmutableArray<Diagnostic> diagnostics) => new(project, diagnostics, []);

    public static BuildOutcome Unchanged(Project project, RunRecord done, LeftFiles left) => new(project, done.Diagnostics, done.Files) { Done = done, Left = left };
}
