using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Words;

/// <summary>One side of a checklist.</summary>
internal enum Side
{
    Do,
    Dont,
}

/// <summary>Words over a list that say whether to do or not to do what it lists.</summary>
internal static partial class Sides
{
    private static readonly string[] Do =
        ["要做", "要做的", "应该做", "应该做的", "应做", "建议做", "推荐做法", "正确做法", "宜", "可以说", "加分项", "加分点", "Do", "Dos", "Do's"];

    private static readonly string[] Dont =
    [
        "不要做", "不要做的", "不该做", "不应做", "避免", "避免做", "错误做法", "忌", "不可以说", "减分项", "减分点", "扣分项", "避雷点", "避雷", "避坑",
        "雷区", "禁忌", "Don't", "Don’t", "Don'ts", "Don’ts", "Dont",
    ];

    public static Side? Of(string? words)
    {
        string name = Numbering().Replace(words ?? "", "").Trim().Trim('*', '“', '”', '：', ':', '✅', '❌', ' ', '\u3000');
        if (Do.Contains(name, StringComparer.OrdinalIgnoreCase))
            return Side.Do;
        return Dont.Contains(name, StringComparer.OrdinalIgnoreCase) ? Side.Dont : null;
    }

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])\s*")]
    private static partial Regex Numbering();
}
