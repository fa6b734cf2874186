using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>Says what may have been missed or misread: per guide in one message, per question with its place, the first few of each kind.</summary>
internal static class AccountReport
{
    // Of one fault so many places are shown; the rest are counted.
    private const int Shown = 5;

    // A line alone may be a sentence that happens to look so, but not in a bank.
    private const int FewestSuspects = 2;

    // Where so much of the text stands in questions, little else should.
    private const double Nearly = 0.75;

    // Articles ask in a heading or two of theirs.
    private const int FewestAsks = 3;

    /// <summary>What a second file with answers holds that found no question.</summary>
    public static IEnumerable<Diagnostic> OfAnswers(SourceText answers, BankResult bank)
    {
        if (!bank.HasAnswersElsewhere)
            yield return BankErrors.NoAnswersIn(answers);
        if (bank.UnjoinedElsewhere is [var first, ..] all)
            yield return BankErrors.Unjoined(answers, first.At, all.Length, FirstOf(all.Select(entry => entry.Name)));
    }

    /// <param name="questions">How many the guide has, however they were written.</param>
    public static IEnumerable<Diagnostic> Of(SourceText source, BankResult bank, ImmutableArray<Suspect> suspects, int questions)
    {
        var strong = suspects.Where(suspect => suspect.IsSure).ToImmutableArray();
        if (strong.Length >= (BankAccount.IsBank(bank, Nearly) ? 1 : FewestSuspects) || strong.Length > 0 && questions == 0)
            yield return BankErrors.LeftOver(source, strong, questions);
        else if (suspects.Length >= FewestAsks && questions == 0)
            yield return BankErrors.LeftOver(source, suspects, questions);
        else if (questions == 0 && bank.Pieces.Values.All(pieces => !pieces.OfType<QuestionPiece>().Any()) && BankAccount.Promise(bank.Facts, source.Name) is { } promise)
            yield return BankErrors.NothingRead(source, promise);
        foreach (var faults in QuestionFaults.Find(bank).GroupBy(fault => fault.Fault).OrderBy(group => group.Key))
        {
            foreach (var fault in faults.Take(Shown))
                yield return BankErrors.Doubtful(source, fault);
            if (faults.Count() > Shown)
                yield return BankErrors.MoreDoubtful(source, faults.Key, faults.Count() - Shown);
        }

        foreach (int line in bank.RefusedRanges)
            yield return BankErrors.RefusedKeys(source, bank.Facts[line].Line.At, bank.Facts[line].Line.Text);
        foreach (var (line, numbers) in bank.Unjoined)
            yield return BankErrors.Unjoined(source, bank.Facts[line].Line.At, numbers.Length, FirstOf(numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))));
        foreach (var reading in bank.Readings)
        {
            if (reading.Rival is { } rival)
                yield return BankErrors.CloseReadings(source, bank.Facts[reading.Segments[0].Start].Line.At, reading.By, rival, reading.Segments.Length);
        }
    }

    private static string FirstOf(IEnumerable<string> names)
    {
        string[] few = [.. names.Take(Shown + 1)];
        return string.Join(", ", few.Take(Shown)) + (few.Length > Shown ? ", …" : "");
    }
}
