using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>The kind of question that the section of each line holds, as its heading says.</summary>
internal static class SectionKinds
{
    public static string?[] Of(ImmutableArray<LineFacts> facts)
    {
        string?[] kinds = new string?[facts.Length];
        string? kind = null;
        LineFacts? by = null;
        for (int i = 0; i < facts.Length; i++)
        {
            var fact = facts[i];
            if (fact.Heads is not null)
            {
                kind = fact.Heads;
                by = fact;
            }
            else if (by is not null && fact.IsOutline && Ends(fact, by))
            {
                kind = null;
            }

            kinds[i] = kind;
        }

        return kinds;
    }

    // Another heading of the same rank.
    private static bool Ends(LineFacts fact, LineFacts by) =>
        fact.Line.Level > 0 && by.Line.Level > 0 ? fact.Line.Level <= by.Line.Level : fact.Number is { } number && number.Family == by.Number?.Family;
}
