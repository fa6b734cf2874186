using System.Text;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>The text inside a paragraph: white space as a browser shows it, a line end for each <c>br</c>.</summary>
internal static class InlineText
{
    public static string Of(INode node, Func<IElement, bool>? skips = null) => Of([node], skips);

    public static string Of(IEnumerable<INode> nodes, Func<IElement, bool>? skips = null)
    {
        var output = new StringBuilder();
        foreach (var node in nodes)
            Add(node, output, skips);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.Trim(' ', '\u3000', '\u00A0'))).Trim('\n');
    }

    private static void Add(INode node, StringBuilder output, Func<IElement, bool>? skips)
    {
        if (node is IText text)
        {
            foreach (char c in text.Data)
            {
                bool isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
                if (!isSpace)
                    output.Append(c);
                else if (output.Length > 0 && output[^1] is not (' ' or '\n'))
                    output.Append(' ');
            }
        }
        else if (node is IElement element)
        {
            if (element.LocalName == "br")
                output.Append('\n');
            else if (HtmlNoise.RuleFor(element) is null && skips?.Invoke(element) != true)
            {
                foreach (var child in element.ChildNodes)
                    Add(child, output, skips);
            }
        }
    }
}
