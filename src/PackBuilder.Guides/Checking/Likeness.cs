using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>What samples of one book have in common, where whoever learns from it would sound like everybody else who did.</summary>
/// <param name="Words">What they share; empty for a device.</param>
/// <param name="Questions">Those whose samples share it, in the order of the book.</param>
internal sealed partial record Likeness(LikenessKind Kind, string Words, ImmutableArray<QuestionBlock> Questions)
{
    private const int Opening = 6;

    // As many may begin alike before a class of learners sounds like one; nobody needs a whole sentence of another sample.
    private const int MostOpenings = 2;

    private const int MostSentences = 1;

    // A shorter sentence is a courtesy, such as 谢谢您的提醒.
    private const int ShortestSentence = 8;

    // Six characters are more than a term or an idiom has. In the books that come with the program no run of six is in more than three samples.
    private const int Phrase = 6;

    private const int MostPhrases = 3;

    private const int MostOnTheWall = 3;

    /// <summary>What the samples of a book have in common, each once.</summary>
    public static IEnumerable<Likeness> Of(IReadOnlyCollection<QuestionBlock> questions)
    {
        // An introduction of thirty seconds is that of a minute cut short, and begins with a name.
        QuestionBlock[] answered = [.. questions.Where(question => question.Kind != "self-introduction" && question.Answer.Text?.Zh is { Length: > 0 })];
        Likeness[] whole =
        [
            .. Shared(LikenessKind.Opening, answered, sample => sample.Length > Opening ? [sample[..Opening]] : [], MostOpenings),
            .. Shared(LikenessKind.Sentence, answered, Sentences, MostSentences),
        ];
        // In a large bank some phrases come back: one in twenty samples is a habit.
        var runs = Shared(LikenessKind.Phrase, answered, Phrases, Math.Max(MostPhrases, questions.Count / 20));
        return [.. whole, .. Longest(runs, whole), .. SolvedOnTheWall(questions)];
    }

    /// <summary>Says it at the last question that has a place, and names the others.</summary>
    /// <returns>Null where none has a place.</returns>
    public Diagnostic? Tell(Func<QuestionBlock, SourceLocation?> placeOf) =>
        Questions.Select(placeOf).OfType<SourceLocation>().Reverse().ToArray() is [var last, .. var others] ? ContentErrors.Alike(this, last, others) : null;

    private static IEnumerable<Likeness> Shared(LikenessKind kind, QuestionBlock[] questions, Func<string, IEnumerable<string>> parts, int most) =>
        questions
            .SelectMany(question => parts(question.Answer.Text!.Zh!).Distinct(StringComparer.Ordinal).Select(part => (Part: part, Question: question)))
            .GroupBy(pair => pair.Part, pair => pair.Question, StringComparer.Ordinal)
            .Where(group => group.Count() > most)
            .Select(group => new Likeness(kind, group.Key, [.. group]));

    private static IEnumerable<string> Sentences(string sample) =>
        sample.Split(['。', '！', '？', '\n']).Select(sentence => sentence.Trim()).Where(sentence => sentence.Count(ProseText.IsHan) >= ShortestSentence);

    private static IEnumerable<string> Phrases(string sample) =>
        HanRun().Matches(sample).SelectMany(run => Enumerable.Range(0, run.Length - Phrase + 1).Select(at => run.Value.Substring(at, Phrase)));

    // A turn of eight characters is three runs of six, and more samples may have one of them than the others.
    private static IEnumerable<Likeness> Longest(IEnumerable<Likeness> runs, Likeness[] told)
    {
        var kept = told.ToList();
        foreach (var run in runs.OrderByDescending(run => run.Questions.Length))
        {
            if (!kept.Exists(other => (other.Words.Contains(run.Words, StringComparison.Ordinal) || Overlap(other.Words, run.Words)) && run.Questions.All(other.Questions.Contains)))
                kept.Add(run);
        }

        return kept.Skip(told.Length);
    }

    private static bool Overlap(string one, string other) =>
        one.Length == Phrase && Enumerable.Range(1, Phrase - 2).Any(shift => one.AsSpan(shift).SequenceEqual(other.AsSpan(0, Phrase - shift)) || other.AsSpan(shift).SequenceEqual(one.AsSpan(0, Phrase - shift)));

    private static IEnumerable<Likeness> SolvedOnTheWall(IReadOnlyCollection<QuestionBlock> questions)
    {
        QuestionBlock[] notes = [.. questions.Where(question => OnTheWall().IsMatch(question.Answer.Text?.Zh ?? ""))];
        if (notes.Length > MostOnTheWall && notes.Length * 10 > questions.Count)
            yield return new Likeness(LikenessKind.Device, "", [.. notes]);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{6,}")]
    private static partial Regex HanRun();

    [GeneratedRegex("纸条|便签|贴在|牌子上|一张大表|步骤图")]
    private static partial Regex OnTheWall();
}

/// <summary>In what samples are alike.</summary>
internal enum LikenessKind
{
    /// <summary>Their first words.</summary>
    Opening,

    /// <summary>A whole sentence.</summary>
    Sentence,

    /// <summary>A turn of phrase.</summary>
    Phrase,

    /// <summary>What solves the matter.</summary>
    Device,
}
