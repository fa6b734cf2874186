using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>What is counted in samples, whether they stand in a guide for everybody, in one for a world, or in the words of an employer.</summary>
internal static partial class SampleMeasures
{
    /// <summary>Of Han characters, what somebody in a hurry says in a minute.</summary>
    private const int Fast = 240;

    private const int Slow = 200;

    private const int Opening = 6;

    // As many may begin alike, or be solved alike, before a class of learners sounds like one.
    private const int MostAlike = 2;

    private const int MostOnTheWall = 3;

    /// <summary>The Han characters of a sample and those that its time holds, where it does not keep to them.</summary>
    public static (int Length, int Least, int Most)? OutsideItsTime(QuestionBlock question, LocalizedText? sample)
    {
        int length = sample?.Zh?.Count(IsHan) ?? 0;
        var (least, most) = question.Kind == "self-introduction" && Given(question.Prompt.Zh ?? "") is { } seconds
            ? (seconds * Slow / 60, seconds * Fast / 60)
            : (0, (int)((question.Minutes ?? double.MaxValue / Fast) * Fast));
        return length > 0 && (length < least || length > most) ? (length, least, most) : null;
    }

    /// <summary>Questions whose samples begin with the same words, where they are too many.</summary>
    public static IEnumerable<IGrouping<string, QuestionBlock>> SameOpenings(IEnumerable<QuestionBlock> questions) => questions
        .Where(question => question is { Kind: not "self-introduction", Answer.Text.Zh.Length: > Opening })
        .GroupBy(question => question.Answer.Text!.Zh![..Opening], StringComparer.Ordinal)
        .Where(group => group.Count() > MostAlike);

    /// <summary>Questions whose samples are solved by something written and put up, where they are too many.</summary>
    public static QuestionBlock[] SolvedOnTheWall(IReadOnlyCollection<QuestionBlock> questions) =>
        questions.Where(question => OnTheWall().IsMatch(question.Answer.Text?.Zh ?? "")).ToArray() is { Length: > MostOnTheWall } notes && notes.Length * 10 > questions.Count
            ? notes
            : [];

    private static int? Given(string prompt) =>
        prompt.Contains("三十秒", StringComparison.Ordinal) ? 30
        : prompt.Contains("一分钟", StringComparison.Ordinal) ? 60
        : prompt.Contains("两分钟", StringComparison.Ordinal) ? 120
        : null;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex("纸条|便签|贴在|牌子上|一张大表|步骤图")]
    private static partial Regex OnTheWall();
}
