using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// Puts the options of a question in another order and its keys with them. The rank of an option is that of a draw with its key after the
/// question, so that no other question changes it. Where a text of the question speaks of its options by key or place, they stay.
/// </summary>
internal static partial class Shuffling
{
    public static Guide Apply(Guide guide, int seed) => guide with
    {
        Sections = [.. guide.Sections.Select(section => section with
        {
            Blocks = [.. section.Blocks.Select(block => block is QuestionBlock question && MayMove(question) ? Shuffle(guide.Id, question, seed) : block)],
        })],
    };

    private static QuestionBlock Shuffle(string guide, QuestionBlock question, int seed)
    {
        var order = question.Options.OrderBy(option => Rank(seed, guide, question, option)).ThenBy(option => option.Key, StringComparer.Ordinal).ToList();
        ImmutableArray<string> keys = [.. question.Options.Select(option => option.Key)];
        var renamed = order.Select((option, i) => (option.Key, Now: keys[i])).ToDictionary(pair => pair.Key, pair => pair.Now);
        var correct = question.Correct.Select(key => renamed[key]);
        return question with
        {
            Options = [.. order.Select((option, i) => option with { Key = keys[i] })],
            Correct = question.Kind == ClosedKinds.Ordering ? [.. correct] : [.. correct.OrderBy(key => keys.IndexOf(key))],
        };
    }

    private static ulong Rank(int seed, string guide, QuestionBlock question, QuestionOption option)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{seed}/{guide}/{question.Id ?? question.Prompt.ToString()}/{option.Key}");
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }

    private static bool MayMove(QuestionBlock question)
    {
        if (question.Kind is not (ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering))
            return false;
        var keys = question.Options.Select(option => option.Key).ToHashSet();
        if (keys.Count < question.Options.Length || !question.Correct.All(keys.Contains))
            return false;
        IEnumerable<LocalizedText?> options = question.Options.Select(option => option.Text);
        return !options.SelectMany(Sides).Any(text => Others().IsMatch(text))
            && !options.Concat([question.Prompt, question.Explanation, question.Answer.Text, .. question.Answer.Points, .. question.FollowUps, .. question.RedFlags])
                .SelectMany(Sides).Any(text => NamedKey().Matches(text).Any(match => keys.Contains(match.Groups["key"].Value)));
    }

    private static IEnumerable<string> Sides(LocalizedText? text) => new[] { text?.Zh, text?.En }.OfType<string>();

    // 以上都对, both of these: true only in this place, or only of the options before it.
    [GeneratedRegex(@"以上|上述|前述|以下|其他选项|其余|都对|都不对|都正确|都错|全部正确|全对|全错|全选|\b(?:above|below|previous|preceding|all of (?:these|them)|none of (?:these|them)|both|neither)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    // A key by itself. The English article is none, unless a word says so.
    [GeneratedRegex(@"(?<=\b(?i:options?|answers?|choices?|and|or) )(?<key>[A-Z0-9])\b|(?<![A-Za-z0-9'’.])(?<key>[A-Z])(?![A-Za-z0-9'’]| [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex NamedKey();
}
