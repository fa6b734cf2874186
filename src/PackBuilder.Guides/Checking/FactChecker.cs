using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>Finds the facts of a guide that were to be checked again by now.</summary>
public static class FactChecker
{
    /// <param name="today">Null where nobody asks what has aged.</param>
    public static ImmutableArray<Diagnostic> Check(Guide guide, SourceText source, DateOnly? today)
    {
        if (today is not { } day)
            return [];
        var facts = guide.Sections.SelectMany(section => section.Blocks).OfType<FactBlock>().Where(fact => IsPast(fact.StaleAfter, day)).ToArray();
        if (facts.Length == 0)
            return [];
        var places = new GuideUnderCheck(guide, source, ContentRuleData.None);
        return [.. facts.Select(fact => ContentErrors.StaleFact(places.Locate(fact.From, fact.Text.ToString()), fact.Text.ToString(), fact.StaleAfter!))];
    }

    // ISO dates compare as texts.
    private static bool IsPast(string? date, DateOnly today) =>
        date is not null && string.CompareOrdinal(date, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) < 0;
}
