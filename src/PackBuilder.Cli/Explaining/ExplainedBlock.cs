using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Explaining;

/// <summary>A block of a pack's guides: whether it is in or out, and by which rule.</summary>
/// <param name="From">Where it stands in its source.</param>
internal sealed record ExplainedBlock(Guide Guide, Section Section, GuideBlock Block, SourceLocation From)
{
    public BlockKey Key => new(Guide.Id, Block.Ordinal);

    /// <summary>The rule that leaves it out.</summary>
    public Message? Rule { get; init; }

    /// <summary>Where that rule stands; the block itself where it has it.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>The question that says the same and is printed for it, as <c>guide/id</c>.</summary>
    public string? SameAs { get; init; }

    /// <summary>It is stressed: marked, and first in its section.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Where it is printed, if that was asked for.</summary>
    public ImmutableArray<PrintedOn> Printed { get; init; } = [];

    /// <summary>Of a block that is in: why no edition that was asked for prints it.</summary>
    public Message? WhyNotPrinted { get; init; }

    public bool IsIn => Rule is null && SameAs is null;
}
