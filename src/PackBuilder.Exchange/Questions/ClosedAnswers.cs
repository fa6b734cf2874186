using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Questions;

/// <summary>The right answers of closed questions, as formats of learning systems want them.</summary>
internal static partial class ClosedAnswers
{
    /// <summary>The key is there and can be marked by a machine.</summary>
    public static bool HasKey(QuestionBlock question) => ClosedKinds.Contains(question.Kind) && !question.Correct.IsEmpty;

    public static bool IsRight(QuestionBlock question, QuestionOption option) => question.Correct.Contains(option.Key);

    /// <summary>What each left side belongs to; right sides that belong to none come last, without a left one.</summary>
    public static ImmutableArray<(LocalizedText? Left, LocalizedText Right)> Pairs(QuestionBlock question)
    {
        var texts = question.Options.DistinctBy(option => option.Key).ToDictionary(option => option.Key, option => option.Text);
        var pairs = question.Correct.Select(pair => pair.Split('-')).Where(pair => pair.Length == 2 && texts.ContainsKey(pair[0]) && texts.ContainsKey(pair[1])).ToArray();
        var used = pairs.SelectMany(pair => pair).ToHashSet();
        bool isRight(string key) => pairs.Length > 0 && char.IsAsciiDigit(key[0]) == char.IsAsciiDigit(pairs[0][1][0]);
        return
        [
            .. pairs.Select(pair => ((LocalizedText?)texts[pair[0]], texts[pair[1]])),
            .. question.Options.Where(option => !used.Contains(option.Key) && isRight(option.Key)).Select(option => ((LocalizedText?)null, option.Text)),
        ];
    }

    /// <summary>The options in the right order.</summary>
    public static ImmutableArray<LocalizedText> InOrder(QuestionBlock question) =>
        [.. question.Correct.Select(key => question.Options.FirstOrDefault(option => option.Key == key)?.Text).OfType<LocalizedText>()];

    /// <summary>Of several right options each gives its share, of the wrong ones each takes one; in percent.</summary>
    public static string Share(QuestionBlock question, bool isRight)
    {
        int right = question.Options.Count(option => IsRight(question, option));
        int count = isRight ? right : question.Options.Length - right;
        double share = 100.0 / Math.Max(1, count) * (isRight ? 1 : -1);
        return share.ToString("0.#####", CultureInfo.InvariantCulture);
    }

    /// <summary>The prompt with each gap replaced, as far as there are words for it.</summary>
    public static string WithGaps(string prompt, Func<int, string> gap)
    {
        int count = 0;
        return Gap().Replace(prompt, _ => gap(count++));
    }

    public static int GapCount(string prompt) => Gap().Count(prompt);

    [GeneratedRegex("_{2,}")]
    private static partial Regex Gap();
}
