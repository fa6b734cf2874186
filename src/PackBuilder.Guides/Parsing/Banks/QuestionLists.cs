using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A document that is nothing but a list of questions, below a heading that says so, if it has any. Items that ask stand in articles as well: there they
/// have other text beside them.
/// </summary>
internal static partial class QuestionLists
{
    private const int Fewest = 3;
    private const double Least = 0.8;

    // Without any heading.
    private const int FewestAlone = 5;

    /// <summary>The items that ask; empty where the document is anything else.</summary>
    public static ImmutableArray<int> Find(ImmutableArray<LineFacts> facts, ImmutableArray<int> free)
    {
        ImmutableArray<int> asked = [.. free.Where(i => facts[i] is { Line.Kind: LineKind.Item, Ask: >= 0.6, Label: null, Number: null })];
        var headings = facts.Where(fact => fact.Line is { Level: > 0, HasText: true }).ToList();
        if (asked.Length < (headings.Count > 0 ? Fewest : FewestAlone) || headings.Count > 0 && !headings.Exists(fact => Named().IsMatch(fact.Line.Text)) || headings.Exists(fact => ToAsk().IsMatch(fact.Line.Text)))
            return [];
        // Items below another are part of it.
        var text = facts.Where(fact => fact.Line is { Level: 0, Kind: not LineKind.Apart, Depth: <= 0 } && (fact.Line.HasText || fact.Line.Kind == LineKind.Whole)).ToList();
        // What has answers is read by them.
        ImmutableArray<int> outer = [.. asked.Where(i => facts[i].Line.Depth == 0)];
        return outer.Length >= Least * text.Count && asked.Count(i => facts[i].Ask >= 1) >= Least * asked.Length && !text.Exists(fact => fact.IsAnswer || fact.StartsOptions) ? outer : [];
    }

    // What a candidate may ask is no bank.
    [GeneratedRegex(@"反问|(?:可以|该|要|想|能)问|\bto ask\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToAsk();

    [GeneratedRegex(@"题库|试题|考题|真题|习题|题目|面试题|问题|问答|\bquestions?\b|\bquiz", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
