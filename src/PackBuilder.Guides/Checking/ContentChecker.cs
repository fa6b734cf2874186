using System.Collections.Immutable;
using PackBuilder.Guides.Checking.Rules;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>Reads a guide as an editor would: punctuation, pairs of languages, what questions lack, what must not be said.</summary>
public static class ContentChecker
{
    private static readonly ImmutableArray<IContentRule> Rules =
    [
        new MissingFieldsRule(),
        new KnownValuesRule(),
        new ClosedQuestionsRule(),
        new ScriptsRule(),
        new KnownTagsRule(),
        new TagsRule(),
        new BalanceRule(),
        new HalfWidthRule(),
        new MarkPairsRule(),
        new LanguagePairsRule(),
        new LongSentencesRule(),
        new RepeatedQuestionsRule(),
        new AvoidedPhrasesRule(),
        new FiguresRule(),
        new FactSourcesRule(),
        new AnswerLengthRule(),
        new ConductRule(),
        new RepetitionRule(),
        new BookReferenceRule(),
    ];

    // What they find is chosen by no pack, and so missing in print without a word.
    private static readonly ImmutableArray<IContentRule> Names = [new KnownValuesRule(), new KnownTagsRule()];

    public static ImmutableArray<Diagnostic> Check(Guide guide, SourceText source, ContentRuleData data) => Run(Rules, new GuideUnderCheck(guide, source, data));

    /// <summary>Words that packs choose by and that nobody knows: for every run, not only for one that is asked to look at content.</summary>
    /// <returns>Warnings.</returns>
    public static ImmutableArray<Diagnostic> CheckNames(Guide guide, SourceText source, TagList? tags) =>
        [.. Run(Names, new GuideUnderCheck(guide, source, ContentRuleData.None with { Tags = tags })).Select(problem => problem with { Severity = Severity.Warning })];

    private static ImmutableArray<Diagnostic> Run(ImmutableArray<IContentRule> rules, GuideUnderCheck guide)
    {
        return
        [
            .. rules.SelectMany(rule => rule.Check(guide))
                .Distinct()
                .OrderBy(problem => problem.Location?.Line ?? 0)
                .ThenBy(problem => problem.Location?.Column ?? 0)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }
}
