using System.Collections.Immutable;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>A repaired stretch: where it stands in the damaged text, and what it says (Simplified).</summary>
/// <param name="Margin">Log 10 by which the weakest guess in it beats its runner-up; null where nothing was guessed.</param>
internal sealed record ShiftedSpan(int Start, int End, string After, bool IsGuess, double? Margin);

/// <param name="Annotations">How many readings went with the repaired stretches.</param>
/// <param name="Left">Where places that look damaged were left as they are.</param>
/// <param name="GivenUpAt">Where the search was given up because the text is not like damaged text at all, or -1.</param>
internal sealed record ShiftRepaired(string Text, ImmutableArray<ShiftedSpan> Spans, int Annotations, int GivenUpAt, ImmutableArray<int> Left);
