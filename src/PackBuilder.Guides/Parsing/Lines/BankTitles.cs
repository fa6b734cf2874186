using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Titles, and names of files, that promise questions.</summary>
internal static partial class BankTitles
{
    public static bool Promises(string title) => Words().IsMatch(title);

    [GeneratedRegex(@"题库|试题|考题|真题|习题|练习题|测试题|知识测试|测验|考核题|自测|问答|面试题|面试问题|常见问题|\bquiz|\bquestions?\b|\bexam\b|\bfaq\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
