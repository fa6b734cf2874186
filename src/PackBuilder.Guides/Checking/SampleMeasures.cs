using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>What is counted in one sample, whether it stands in a guide for everybody, in one for a world, or in the words of an employer.</summary>
internal static class SampleMeasures
{
    /// <summary>Of Han characters, what somebody in a hurry says in a minute.</summary>
    private const int Fast = 240;

    private const int Slow = 200;

    /// <summary>The Han characters of a sample and those that its time holds, where it does not keep to them.</summary>
    public static (int Length, int Least, int Most)? OutsideItsTime(QuestionBlock question, LocalizedText? sample)
    {
        int length = sample?.Zh?.Count(ProseText.IsHan) ?? 0;
        var (least, most) = question.Kind == "self-introduction" && Given(question.Prompt.Zh ?? "") is { } seconds
            ? (seconds * Slow / 60, seconds * Fast / 60)
            : (0, (int)((question.Minutes ?? double.MaxValue / Fast) * Fast));
        return length > 0 && (length < least || length > most) ? (length, least, most) : null;
    }

    private static int? Given(string prompt) =>
        prompt.Contains("三十秒", StringComparison.Ordinal) ? 30
        : prompt.Contains("一分钟", StringComparison.Ordinal) ? 60
        : prompt.Contains("两分钟", StringComparison.Ordinal) ? 120
        : null;
}
