using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Ledgers;

/// <summary>What became of everything that the guides of a pack hold, for one employer or nobody in particular.</summary>
/// <param name="IsComplete">Every edition of the pack was made, so that what none of them prints is lost.</param>
public sealed record PackLedger(
    string Pack, string? Employer, bool IsComplete, ImmutableArray<GuideLines> Sources, ImmutableArray<BlockLine> Blocks)
{
    public int Count(BlockState state) => Blocks.Count(block => block.State == state);
}

/// <summary>The lines of a guide's source: content, blanks, and furniture by the rule that took it out.</summary>
public sealed record GuideLines(string Guide, int Lines, int Content, int Blank, ImmutableSortedDictionary<string, int> Furniture)
{
    public bool Balances => Lines == Content + Blank + Furniture.Values.Sum();
}

/// <summary>A block of a guide and its end.</summary>
/// <param name="Id">Null for a block without one.</param>
/// <param name="From">Where it stands in its source.</param>
public sealed record BlockLine(BlockKey Key, string Kind, string? Id, SourceLocation From, BlockState State)
{
    /// <summary>For what is excluded: the rule.</summary>
    public Message? Rule { get; init; }

    /// <summary>For what is excluded: where the rule stands; null where the block itself has it.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>For what is merged: the block that says the same, as <c>guide/id</c>.</summary>
    public string? Into { get; init; }

    /// <summary>For what is rendered: the editions that print it, each with the page on which it begins.</summary>
    public ImmutableArray<PrintedAt> Printed { get; init; } = [];

    /// <summary>For what is lost: the fields that an edition shows and none prints.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first of the texts that no edition prints, letters and digits alone.</summary>
    public string? MissingWords { get; init; }
}

/// <param name="Page">From 1, counting every page of the file; 0 for an edition without pages.</param>
public sealed record PrintedAt(string Edition, int Page);

public enum BlockState
{
    /// <summary>Every word of it that an edition shows is printed in one of them.</summary>
    Rendered,

    /// <summary>Left out by a rule.</summary>
    Excluded,

    /// <summary>Another block says the same and is printed for it.</summary>
    Merged,

    /// <summary>An edition shows it, and no edition prints all of it.</summary>
    Lost,

    /// <summary>In none of the books: a fault of the program.</summary>
    Unaccounted,
}
