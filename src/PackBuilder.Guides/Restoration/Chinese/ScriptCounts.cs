using System.Collections.Immutable;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>How many letters of each script a text has: what tells Chinese from Japanese, and either from a language in Latin letters.</summary>
internal readonly record struct ScriptCounts(long Han, long Kana, long Latin)
{
    // Japanese has kana in every sentence; a Chinese text has the one の of a shop's name.
    private const double LeastKana = 0.1;
    private const int FewestKana = 2;

    /// <summary>Its Chinese characters are those of Japanese.</summary>
    public bool IsJapanese => Kana >= FewestKana && Kana >= LeastKana * (Han + Kana);

    public static ScriptCounts Of(string text)
    {
        long han = 0, kana = 0, latin = 0;
        foreach (char c in text)
        {
            if (Characters.IsHan(c))
                han++;
            else if (c is >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or >= '\uFF66' and <= '\uFF9D')
                kana++;
            else if (c < '\u3000' && char.IsLetter(c))
                latin++;
        }

        return new ScriptCounts(han, kana, latin);
    }

    public static ScriptCounts Of(ImmutableArray<CaptureBlock> blocks) =>
        blocks.SelectMany(CaptureTexts.Of).Select(Of).Aggregate(default(ScriptCounts), (sum, one) => new ScriptCounts(sum.Han + one.Han, sum.Kana + one.Kana, sum.Latin + one.Latin));
}
