using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Corrections;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>What the commands of the program do, so that page and command line say and write the same.</summary>
public sealed record DeskTools
{
    public required Func<ImmutableArray<Diagnostic>, JsonArray> Messages { get; init; }

    /// <summary>What a pack takes and leaves out for an employer, and by which rule.</summary>
    public required Func<BuildContext, ProjectGuides, string, string, JsonObject> Explain { get; init; }

    /// <summary>Adds a correction to those of a guide.</summary>
    public required Func<Project, string, Correction, ImmutableArray<Diagnostic>> Correct { get; init; }

    /// <summary>Takes back what was said of a line of a guide.</summary>
    public required Func<Project, string, int, ImmutableArray<Diagnostic>> Undo { get; init; }
}
