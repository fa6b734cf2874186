using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>Where every line of a source ended: <c>Lines = Content + Blank + Furniture</c>.</summary>
public sealed record Ledger(int Lines, int Content, int Blank, ImmutableArray<FurnitureLine> Furniture)
{
    public bool Balances => Lines == Content + Blank + Furniture.Length;
}

/// <summary>A line that belongs to the site, not to the text, and the rule that says so.</summary>
public sealed record FurnitureLine(int Line, string Rule);
