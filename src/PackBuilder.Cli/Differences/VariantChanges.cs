using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Differences;

/// <summary>What differs between two variants, by heading, in the order of the second one.</summary>
internal sealed record VariantChanges(ImmutableArray<PartChange> Parts, ImmutableArray<SectionChange> Sections)
{
    public bool IsEmpty => Parts.IsEmpty && Sections.IsEmpty;
}

internal enum ChangeKind
{
    Added,
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It stands elsewhere.</summary>
    Moved,
}

/// <summary>What is said of the pack, the edition or the employer as a whole.</summary>
/// <param name="Part"><c>pack</c>, <c>edition</c> or <c>employer</c>.</param>
internal sealed record PartChange(ChangeKind Kind, string Part, ImmutableArray<string> Fields);

/// <summary>A section, with what differs in it.</summary>
/// <param name="Kind">Null where the section itself is the same and stands where it stood.</param>
/// <param name="Id">Guide and section.</param>
/// <param name="OldHeading">Null where it is the same.</param>
internal sealed record SectionChange(ChangeKind? Kind, string Id, string Heading, string? OldHeading, ImmutableArray<BlockChange> Blocks);

/// <param name="Key">Guide and place there.</param>
/// <param name="Name">As a person knows it.</param>
internal sealed record BlockChange(ChangeKind Kind, string Key, Message Name)
{
    /// <summary>The fields of a changed block.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>The heading that a moved block stood under; null where it moved within its section.</summary>
    public string? FromHeading { get; init; }

    /// <summary>Of a block that moved within its section: where it stood and stands, from 1.</summary>
    public (int From, int To)? Places { get; init; }
}
