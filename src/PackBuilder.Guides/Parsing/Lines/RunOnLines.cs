using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Plain.RunOn;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Lines that hold several questions without a line end between them.</summary>
internal static partial class RunOnLines
{
    // Shorter lines hold no questions, and shorter ones yet no whole bank with its headings.
    private const int Shortest = 40;
    private const int ShortestBank = 100;

    /// <summary>The rule for run-on text reads it, which knows headings within a line but no options.</summary>
    public static bool IsBank(string line) =>
        line.Length >= ShortestBank && RunOnQuestions.Find(line.Trim()) is { Length: > 1 } questions && Choices(line).Count <= questions.Length && After(line, questions[^1].Start).Count == 0;

    /// <summary>Such a line with each question on a line of its own; any other as it is.</summary>
    public static IEnumerable<string> Split(string line)
    {
        if (line.Length < Shortest)
            return [line];
        List<int> starts = [.. RunOnQuestions.Find(line).Select(question => question.Start)];
        var choices = Choices(line);
        if (choices.Count > starts.Count)
            starts = choices;
        if (starts.Count < 2)
            return [line];
        starts.AddRange(After(line, starts[^1]));
        int[] all = [.. starts.Prepend(0).Distinct(), line.Length];
        return all.Zip(all.Skip(1), (from, to) => line[from..to]);
    }

    // The title of the answers to all questions of the line, after the last of them, and each answer that is more than a key.
    private static List<int> After(string line, int last)
    {
        if (Answers().Match(line, last) is not { Success: true } title || Label().IsMatch(line[..title.Index]))
            return [];
        int list = title.Index + title.Length;
        if (KeyEntries.Line(line[list..]) is { Length: > 1 })
            return [title.Index];
        var found = new List<int> { title.Index };
        int next = 1;
        foreach (Match match in Glued().Matches(line, list))
        {
            if (int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) != next)
                continue;
            found.Add(match.Index);
            next++;
        }

        return next > 2 ? found : [];
    }

    // Numbers that rise, with options after each: 1.……（ ）。A.…… B.…… 2.……（ ）。A.…… B.……
    private static List<int> Choices(string line)
    {
        var starts = Choices(line, Number().Matches(line), -1);
        // After the last option of the question before: D.四级2.高处作业……
        return starts.Count > 1 ? starts : Choices(line, Glued().Matches(line), 1);
    }

    /// <param name="first">The number that the first has; any where it is negative.</param>
    private static List<int> Choices(string line, IEnumerable<Match> numbers, int first)
    {
        var starts = new List<int>();
        int next = first;
        foreach (var match in numbers)
        {
            int number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (next >= 0 && number != next || starts.Count > 0 && (match.Index - starts[^1] > InlineLabels.Longest || OptionMarks.Inside(line[starts[^1]..match.Index]) is null))
                continue;
            starts.Add(match.Index);
            next = number + 1;
        }

        return starts.Count > 1 && OptionMarks.Inside(line[starts[^1]..Math.Min(line.Length, starts[^1] + InlineLabels.Longest)]) is not null ? starts : [];
    }

    [GeneratedRegex(@"(?<=^|[\s\u3000。.;；)）\]】])(?<n>\d{1,3})[.．、)）]\s*(?=\S)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\d.．A-Za-z])(?<n>\d{1,3})[.．、)）]\s*(?=[^\s\d])")]
    private static partial Regex Glued();

    [GeneratedRegex(@"[（(【\[]?(?:参考|标准|正确)?答案(?:及解析|与解析|和解析)?[】\])）]?\s*[：:]?\s*(?=1\s*(?:[.．、)）：:](?!\d)|[-–—~～至]\s*\d|[A-J√×对错]))")]
    private static partial Regex Answers();

    // An answer of its own, which another question has as well.
    [GeneratedRegex(@"答案?\s*[：:】]|解析\s*[：:】]")]
    private static partial Regex Label();
}
