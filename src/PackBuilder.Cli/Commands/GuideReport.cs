using System.Globalization;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Says what a guide holds and what was done to its source.</summary>
internal static class GuideReport
{
    private const int LongestExcerpt = 60;

    public static void Print(Reporter reporter, string name, FinishedGuide finished)
    {
        var (guide, findings) = (finished.Guide, finished.Findings);
        reporter.Say($"{name}: {(guide.Title is { } title ? Message.Verbatim($"{title}") : "(no title)")}");
        reporter.Say($"  {guide.Sections.Length} sections; {Blocks(guide)}");
        if (!findings.Suspects.IsEmpty)
            reporter.Say($"  {findings.Suspects.Length} lines look like parts of questions that were not read:");
        foreach (var suspect in findings.Suspects)
            reporter.Say($"    line {suspect.At.Line}, {Suspect.NameOf(suspect.Kind)}: {suspect.Text} -> {suspect.Rule}");
        foreach (var found in findings.Found)
            reporter.Say(found.Rival is null
                ? (Message)$"  {found.Questions} questions found by {found.Way}"
                : $"  {found.Questions} questions found by {found.Way}; {found.Rival} would explain the text nearly as well");
        if (guide.Ledger is { } ledger)
        {
            reporter.Say($"  {ledger.Lines} lines: {ledger.Content} of content, {ledger.Blank} blank, {ledger.Furniture.Length} of site furniture{Mismatch(ledger.Balances)}");
            if (ledger.Characters is { } characters)
                Print(reporter, ledger, characters);
        }

        if (guide.Repairs is { } repairs)
            Print(reporter, repairs);
        if (guide.Source.Truncated)
            reporter.Say("  the source ends in mid-sentence");
    }

    private static void Print(Reporter reporter, Ledger ledger, CharacterCounts characters)
    {
        reporter.Say($"  {characters.Read} characters: {characters.Kept} kept, {characters.Dropped} left out, {characters.Repaired} fewer by repairs{Mismatch(characters.Balances)}");
        foreach (var rule in ledger.Dropped.GroupBy(dropped => dropped.Rule))
        {
            var longest = rule.MaxBy(dropped => dropped.Text.Length)!;
            reporter.Say(rule.Count() == 1
                ? (Message)$"    {rule.Key}: 1 stretch, {longest.Characters} characters; line {longest.Line}: {Excerpt(longest.Text)}"
                : $"    {rule.Key}: {rule.Count()} stretches, {rule.Sum(dropped => dropped.Characters)} characters; longest: line {longest.Line}: {Excerpt(longest.Text)}");
        }
    }

    private static string Excerpt(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "…";
    }

    private static Message Mismatch(bool balances) => balances ? (Message)"" : " (the sum does not match)";

    private static void Print(Reporter reporter, RepairLog repairs)
    {
        reporter.Say($"  repairs: {repairs.AnnotationsStripped} annotations stripped, {repairs.CharactersSimplified} characters simplified, {repairs.Spans.Length} damaged spans");
        foreach (var span in repairs.Spans)
            reporter.Say($"    {span.Line}:{span.Column} {Certainty(span)}: {span.Before} -> {span.After}");
        foreach (var (pass, count) in repairs.Changes)
            reporter.Say($"    {pass}: {count} characters");
    }

    private static Message Certainty(RepairedSpan span) => span.Margin is not { } margin ? Message.Verbatim(span.Certainty)
        : span.IsDoubtful ? (Message)$"{span.Certainty} (margin {margin:0.00}, doubtful)"
        : $"{span.Certainty} (margin {margin:0.00})";

    private static Message Blocks(Guide guide)
    {
        var counts = guide.Sections
            .SelectMany(section => section.Blocks)
            .GroupBy(BlockKinds.NameOf)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Message)$"{BlockNames.KindOf(group.First())}: {group.Count()}");
        return Message.List(counts);
    }
}
