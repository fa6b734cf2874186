using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Model;

/// <summary>Where every line and every character of a source ended: <c>Lines = Content + Blank + Furniture</c>.</summary>
public sealed record Ledger(int Lines, int Content, int Blank, ImmutableArray<FurnitureLine> Furniture)
{
    /// <summary>Null for a ledger that was read from YAML, which states lines alone.</summary>
    public CharacterCounts? Characters { get; init; }

    /// <summary>What was left out, in the order of the source.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    public bool Balances => Lines == Content + Blank + Furniture.Length && Characters is not { Balances: false };
}

/// <summary>A line that belongs to the site, not to the text, and the rule that says so.</summary>
public sealed record FurnitureLine(int Line, string Rule);

/// <summary>A stretch of text that was left out, and the rule or reason for it.</summary>
/// <param name="Line">Where it starts in the source.</param>
/// <param name="Text">As it would have been printed: repaired, with a line end between its parts.</param>
public sealed record DroppedText(string Rule, int Line, string Text)
{
    /// <summary>Without white space.</summary>
    public int Characters => Text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));
}

/// <summary>Characters are Unicode characters without white space.</summary>
/// <param name="Read">In the source, without its markup.</param>
/// <param name="Kept">In the restored text.</param>
/// <param name="Repaired">How many fewer characters repairs left, such as readings taken off; negative where they added some.</param>
public sealed record CharacterCounts(int Read, int Kept, int Dropped, int Repaired)
{
    public bool Balances => Read == Kept + Dropped + Repaired;
}
