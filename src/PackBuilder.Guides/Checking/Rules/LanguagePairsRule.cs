using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>In a guide in two languages every text has both, and the English still says what the Chinese says.</summary>
internal sealed class LanguagePairsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        bool isBilingual = guide.Guide.Languages.Contains("zh") && guide.Guide.Languages.Contains("en");
        foreach (var text in guide.Texts)
        {
            foreach (var (paragraph, hash) in TranslationHash.Stale(text.Text))
                yield return ContentErrors.StaleTranslation(guide.Locate(text, ProseText.Around(paragraph, 0, 12)), paragraph, hash);
            if (isBilingual && IsExpected(text) && Missing(guide, text) is { } missing)
                yield return missing;
        }
    }

    // English phrases, terms and what is typed need no twin; a name is one word in both languages; a cell may hold both in one.
    private static bool IsExpected(PlacedText text) =>
        text.Place is not (TextPlace.Example or TextPlace.Term or TextPlace.Speaker or TextPlace.Cell or TextPlace.ColumnHead or TextPlace.Letter or TextPlace.Passage);

    private static Diagnostic? Missing(GuideUnderCheck guide, PlacedText text)
    {
        if (text.Text is { Zh: { } chinese, En: null or "" } && chinese.Any(ProseText.IsHan) && !HasSentence(chinese))
            return ContentErrors.NoEnglish(guide.Locate(text, ProseText.Around(chinese, 0, 12)), chinese);
        if (text.Text is { Zh: null or "", En: { Length: > 0 } english })
            return ContentErrors.NoChinese(guide.Locate(text, ProseText.Around(english, 0, 12)), english);
        return null;
    }

    // "能不能再说一遍 Could you say that again?" has its English in itself.
    private static bool HasSentence(string chinese) => chinese.Count(char.IsAsciiLetter) >= chinese.Count(ProseText.IsHan);
}
