using System.Globalization;
using System.Text;

namespace PackBuilder.Guides.Captures.Word.Numbering;

/// <summary>Writes numbers in the number formats of the standard (ECMA-376 part 1, ST_NumberFormat) that Chinese and English documents use.</summary>
internal static class CountingFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalTraditionalDigits = "零壹貳參肆伍陸柒捌玖";

    private static readonly (int Value, string Roman)[] _roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="example">For the format <c>custom</c>.</param>
    /// <returns>In decimal digits where a format has no further sign for the number.</returns>
    public static string Write(string format, string? example, int number) => format switch
    {
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "custom" => number.ToString(new string('0', Math.Clamp(example?.TakeWhile(char.IsAsciiDigit).Count() ?? 1, 1, 6)), CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "ordinal" => Decimal(number) + Suffix(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "numberInDash" => $"- {Decimal(number)} -",
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedFullstop" => Among(number, '⒈', 20),
        "decimalEnclosedParen" => Among(number, '⑴', 20),
        "ideographEnclosedCircle" => Among(number, '㊀', 10),
        "ideographTraditional" => Among(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Among(number, "子丑寅卯辰巳午未申酉戌亥"),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => string.Concat(Decimal(number).Select(digit => Digits[digit - '0'])),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            Counting(number, Digits.Replace('〇', '零'), "十百千"),
        "chineseLegalSimplified" => Counting(number, LegalDigits, "拾佰仟"),
        "ideographLegalTraditional" or "japaneseLegal" => Counting(number, LegalTraditionalDigits, "拾佰仟"),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    // After Z come AA, BB and so on.
    private static string Letters(int number, char first) =>
        number is < 1 or > 260 ? Decimal(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var roman = new StringBuilder();
        foreach (var (value, letters) in _roman)
        {
            for (; number >= value; number -= value)
                roman.Append(letters);
        }

        return roman.ToString();
    }

    private static string Circled(int number) => number switch
    {
        0 => "⓪",
        <= 20 => Among(number, '①', 20),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => Decimal(number),
    };

    private static string Among(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Among(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Counting(int number, string digits, string units)
    {
        if (number is < 0 or > 9999)
            return Decimal(number);
        if (number == 0)
            return digits[..1];
        var written = new StringBuilder();
        bool gap = false;
        for (int power = 3, value = 1000; power >= 0; power--, value /= 10)
        {
            int digit = number / value % 10;
            if (digit == 0)
            {
                gap = written.Length > 0;
                continue;
            }

            if (gap)
                written.Append(digits[0]);
            gap = false;
            // Ten to nineteen have no 一 before the 十; the forms for money keep theirs.
            if (!(power == 1 && digit == 1 && written.Length == 0 && digits[1] == '一'))
                written.Append(digits[digit]);
            if (power > 0)
                written.Append(units[power - 1]);
        }

        return written.ToString();
    }

    private static string Suffix(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
