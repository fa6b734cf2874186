using System.Text.RegularExpressions;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Marks that never follow one another: two stops, a comma and a full stop, a pair of quotes with nothing between.</summary>
internal sealed partial class MarkPairsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var text in guide.Texts)
        {
            if (text.Text.Zh is not { } chinese)
                continue;
            foreach (Match match in Pairs().Matches(ProseText.Of(chinese)))
                yield return ContentErrors.MarkPair(guide.Locate(text, ProseText.Around(chinese, match.Index, match.Length)), match.Value);
        }
    }

    // ！！ and ？！ are allowed for strong feeling (GB/T 15834-2011, 4.3).
    [GeneratedRegex(@"[，、；：。][，、；：。]|[？！][，、；。]|[，、；：][？！]|[“（《「『【〔][，、；：。）”》」』】〕]|。”。|(?<=[\u4E00-\u9FFF])…(?!…)")]
    private static partial Regex Pairs();
}
