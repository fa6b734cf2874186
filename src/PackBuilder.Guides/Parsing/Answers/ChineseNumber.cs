namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>Chinese numerals up to ninety-nine, as headings and steps use them.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number, or 0 where the text is none.</summary>
    public static int Read(string numeral)
    {
        int ten = numeral.IndexOf('十');
        if (ten < 0)
            return numeral.Length == 1 ? Math.Max(0, Digits.IndexOf(numeral[0])) : 0;
        int tens = ten == 0 ? 1 : Read(numeral[..ten]);
        int ones = ten + 1 == numeral.Length ? 0 : Read(numeral[(ten + 1)..]);
        return tens * 10 + ones;
    }
}
