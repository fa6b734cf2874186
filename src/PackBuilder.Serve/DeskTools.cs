using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Guides.Corrections;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>What the commands of the program do, so that page and command line say and write the same.</summary>
public sealed record DeskTools
{
    /// <summary>The language that the program speaks: that of the page, until somebody chooses the other.</summary>
    public required string Language { get; init; }

    public required Func<ImmutableArray<Diagnostic>, Wording, JsonArray> Messages { get; init; }

    /// <summary>What the pack of a request takes and leaves out for its employer, by which rule, and on which pages it is printed.</summary>
    public required Func<BuildContext, BuildRequest, BuildResult, Wording, JsonObject> Explain { get; init; }

    /// <summary>Adds a correction to those of a guide.</summary>
    public required Func<Project, string, Correction, ImmutableArray<Diagnostic>> Correct { get; init; }

    /// <summary>Takes back what was said of a line of a guide.</summary>
    public required Func<Project, string, int, ImmutableArray<Diagnostic>> Undo { get; init; }
}
