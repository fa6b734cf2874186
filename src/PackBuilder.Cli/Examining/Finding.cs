using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Examining;

internal enum FindingState
{
    Good,

    /// <summary>To know of; a build works without it.</summary>
    Note,

    /// <summary>No build will work.</summary>
    Fault,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">The same in every language, for other programs.</param>
internal sealed record Finding(string Name, Message What, FindingState State, Message Says)
{
    /// <summary>What is wrong, in full.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
