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
        new TagsRule(),
        new BalanceRule(),
        new HalfWidthRule(),
        new MarkPairsRule(),
        new LanguagePairsRule(),
        new LongSentencesRule(),
        new RepeatedQuestionsRule(),
        new AvoidedPhrasesRule(),
        new FiguresRule(),
        new AnswerLengthRule(),
        new ConductRule(),
        new RepetitionRule(),
        new BookReferenceRule(),
    ];

    public static ImmutableArray<Diagnostic> Check(Guide guide, SourceText source, ContentRuleData data)
    {
        var checkedGuide = new GuideUnderCheck(guide, source, data);
        return
        [
            .. Rules.SelectMany(rule => rule.Check(checkedGuide))
                .Distinct()
                .OrderBy(problem => problem.Location?.Line ?? 0)
                .ThenBy(problem => problem.Location?.Column ?? 0)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }
}
