using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// The texts of guides written in Markdown or YAML: <c>**strong**</c>, <c>*emphasis*</c> and <c>`code`</c> keep their
/// meaning where they come in pairs, and so does a link with a whole address; everything else is escaped as in any other text.
/// </summary>
internal static partial class RichText
{
    public static string Escape(string text)
    {
        text = MarkdownEscaper.OneLine(text);
        var marks = FindMarks(text);
        var escaped = new StringBuilder(text.Length + 8);
        int i = 0;
        while (i < text.Length)
        {
            if (marks.TryGetValue(i, out int length))
            {
                escaped.Append(text, i, length);
                i += length;
                continue;
            }

            bool isEscaped = text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && char.IsPunctuation(text[i + 1]);
            if (isEscaped)
            {
                escaped.Append(text, i, 2);
                i += 2;
                continue;
            }

            if (MarkdownEscaper.NeedsEscape(text, i))
                escaped.Append('\\');
            escaped.Append(text[i++]);
        }

        return escaped.ToString();
    }

    // Start and length of what is copied as it is: code spans, and the marks of pairs that open before a word and close after one.
    private static Dictionary<int, int> FindMarks(string text)
    {
        var marks = new Dictionary<int, int>();
        int strong = -1;
        int emphasis = -1;
        int bracket = -1;
        int i = 0;
        while (i < text.Length)
        {
            int length = 1;
            if (text[i] == '\\')
                length = 2;
            else if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var end && !text.AsSpan(i, end - i).Contains('|'))
                marks[i] = length = end - i + 1;
            else if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
                Pair(ref strong, length = 2);
            else if (text[i] == '*')
                Pair(ref emphasis, 1);
            else if (text[i] == '[')
                bracket = i;
            else if (text[i] == ']')
                length = Link(i);
            i += length;
        }

        return marks;

        int Link(int close)
        {
            int open = bracket;
            bracket = -1;
            if (open < 0 || close == open + 1 || Address().Match(text, close) is not { Success: true } address)
                return 1;
            marks[open] = 1;
            return marks[close] = address.Length;
        }

        void Pair(ref int open, int length)
        {
            if (open >= 0 && i > open + length && !char.IsWhiteSpace(text[i - 1]))
            {
                marks[open] = length;
                marks[i] = length;
                open = -1;
            }
            else if (open < 0 && i + length < text.Length && !char.IsWhiteSpace(text[i + length]))
            {
                open = i;
            }
        }
    }

    // Without spaces, brackets and bars, which would end it or the cell that it stands in.
    [GeneratedRegex(@"\G\]\((?:https?://|mailto:|tel:)[!-~-[()<>|\\`*{}]]+\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
