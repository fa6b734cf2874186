using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>The right answer of a closed question with a heading, from its part 答案.</summary>
internal static partial class WrittenKey
{
    /// <param name="kind">As the heading states it, or null.</param>
    /// <returns>The kind, and the right answer; null where the part 答案 says none, so that it stays an answer in words.</returns>
    public static (string? Kind, ImmutableArray<string>? Correct) Read(string? kind, ImmutableArray<QuestionOption> options, Answer answer)
    {
        if (options.IsEmpty && !ClosedKinds.Contains(kind) || answer.Text?.Zh is not { } stated)
            return (kind, null);
        switch (kind)
        {
            case ClosedKinds.FillIn:
                return (kind, [.. stated.TrimEnd('。').Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
            case ClosedKinds.Matching:
                ImmutableArray<string> pairs = [.. Pair().Matches(stated).Select(match => $"{match.Groups[1].Value}-{match.Groups[2].Value}")];
                return (kind, pairs.IsEmpty ? null : pairs);
            case ClosedKinds.Ordering:
                ImmutableArray<string> order = [.. Letter().Matches(stated).Select(match => match.Value)];
                return (kind, order.IsEmpty ? null : order);
        }

        if (KeyText.Read(stated.TrimEnd('。')) is not { IsWhole: true } key)
            return (kind, null);
        kind ??= key.IsVerdict ? ClosedKinds.TrueFalse : key.Keys.Length > 1 ? ClosedKinds.MultipleChoice : ClosedKinds.SingleChoice;
        return (kind, key.Keys);
    }

    [GeneratedRegex(@"(\d{1,2})\s*[-—–:：→.]?\s*([A-Z])(?![A-Za-z])")]
    private static partial Regex Pair();

    [GeneratedRegex("[A-Z](?![a-z])")]
    private static partial Regex Letter();
}
