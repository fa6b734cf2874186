using System.Text;

namespace PackBuilder.Documents.Scripts;

/// <summary>Which characters belong to Chinese text, for joining lines and choosing faces.</summary>
public static class EastAsian
{
    /// <summary>Han, Bopomofo, kana, CJK marks and full-width forms: characters one em wide that need no space between them.</summary>
    public static bool IsWide(int scalar) => scalar is
        >= 0x2E80 and <= 0x303E      // radicals, CJK symbols and punctuation
        or >= 0x3041 and <= 0x33FF   // kana, Bopomofo, enclosed and compatibility forms
        or >= 0x3400 and <= 0x4DBF   // extension A
        or >= 0x4E00 and <= 0x9FFF   // unified ideographs
        or >= 0xF900 and <= 0xFAFF   // compatibility ideographs
        or >= 0xFE30 and <= 0xFE4F   // compatibility forms
        or >= 0xFF00 and <= 0xFF60   // full-width forms
        or >= 0xFFE0 and <= 0xFFE6
        or >= 0x20000 and <= 0x3FFFF; // extensions B and later

    /// <summary>Marks that share one code point between Chinese and Latin and take their shape from the text around them.</summary>
    public static bool IsAmbiguousMark(int scalar) => scalar is
        0x2018 or 0x2019 or 0x201C or 0x201D or 0x2014 or 0x2015 or 0x2026 or 0x00B7 or 0x2022 or 0x2027;

    /// <summary>Whether a text contains any wide character.</summary>
    public static bool AnyWide(string text) => text.EnumerateRunes().Any(rune => IsWide(rune.Value));

    /// <summary>The first scalar of a text, or 0 for none.</summary>
    public static int First(string text) => text.Length == 0 ? 0 : Rune.GetRuneAt(text, 0).Value;

    /// <summary>The last scalar of a text, or 0 for none.</summary>
    public static int Last(string text) =>
        text.Length == 0 ? 0
        : text.Length > 1 && char.IsLowSurrogate(text[^1]) && char.IsHighSurrogate(text[^2]) ? char.ConvertToUtf32(text[^2], text[^1])
        : text[^1];
}
