using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration.Layout;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>Warns of what was left out where it is much, or looks like what a guide is about.</summary>
internal static class DropCheck
{
    private const int MostPlaces = 5;
    private const int MostRules = 4;
    private const int LongestExcerpt = 40;

    // Not printed on the page itself, or printed on it before.
    private static readonly ImmutableArray<string> Asides = ["page-title", "picture", "tooltip", "markup", DuplicatePass.RuleName];

    public static IEnumerable<Diagnostic> Check(Ledger ledger, SourceText source, LedgerOptions options)
    {
        var printed = ledger.Dropped.Where(dropped => !Asides.Contains(dropped.Rule)).ToList();
        int dropped = printed.Sum(stretch => stretch.Characters);
        int read = dropped + (ledger.Characters?.Kept ?? 0) + (ledger.Characters?.Repaired ?? 0);
        if (dropped > read * options.LargestDroppedShare)
            yield return ParsingErrors.MuchDropped(source, dropped, read, options.LargestDroppedShare, ByRule(printed));

        // What is repeated is kept where it came first.
        var questions = ledger.Dropped.Where(dropped => dropped.Rule != DuplicatePass.RuleName).Select(dropped => (Dropped: dropped, Line: Suspicious(dropped.Text))).Where(pair => pair.Line is not null).ToList();
        foreach (var (question, line) in questions.Take(MostPlaces))
            yield return ParsingErrors.DroppedQuestion(source, question, line!.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "…");
        if (questions.Count > MostPlaces)
            yield return ParsingErrors.MoreDroppedQuestions(source, questions.Count - MostPlaces);
    }

    private static string? Suspicious(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries).FirstOrDefault(line => QuestionLook.IsQuestion(line) || QuestionLook.IsAnswer(line));

    private static string ByRule(List<DroppedText> printed) => string.Join(", ", printed
        .GroupBy(dropped => dropped.Rule)
        .Select(group => (Rule: group.Key, Count: group.Sum(dropped => dropped.Characters)))
        .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Rule, StringComparer.Ordinal)
        .Take(MostRules)
        .Select(pair => $"{pair.Rule} {pair.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
}
