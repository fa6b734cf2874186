using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A document that is nothing but a list of questions, below a heading that says so. Items that ask stand in articles as well: there they
/// have other text beside them.
/// </summary>
internal static partial class QuestionLists
{
    private const int Fewest = 3;
    private const double Least = 0.8;

    /// <summary>The items that ask; empty where the document is anything else.</summary>
    public static ImmutableArray<int> Find(ImmutableArray<LineFacts> facts, ImmutableArray<int> free)
    {
        ImmutableArray<int> asked = [.. free.Where(i => facts[i] is { Line.Kind: LineKind.Item, Ask: >= 0.6, Label: null, Number: null })];
        if (asked.Length < Fewest || !facts.Any(fact => fact.Line is { Level: > 0, HasText: true } && Named().IsMatch(fact.Line.Text)) || facts.Any(fact => fact.Line.Level > 0 && ToAsk().IsMatch(fact.Line.Text)))
            return [];
        var text = facts.Where(fact => fact.Line is { Level: 0, Kind: not LineKind.Apart } && (fact.Line.HasText || fact.Line.Kind == LineKind.Whole)).ToList();
        // What has answers is read by them.
        return asked.Length >= Least * text.Count && asked.Count(i => facts[i].Ask >= 1) >= Least * asked.Length && !text.Exists(fact => fact.IsAnswer || fact.StartsOptions) ? asked : [];
    }

    // What a candidate may ask is no bank.
    [GeneratedRegex(@"反问|(?:可以|该|要|想|能)问|\bto ask\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToAsk();

    [GeneratedRegex(@"题库|试题|考题|真题|习题|题目|面试题|问题|问答|\bquestions?\b|\bquiz", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
