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
        line.Length >= ShortestBank && RunOnQuestions.Find(line.Trim()) is { Length: > 1 } questions && Choices(line).Count <= questions.Length;

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
        int[] all = [.. starts.Prepend(0).Distinct(), line.Length];
        return all.Zip(all.Skip(1), (from, to) => line[from..to]);
    }

    // Numbers that rise, with options behind each: 1.……（ ）。A.…… B.…… 2.……（ ）。A.…… B.……
    private static List<int> Choices(string line)
    {
        var starts = new List<int>();
        int next = 0;
        foreach (Match match in Number().Matches(line))
        {
            int number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (starts.Count > 0 && (number != next || match.Index - starts[^1] > InlineLabels.Longest || OptionMarks.Inside(line[starts[^1]..match.Index]) is null))
                continue;
            starts.Add(match.Index);
            next = number + 1;
        }

        return starts.Count > 1 && OptionMarks.Inside(line[starts[^1]..Math.Min(line.Length, starts[^1] + InlineLabels.Longest)]) is not null ? starts : [];
    }

    [GeneratedRegex(@"(?<=^|[\s\u3000。.;；)）\]】])(?<n>\d{1,3})[.．、)）]\s*(?=\S)")]
    private static partial Regex Number();
}
