using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>The text of an element without a look at what is in it.</summary>
internal static class ElementText
{
    /// <summary>A line for each block, with titles and alternative texts: what the ledger quotes of an element that is left out.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Add(node, text);
        var lines = text.ToString().Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static void Add(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data.ReplaceLineEndings(" "));
            return;
        }

        bool breaks = node is IElement element && (HtmlElements.IsBlock(element) || element.LocalName is "br" or "button");
        if (node is IElement code && HtmlElements.IsCode(code))
            return;
        if (breaks)
            text.Append('\n');
        if (node is IElement aside)
        {
            foreach (string? attribute in new[] { aside.GetAttribute("title"), aside.GetAttribute("alt") })
            {
                if (!string.IsNullOrWhiteSpace(attribute))
                    text.Append('\n').Append(attribute.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        if (node is IHtmlTemplateElement template)
            Add(template.Content, text);
        foreach (var child in node.ChildNodes)
            Add(child, text);
        if (breaks)
            text.Append('\n');
    }
}
