using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>A guide, and how the questions in it were found.</summary>
public sealed record GuideReading(Guide Guide, BankFindings Findings);

/// <summary>How the questions of a source were found, and what looks like parts of questions and was not read as such, in the order of the source.</summary>
public sealed record BankFindings(ImmutableArray<FoundBy> Found, ImmutableArray<Suspect> Suspects)
{
    /// <summary>Of a guide that states its questions.</summary>
    public static readonly BankFindings None = new([], []);
}

/// <summary>Questions that were found in one way.</summary>
/// <param name="Way">What they start with: <c>numbers like 1.</c>, <c>rows of tables</c>.</param>
/// <param name="Rival">Another way that explains the text nearly as well; null where there is none.</param>
public sealed record FoundBy(Message Way, int Questions, Message? Rival);
