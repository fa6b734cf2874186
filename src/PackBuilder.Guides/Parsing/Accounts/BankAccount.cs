using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>
/// Counts what looks like questions line by line, without asking how they were found, and holds it against what was: the question is
/// the unit of "nothing is lost".
/// </summary>
internal static class BankAccount
{
    private const int LongestShown = 60;

    public static ImmutableArray<Suspect> Suspects(ImmutableArray<CaptureBlock> blocks, BankResult bank)
    {
        var suspects = ImmutableArray.CreateBuilder<Suspect>();
        for (int i = 0; i < bank.Facts.Length; i++)
        {
            var fact = bank.Facts[i];
            if (bank.Done[i] || fact.Line.Kind == LineKind.Apart)
                continue;
            if (Of(fact, i + 1 < bank.Facts.Length ? bank.Facts[i + 1] : null, blocks[fact.Line.Block]) is var (what, rule))
                suspects.Add(new Suspect(fact.Line.At, what, Short(fact.Line.Text), rule) { IsSure = what != "question" || IsSure(fact) });
        }

        return suspects.ToImmutable();
    }

    /// <summary>The ways in which questions were found, each with their count.</summary>
    public static ImmutableArray<FoundBy> Found(BankResult bank)
    {
        int rows = bank.Pieces.Where(entry => !bank.Ranges.ContainsKey(entry.Key)).Sum(entry => entry.Value.OfType<QuestionPiece>().Count());
        return
        [
            .. rows == 0 ? [] : new[] { new FoundBy("rows of tables", rows, null) },
            .. bank.Readings.Select(reading => new FoundBy(reading.By, reading.Segments.Length, reading.Rival)),
        ];
    }

    private static (string What, string Rule)? Of(LineFacts fact, LineFacts? next, CaptureBlock block)
    {
        if (block is CaptureTable table && fact.Line.Kind == LineKind.Whole)
            return TableAsks(table) ? ("table", "a table is a bank where one column asks and another answers: head them 问题 and 答案") : null;
        if (!fact.Line.HasText)
            return null;
        if (fact.Label is { IsStrong: true, Field: BankField.Answer })
            return ("answer", "an answer belongs to the question above it: number that question, or put 问： before it");
        if (fact.Options is [{ Key: 'A' }, ..] && (fact.Options.Length > 1 || next?.Options is [{ Key: 'B' }, ..]))
            return ("options", "options belong to the question above them: number that question");
        if (fact.IsKeys)
            return ("keys", "keys find their questions by number: give each question one");
        if (fact.Number is { IsNamed: true } && fact.Line.Text.Length < 200)
            return ("question", "put its answer below it, behind 答：");
        if (fact is not { Ask: >= 1, Body.Length: > 5 and < 200 })
            return null;
        if (fact.Number is not null)
            return ("question", "put its answer below it, behind 答：");
        // Alone among lines that do not, a bold line or a heading that asks may head a part of an article.
        return fact.Line.IsBold || fact.Line.Level > 1 ? ("question", "put 问： before it, or its answer below it, behind 答：") : null;
    }

    // 第3题, or a number before a sentence with a gap.
    private static bool IsSure(LineFacts fact) => fact.Number is { IsNamed: true } || fact.Number is not null && Asking.HasBlank(fact.Body);

    private static bool TableAsks(CaptureTable table) =>
        table.Header.Any(cell => BankFields.Of(cell.Trim()) == BankField.Question) && table.Header.Any(cell => BankFields.Of(cell.Trim()) is { } field && BankFields.Answers(field)) || HoldsQuestions(table);

    private static bool Asks(string cell) => cell.Length > 8 && cell[^1] is '？' or '?';

    // Rows that ask, runs of options, or keys, whatever the head says.
    private static bool HoldsQuestions(CaptureTable table)
    {
        int asking = table.Rows.Count(row => row.Any(cell => Asks(cell.Trim())));
        int options = table.Rows.Count(row => row.Any(cell => OptionMarks.Read(cell.Trim()).Length > 1));
        int keys = table.Rows.Count(row => row.Any(cell => cell.Trim() is { Length: > 0 and <= 8 } key && KeyText.Read(key) is { IsWhole: true, IsVerdict: false }));
        return table.Rows.Length > 2 && (asking * 2 > table.Rows.Length || options * 4 > table.Rows.Length || keys * 10 > table.Rows.Length * 7);
    }

    private static string Short(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}
