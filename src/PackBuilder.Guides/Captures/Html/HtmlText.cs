using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// All text of a page, one node after the other and without a look at what it means: every text that is no code, and every title and
/// alternative text.
/// </summary>
internal static class HtmlText
{
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            if (node is IElement element && HtmlElements.IsCode(element))
                continue;
            if (node is IText { Data: var data })
                text.Append(data).Append('\n');
            else if (node is IElement named)
                text.Append(named.GetAttribute("title")).Append('\n').Append(named.GetAttribute("alt")).Append('\n');
            if (node is IHtmlTemplateElement template)
                open.Push(template.Content);
            for (int i = node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push(node.ChildNodes[i]);
        }

        return text.ToString();
    }

    /// <summary>How deep the tree is.</summary>
    public static int DepthOf(INode root)
    {
        int deepest = 0;
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            deepest = Math.Max(deepest, place.Depth);
            for (int i = 0; i < place.Node.ChildNodes.Length; i++)
                open.Push((place.Node.ChildNodes[i], place.Depth + 1));
        }

        return deepest;
    }
}
