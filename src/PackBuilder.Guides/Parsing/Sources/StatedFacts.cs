using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>
/// What a bank states about its questions in words and a guide in numbers or ids: <c>（共5题，每题2分）</c>, <c>题目7（2分）</c>,
/// <c>题目信息：难度2，用时3分钟</c>. Whoever reads these reports what he does not understand.
/// </summary>
internal static partial class StatedFacts
{
    /// <summary>The text with blanks in the place of such statements, as long as before.</summary>
    public static string Blank(string text) => Statement().Replace(text, match => new string(' ', match.Length));

    [GeneratedRegex(@"^\s*(?:题目信息|About)\s*[:：][^\n]*|[（(](?=[^（）()\n]*\d)(?:[本大共计总合满每道小题目数分值为占约各：:，,、；;\s\d.]+)[）)]|题目?\s*\d{1,4}\s*(?=[（(\s])")]
    private static partial Regex Statement();
}
