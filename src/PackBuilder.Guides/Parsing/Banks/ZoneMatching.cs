using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A question as far as answers that stand apart have to find it.</summary>
/// <param name="IsOpen">It has no answer of its own.</param>
internal sealed record NumberedQuestion(int Index, string? Kind, int Number, bool IsOpen);

/// <summary>
/// Joins the answers of a block to their questions: by number, and where numbers start again also by the parts of the block, which
/// follow each other as the sections do or name the same kind.
/// </summary>
internal static class ZoneMatching
{
    public static IEnumerable<(int Question, FarAnswer Answer)> Match(ImmutableArray<NumberedQuestion> questions, ImmutableArray<FarAnswer> answers)
    {
        // What has its answer below it waits for none.
        if (questions.Any(question => question.IsOpen))
            questions = [.. questions.Where(question => question.IsOpen)];
        // Numbers that run through all sections.
        if (AreDistinct(questions.Select(question => question.Number)) && AreDistinct(answers.Select(answer => answer.Number)))
            return Pairs(questions, answers);
        var runs = Runs(questions);
        var groups = answers.GroupBy(answer => answer.Group).ToList();
        if (groups.Count == 1 && runs.Count > 1)
        {
            if (AreDistinct(questions.Select(question => question.Number)))
                return Pairs(questions, answers);
            if (answers[0].Kind is { } named && runs.Where(run => run[0].Kind == named).ToList() is [var only])
                return Pairs(only, answers);
            return questions.Length == answers.Length ? questions.Zip(answers, (question, answer) => (question.Index, answer)) : Pairs(runs[^1], answers);
        }

        var pairs = new List<(int, FarAnswer)>();
        var open = runs.ToList();
        int after = Math.Max(0, runs.Count - groups.Count);
        for (int i = 0; i < groups.Count; i++)
        {
            string? kind = groups[i].First().Kind;
            var run = open.FirstOrDefault(run => kind is not null && run[0].Kind == kind) ?? (i + after < runs.Count ? runs[i + after] : null);
            if (run is null)
                continue;
            open.Remove(run);
            pairs.AddRange(Pairs(run, groups[i]));
        }

        return pairs;
    }

    private static bool AreDistinct(IEnumerable<int> numbers) => numbers.GroupBy(number => number).All(group => group.Count() == 1);

    private static IEnumerable<(int, FarAnswer)> Pairs(IEnumerable<NumberedQuestion> questions, IEnumerable<FarAnswer> answers)
    {
        var byNumber = answers.DistinctBy(answer => answer.Number).ToDictionary(answer => answer.Number);
        return questions.Where(question => byNumber.ContainsKey(question.Number)).Select(question => (question.Index, byNumber[question.Number]));
    }

    private static List<List<NumberedQuestion>> Runs(ImmutableArray<NumberedQuestion> questions)
    {
        var runs = new List<List<NumberedQuestion>>();
        foreach (var question in questions)
        {
            if (runs.Count == 0 || question.Number <= runs[^1][^1].Number)
                runs.Add([]);
            runs[^1].Add(question);
        }

        return runs;
    }
}
