using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>How the questions of a source were found, and what looks like parts of questions and was not read as such.</summary>
public sealed record BankFindings(ImmutableArray<FoundBy> Found, ImmutableArray<Suspect> Suspects);

/// <summary>Questions that were found in one way.</summary>
/// <param name="Way">What they start with: <c>numbers like 1.</c>, <c>rows of tables</c>.</param>
/// <param name="Rival">Another way that explains the text nearly as well; null where there is none.</param>
public sealed record FoundBy(Message Way, int Questions, Message? Rival);
