using System.Globalization;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Numbers as banks write them: digits, Chinese numerals up to 9999, circled and bracketed characters.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number, or 0 where the text is none.</summary>
    public static int Read(string text)
    {
        if (text.Length == 0)
            return 0;
        if (text.All(char.IsAsciiDigit))
            return text.Length > 6 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
        return text.Length == 1 && OfCharacter(text[0]) is > 0 and var single ? single : Chinese(text);
    }

    /// <summary>The number that one character stands for: ①, ⑴, ⒈, ❶, ㈠; 0 for any other.</summary>
    public static int OfCharacter(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '⑴' and <= '⒇' => c - '⑴' + 1,
        >= '⒈' and <= '⒛' => c - '⒈' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= '❶' and <= '❿' => c - '❶' + 1,
        >= '㈠' and <= '㈩' => c - '㈠' + 1,
        >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
        _ => 0,
    };

    private static int Chinese(string text)
    {
        int total = 0, digit = 0;
        foreach (char c in text)
        {
            int unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit > 0)
            {
                total += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else if (Digits.IndexOf(c) is >= 0 and var value)
            {
                digit = value;
            }
            else
            {
                return 0;
            }
        }

        return total + digit;
    }
}
