namespace PackBuilder.Typesetting.Lines;

/// <summary>Han that belong to the number before them (B11): measure words and units.</summary>
internal static class UnitWords
{
    private const string Single =
        "元角分次题个人名天日月年号页章节条项步点句段行种类位家件份张轮遍倍成周块万亿千百字词岁秒时届期级层楼班组道场套本部门台款单笔通声折";

    private static readonly HashSet<char> Singles = [.. Single];

    // The second character of a unit of two, by its first.
    private static readonly HashSet<string> Pairs =
        ["小时", "分钟", "毫秒", "星期", "个月", "公里", "万元", "亿元", "千元", "百元", "个人", "年级", "分制", "人次", "季度", "厘米", "毫米", "千克", "公斤", "万人"];

    private static readonly HashSet<string> LatinUnits =
        ["h", "min", "s", "ms", "kg", "g", "km", "m", "cm", "mm", "KB", "MB", "GB", "TB", "kB", "Mbps", "pt", "px", "kW", "kWh", "W", "V", "Hz"];

    public static bool IsUnit(int text) => text < 0x10000 && text > 0 && Singles.Contains((char)text);

    /// <summary>Whether a text starts with a word that is a unit, such as h or MB.</summary>
    public static bool IsLatinUnit(ReadOnlySpan<Item> items)
    {
        Span<char> word = stackalloc char[4];
        int length = 0;
        while (length < items.Length && items[length].Class == CharClass.Latin)
        {
            if (length == word.Length || items[length].Text > 0x7F)
                return false;
            word[length] = (char)items[length++].Text;
        }

        return LatinUnits.Contains(word[..length].ToString());
    }

    public static bool IsPair(int first, int second) =>
        first is > 0 and < 0x10000 && second is > 0 and < 0x10000
        && Pairs.Contains(string.Create(2, (first, second), static (span, pair) => (span[0], span[1]) = ((char)pair.first, (char)pair.second)));
}
