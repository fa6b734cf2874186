using System.Collections.Immutable;
using PackBuilder.Guides.Checking.Rules;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>Finds the translations of a guide that are missing, or older than the text that they were made from.</summary>
public static class TranslationChecker
{
    // A captured guide has the languages that its source has.
    public static ImmutableArray<Diagnostic> Check(Guide guide, SourceText source)
    {
        var translated = new GuideUnderCheck(guide, source, ContentRuleData.None);
        return translated.IsWritten ? [.. new LanguagePairsRule().Check(translated).Distinct()] : [];
    }
}
