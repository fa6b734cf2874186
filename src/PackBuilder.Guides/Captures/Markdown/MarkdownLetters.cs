using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// The letters and digits of a Markdown file, line by line and without a parser: all but those of the marks at the start of a
/// line and of the attributes at the end of a heading. Punctuation may be markup and does not count.
/// </summary>
internal static partial class MarkdownLetters
{
    public static string Of(SourceText text)
    {
        var letters = new StringBuilder(text.Content.Length);
        for (int line = 1; line <= text.LineCount; line++)
        {
            string words = Marks().Replace(MarkdownPictures.WithoutMarkup(text.Line(line)), "");
            if (text.Line(line).TrimStart().StartsWith('#'))
                words = Attributes().Replace(words, "");
            foreach (var rune in words.EnumerateRunes())
            {
                if (Rune.IsLetterOrDigit(rune))
                    letters.Append(rune.ToString());
            }
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"^(?:[\s\u3000>]|[-*+#](?=\s)|#+|\d{1,9}[.)](?=\s|$))*(?:\[[ xX]\](?=\s))?")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\{[^{}]*\}\s*$")]
    private static partial Regex Attributes();
}
