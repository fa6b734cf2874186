using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// A list laid flat: each item has the <c>indent</c> and the <c>marker</c> that Markdown needs for its depth, so that a
/// template prints any nesting with one loop.
/// </summary>
internal static class ListTree
{
    // Deeper than any page can show; a hostile file must not exhaust the stack.
    private const int MaxDepth = 8;

    public static IEnumerable<DataValue> Items(ListBlock list, TextTree texts) => Items(list.Items, list.Ordered, "", 0, texts);

    private static IEnumerable<DataValue> Items(ImmutableArray<ListItem> items, bool ordered, string indent, int depth, TextTree texts)
    {
        for (int i = 0; i < items.Length; i++)
        {
            string marker = ordered ? $"{i + 1}." : "-";
            if (texts.Text(items[i].Text) is not { } text)
                continue;
            yield return new DataMapBuilder
            {
                { "text", text },
                { "depth", depth },
                { "indent", indent },
                { "hang", indent + new string(' ', marker.Length + 1) },
                { "marker", marker },
            }.Build();
            if (depth >= MaxDepth)
                continue;
            foreach (var below in Items(items[i].Items, items[i].ChildrenOrdered, indent + new string(' ', marker.Length + 1), depth + 1, texts))
                yield return below;
        }
    }
}
