using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A question whose numbered items go with lettered ones: side by side on a line, or one list after the other; the key pairs them,
/// <c>1-C 2-A</c>.
/// </summary>
internal static partial class MatchingAnswer
{
    private const int FewestPairs = 2;

    /// <summary>Takes the items out of the prompt; null for any other question.</summary>
    public static ClosedAnswer? Of(QuestionDraft draft, string stated)
    {
        ImmutableArray<string> pairs = Pairs(stated);
        if (draft.Kind != ClosedKinds.Matching && pairs.Length < FewestPairs)
            return null;
        var left = new List<QuestionOption>();
        var right = draft.Options.Select(option => new QuestionOption(option.Key.ToString(), option.Text)).ToList();
        var prompt = new List<string>();
        foreach (string line in draft.Prompt.SelectMany((line, i) => i == 0 ? [line] : Columns(line)))
        {
            if (prompt.Count > 0 && Numbered(line) is (var number, var text) && number == left.Count + 1)
                left.Add(new QuestionOption(number.ToString(System.Globalization.CultureInfo.InvariantCulture), text));
            else if (prompt.Count > 0 && OptionMarks.Read(line) is { IsEmpty: false } options && options[0].Key == 'A' + right.Count)
                right.AddRange(options.Select(option => new QuestionOption(option.Key.ToString(), option.Text)));
            else
                prompt.Add(line);
        }

        if (left.Count < FewestPairs || right.Count < FewestPairs)
            return null;
        draft.Prompt.Clear();
        draft.Prompt.AddRange(prompt);
        return new ClosedAnswer(ClosedKinds.Matching, [.. left, .. right], pairs, pairs.IsEmpty ? stated : "");
    }

    /// <summary>The pairs of a text that holds nothing else, as <c>1-C</c>; empty for any other.</summary>
    public static ImmutableArray<string> Pairs(string text) =>
        Whole().IsMatch(text) ? [.. Pair().Matches(text).Select(pair => $"{Numerals.Read(pair.Groups["n"].Value)}-{pair.Groups["k"].Value}")] : [];

    // "1. 前台    A. 办理入住" are two items.
    private static IEnumerable<string> Columns(string line)
    {
        var second = Second().Match(line);
        return second.Success && Numbered(line) is not null ? [line[..second.Index].Trim(), line[second.Index..].Trim()] : [line];
    }

    private static (int Number, string Text)? Numbered(string line) =>
        NumberMark.Read(line) is { Number: > 0 } mark && mark.Length < line.Length ? (mark.Number, line[mark.Length..].Trim()) : null;

    private const string One = @"[（(]?(?<n>\d{1,2}|[①-⑳])[）)]?\s*(?:[-–—~:：.．→、]|->)*\s*[（(]?(?<k>[A-T])[）)]?(?![A-Za-z])";

    [GeneratedRegex(@"^\s*(?:" + One + @"[\s\u3000,，;；、。.]*){2,}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(One)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<=[\s\u3000|—–-])[（(]?[A-T]\s?[.．、:：)）]\s*(?=\S)")]
    private static partial Regex Second();
}
