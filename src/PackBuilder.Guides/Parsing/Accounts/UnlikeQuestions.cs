using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>
/// Questions of one bank are alike in more than their lines: nearly all have a number, ask, are closed or open. One that is not, or a mark
/// that all of them start with and nobody took for one, may have been misread, whatever it is.
/// </summary>
internal static partial class UnlikeQuestions
{
    private const int Fewest = 4;
    private const int FewestShared = 3;
    private const int LongestStart = 12;

    public static IEnumerable<FaultyQuestion> Find(IReadOnlyList<(int Line, QuestionPiece Piece)> questions, BankResult bank)
    {
        foreach (var fault in Shared(questions, "prompt", question => question.Prompt.ToString().Split('\n'))
            .Concat(Shared(questions, "answer", question => question.Answer.Text is { } text ? text.ToString().Split('\n') : question.Kind == ClosedKinds.FillIn ? question.Correct : []))
            .Concat(Shared(questions, "option", question => question.Options.Select(option => option.Text.ToString())))
            .Concat(Counted(questions)))
        {
            yield return fault;
        }

        if (CountedWithin(bank) is { } within)
            yield return new FaultyQuestion(Fault.TwoInOne, bank.Facts[within].Line.At, Message.Verbatim(QuestionFaults.Short(bank.Facts[within].Line.Text)));
        if (questions.Count < Fewest)
            yield break;
        foreach (var (_, question) in Alone(questions, question => ClosedKinds.Contains(question.Piece.Kind)))
            yield return ClosedKinds.Contains(question.Kind) ? Odd(question, $"a closed question stands alone among open ones") : Odd(question, $"an open question stands alone among closed ones");
        foreach (var alike in questions.GroupBy(question => ClosedKinds.Contains(question.Piece.Kind)).Where(group => group.Count() >= Fewest))
        {
            foreach (var (_, question) in Longer([.. alike]))
                yield return Odd(question, $"this prompt has more lines than those of the other questions");
        }

        var written = questions.Where(question => bank.Ranges.ContainsKey(question.Line)).ToList();
        foreach (var (_, question) in Few(written, question => !IsNumbered(bank.Facts[question.Line])))
            yield return Odd(question, $"this question has no number, as nearly all others have");
        foreach (var (_, question) in Few(written, question => question.Piece.Options.IsEmpty && bank.Facts[question.Line] is { Label: null, Body.Length: > 0, Ask: 0 } first && (!IsNumbered(first) || first.Line.Level > 0)))
            yield return Odd(question, $"this asks nothing, as nearly all other questions do");
        foreach (var (_, question) in Few(written, question => question.Piece.Correct.IsEmpty && !IsMarked(bank, question.Line)))
            yield return Odd(question, $"nothing marks the answer of this question, as of nearly all others");
    }

    private static FaultyQuestion Odd(QuestionPiece question, Message what) => new(Fault.Unlike, question.At, Message.Verbatim(question.Number ?? QuestionFaults.Short(question.Prompt.ToString()))) { Said = what };

    private static bool IsNumbered(LineFacts fact) => fact.Number is not null || fact.Label is { Field: BankField.Question };

    private static bool IsMarked(BankResult bank, int line)
    {
        var range = bank.Ranges[line];
        bool isMarked = range.End <= range.Start + 1 || bank.Facts[line].HasStemKey;
        for (int i = range.Start; i < range.End && !isMarked; i++)
            isMarked = bank.Facts[i].IsAnswer || bank.Facts[i].TellsKey;
        return isMarked;
    }

    // Numbers that rise by one from question to question, and start none: they count what was not found.
    private static int? CountedWithin(BankResult bank)
    {
        var last = new Dictionary<string, (int Number, int Length)>(StringComparer.Ordinal);
        foreach (var range in bank.Ranges.Values)
        {
            var within = Enumerable.Range(range.Start + 1, Math.Max(0, range.End - range.Start - 1)).Where(i => bank.Facts[i] is { Number: { Number: > 0 }, Options.IsEmpty: true }).GroupBy(i => bank.Facts[i].Number!.Style, StringComparer.Ordinal).ToDictionary(style => style.Key, style => style.ToList(), StringComparer.Ordinal);
            foreach (string style in last.Keys.Except(within.Keys).ToList())
                last.Remove(style);
            foreach (var (style, lines) in within)
            {
                int number = bank.Facts[lines[0]].Number!.Number;
                int length = lines.Count == 1 && last.TryGetValue(style, out var before) && before.Number + 1 == number ? before.Length + 1 : 1;
                last[style] = (number, length);
                if (length == FewestShared)
                    return lines[0];
            }
        }

        return null;
    }

    // Those for which something holds, where it does for a fifth of all at most.
    private static IEnumerable<(int Line, QuestionPiece Piece)> Few(IReadOnlyList<(int Line, QuestionPiece Piece)> questions, Func<(int Line, QuestionPiece Piece), bool> holds)
    {
        var few = questions.Where(holds).ToList();
        return questions.Count >= Fewest && few.Count * 5 <= questions.Count ? few : [];
    }

    // Few, and none beside another of them: what follows each other is a part of the bank.
    private static IEnumerable<(int Line, QuestionPiece Piece)> Alone(IReadOnlyList<(int Line, QuestionPiece Piece)> questions, Func<(int Line, QuestionPiece Piece), bool> holds)
    {
        bool[] held = [.. questions.Select(holds)];
        foreach (bool kind in new[] { true, false })
        {
            int count = held.Count(one => one == kind);
            if (questions.Count <= Fewest || count * 5 > questions.Count)
                continue;
            for (int i = 0; i < held.Length; i++)
            {
                bool isInner = i > 0 && i + 1 < held.Length && held[i - 1] != kind && held[i + 1] != kind;
                if (held[i] == kind && isInner && questions[i - 1].Piece.StatedKind == questions[i].Piece.StatedKind)
                    yield return questions[i];
            }
        }
    }

    private static IEnumerable<(int Line, QuestionPiece Piece)> Longer(IReadOnlyList<(int Line, QuestionPiece Piece)> questions)
    {
        int[] lines = [.. questions.Select(question => CodeLines.Without(question.Piece.Prompt.ToString()).AsSpan().Count('\n') + 1)];
        var usual = lines.CountBy(count => count).MaxBy(count => count.Value);
        return usual.Value * 5 < lines.Length * 4 ? [] : questions.Where((_, i) => lines[i] > usual.Key);
    }

    // A mark at the start of a quarter of the texts.
    private static IEnumerable<FaultyQuestion> Shared(IReadOnlyList<(int Line, QuestionPiece Piece)> questions, Message part, Func<QuestionPiece, IEnumerable<string>> texts)
    {
        var starts = questions.SelectMany(question => texts(question.Piece).Select(text => (question.Piece, Start: StartOf(text)))).ToList();
        foreach (var same in starts.Where(start => start.Start.Length > 0).GroupBy(start => start.Start, StringComparer.Ordinal))
        {
            if (same.Count() >= FewestShared && same.Count() * 4 >= questions.Count)
                yield return new FaultyQuestion(Fault.SharedStart, same.First().Piece.At, $"{part} {same.Count()}×: '{same.Key}'");
        }
    }

    private static string StartOf(string text)
    {
        string start = text[..Math.Min(text.Length, LongestStart)];
        int end = start.LastIndexOfAny(['：', ':', '—', '→', '⇒', '＞', '>', '；', ';', '|', '｜', '／', '/', '#', '+', '*', '＊', '~', '=', '•', '·', '◆', '◇', '■', '□', '○', '●', '▶', '☞', '】', '〗', ']']) + 1;
        // What is said there stands in quotes; a number counts the points of an answer.
        if (end == 0 || CodeLines.Are(text) || text[end..].TrimStart() is ['“' or '"' or '「' or '‘', ..] or "" || start[..end].TrimEnd('：', ':') is "请问" or "提问" || NumberMark.Read(text) is not null)
            return "";
        // Stars alone make words bold.
        return start[..end].Trim('*', ' ').Length == 0 ? "" : Digits().Replace(start[..end], "0");
    }

    // Numbers that count the questions and stayed in their prompts.
    private static IEnumerable<FaultyQuestion> Counted(IReadOnlyList<(int Line, QuestionPiece Piece)> questions)
    {
        int steps = 0;
        for (int i = 1; i < questions.Count; i++)
        {
            var before = Count().Match(questions[i - 1].Piece.Prompt.ToString());
            var match = Count().Match(questions[i].Piece.Prompt.ToString());
            bool steps1 = before.Success && match.Success && before.Groups["word"].Value == match.Groups["word"].Value
                && int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) == int.Parse(before.Groups["n"].Value, CultureInfo.InvariantCulture) + 1;
            if (!steps1 || ++steps != FewestShared - 1)
                continue;
            yield return new FaultyQuestion(Fault.SharedStart, questions[i].Piece.At, $"prompt: '{match.Value.Trim()}'");
            yield break;
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[^\p{L}\d]{0,2}(?<word>\p{L}{0,10})[\s.#-]{0,2}(?<n>\d{1,4})[^\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
