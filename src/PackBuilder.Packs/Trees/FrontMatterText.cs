using System.Text;

namespace PackBuilder.Packs.Trees;

/// <summary>A text as a double-quoted YAML scalar, for the front matter of the Markdown.</summary>
internal static class FrontMatterText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in MarkdownEscaper.OneLine(text))
            quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }
}
