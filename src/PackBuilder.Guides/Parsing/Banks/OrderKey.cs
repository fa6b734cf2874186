using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>The key of a question that asks for an order: <c>B→A→C</c>, or letters where the question says so.</summary>
internal static partial class OrderKey
{
    /// <summary>What the draft is then, and its key; null for any other.</summary>
    public static KeyText? Of(QuestionDraft draft, string stated, KeyText? key)
    {
        if (draft.Options.Count < 2)
            return null;
        if (Arrows().Match(stated) is { Success: true } arrows)
        {
            draft.Kind = ClosedKinds.Ordering;
            return new KeyText(Letters(arrows.Value), "");
        }

        bool isWhole = key is { IsVerdict: false } && key.Keys.Length == draft.Options.Count;
        if (isWhole && draft.Kind is null or ClosedKinds.MultipleChoice && draft.Prompt.Exists(line => Asks().IsMatch(line)) && !key!.Keys.SequenceEqual(key.Keys.Order(StringComparer.Ordinal)))
            draft.Kind = ClosedKinds.Ordering;
        return null;
    }

    private static ImmutableArray<string> Letters(string text) => [.. text.Where(char.IsAsciiLetterUpper).Select(letter => letter.ToString())];

    [GeneratedRegex(@"^\s*[A-J](?:\s*(?:→|->|=>|＞|>|—|–|－)+\s*[A-J]){1,9}\s*[。.]?\s*$")]
    private static partial Regex Arrows();

    [GeneratedRegex(@"排序|排列|顺序|次序|先后|\border\b|\bsequence\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();
}
