namespace PackBuilder.Typesetting.Lines;

/// <summary>The class of every Unicode scalar (typography: CLREQ table of classes, region CN).</summary>
internal static class CharClasses
{
    private static readonly byte[] Plane0 = Build();

    public static CharClass Of(int codePoint) => codePoint switch
    {
        < 0x10000 => (CharClass)Plane0[codePoint],
        >= 0x20000 and < 0x40000 => CharClass.Han,
        // Tags, variation selectors and skin tones change a picture that we print in one colour.
        >= 0xE0000 and < 0xE0200 or >= 0x1F3FB and <= 0x1F3FF => CharClass.Ignored,
        _ => CharClass.Symbol,
    };

    /// <summary>Set on the square: everything that takes part in Chinese composition.</summary>
    public static bool IsWide(CharClass c) => c <= CharClass.Suffix;

    /// <summary>Full-width marks of which a half is blank.</summary>
    public static bool IsHalfBlank(CharClass c) => c is CharClass.Open or CharClass.Close or CharClass.Pause or CharClass.End;

    /// <summary>A character of Chinese script: names hold some that few fonts have.</summary>
    public static bool IsIdeograph(int codePoint) => codePoint is >= 0x3400 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0x20000 and < 0x40000;

    /// <summary>Hebrew, Arabic and the other scripts that run from right to left.</summary>
    public static bool IsRightToLeft(int codePoint) =>
        codePoint is >= 0x0590 and < 0x0900 or >= 0xFB1D and < 0xFE00 or >= 0xFE70 and < 0xFEFF or >= 0x10800 and < 0x11000 or >= 0x1E800 and < 0x1F000;

    private static byte[] Build()
    {
        var table = new byte[0x10000];
        void Range(int first, int last, CharClass c) => table.AsSpan(first, last - first + 1).Fill((byte)c);
        void Each(string characters, CharClass c)
        {
            foreach (char x in characters)
                table[x] = (byte)c;
        }

        Range(0x0000, 0xFFFF, CharClass.Symbol);
        Range(0x0021, 0x02FF, CharClass.Latin);
        Range(0x0300, 0x036F, CharClass.Combining);
        Range(0x0370, 0x052F, CharClass.Latin);
        Range(0x1E00, 0x1FFF, CharClass.Latin);
        Range(0x2000, 0x200A, CharClass.Space);
        Range(0x2070, 0x209F, CharClass.Latin);
        Range(0x20A0, 0x20CF, CharClass.Currency);
        Range(0x2100, 0x215F, CharClass.Latin);
        Range(0x2160, 0x217F, CharClass.Han);
        Range(0x2460, 0x24FF, CharClass.Han);
        Range(0x2E80, 0x2FDF, CharClass.Han);
        Range(0x3005, 0x3007, CharClass.Han);
        Range(0x3021, 0x3029, CharClass.Han);
        Range(0x3040, 0x9FFF, CharClass.Han);
        Range(0xAC00, 0xD7AF, CharClass.Han);
        Range(0xF900, 0xFAFF, CharClass.Han);
        Range(0xFF00, 0xFFEF, CharClass.Han);
        Each("（《〈「『【〔〖〘〚［｛｟〝“‘", CharClass.Open);
        Each("）》〉」』】〕〗〙〛］｝｠〞〟”’", CharClass.Close);
        Each("，、；：", CharClass.Pause);
        Each("。．？！", CharClass.End);
        Each("·‧・•", CharClass.Middle);
        Each("～〜–", CharClass.Connector);
        Each("／｜", CharClass.Solidus);
        Each("…⋯", CharClass.Ellipsis);
        Each("—―⸺⸻", CharClass.LongDash);
        Each("々〻ーゝゞヽヾ⁇⁈⁉‼", CharClass.NonStarter);
        Each("％‰℃℉°′″¢", CharClass.Suffix);
        Each("([{", CharClass.LatinOpen);
        Each(")]},.;:!?%", CharClass.LatinClose);
        Each("-‐‑/", CharClass.Hyphen);
        Each("$¥£€￥￡№", CharClass.Currency);
        Each("\u0020\t\u3000", CharClass.Space);
        Each("\u00A0\u202F\u2007", CharClass.HardSpace);
        Range(0x0000, 0x0008, CharClass.Ignored);
        Range(0x000A, 0x001F, CharClass.Ignored);
        Range(0x007F, 0x009F, CharClass.Ignored);
        Range(0x200B, 0x200F, CharClass.Ignored);
        Range(0x2028, 0x202E, CharClass.Ignored);
        Range(0x2060, 0x206F, CharClass.Ignored);
        Range(0xFE00, 0xFE0F, CharClass.Ignored);
        Each("\u00AD\u20E3\uFEFF", CharClass.Ignored);
        Each("\u2212×÷", CharClass.Latin);
        return table;
    }
}
