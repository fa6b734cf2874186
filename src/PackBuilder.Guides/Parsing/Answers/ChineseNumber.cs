namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>Chinese numerals up to 9,999, as headings, steps and sums use them.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (char Unit, int Value)[] Units = [('千', 1000), ('百', 100), ('十', 10)];

    /// <summary>The number, or 0 where the text is none.</summary>
    public static int Read(string numeral)
    {
        foreach (var (unit, value) in Units)
        {
            if (numeral.IndexOf(unit) is >= 0 and var at)
                return (at == 0 ? 1 : Read(numeral[..at])) * value + Read(numeral[(at + 1)..].TrimStart('零'));
        }

        return numeral switch { "两" => 2, [var digit] => Math.Max(0, Digits.IndexOf(digit)), _ => 0 };
    }
}
