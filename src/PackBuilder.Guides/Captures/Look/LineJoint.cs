using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Look;

/// <summary>What may be joined, and how: a space between Latin words, nothing between Chinese characters.</summary>
internal static partial class LineJoint
{
    public static string Join(IEnumerable<string> lines)
    {
        var output = new StringBuilder();
        foreach (string line in lines)
        {
            string text = output.Length == 0 ? line.TrimEnd() : line.Trim();
            if (output.Length > 0 && text.Length > 0 && output[^1] < '\u1100' && text[0] < '\u1100')
                output.Append(' ');
            output.Append(text);
        }

        return output.ToString();
    }

    public static bool EndsSentence(string line) =>
        line.TrimEnd() is not { Length: > 0 } text || text[^1] is '。' or '！' or '？' or '：' or '；' or '!' or '?' or ':' or ';' or '…' or '”' || text.EndsWith(". ", StringComparison.Ordinal);

    /// <summary>A blank or indented line, an item, a heading, or a line of a dialogue.</summary>
    public static bool StartsAnew(string line) =>
        line.Length == 0 || char.IsWhiteSpace(line[0]) || Start().IsMatch(line);

    [GeneratedRegex(
        @"^(?:[•·▪■●○◆◇►▶*#>|+-]|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])[)）.．、:：]|第[一二三四五六七八九十百\d]{1,4}[章节部步条题]|EN\s?[:：]|(?:题目|问题|问|答|客户|客服|面试官|应聘者|解析|答案|参考)[^，。]{0,6}[:：]|[①-⑳]|【)")]
    private static partial Regex Start();
}
