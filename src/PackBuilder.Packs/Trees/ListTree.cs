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
    // What lies deeper is printed at this depth: a page has no room for more.
    private const int MaxDepth = 4;

    /// <returns>Null for a list without text.</returns>
    public static DataMap? Build(ListBlock list, PackTextTree texts)
    {
        DataValue[] items = [.. Items(list.Items, list.Ordered, "", 0, texts)];
        return items.Length == 0
            ? null
            : new DataMapBuilder { { "type", "list" }, { "ordered", list.Ordered }, { "items", items } }.Build();
    }

    private static IEnumerable<DataValue> Items(ImmutableArray<ListItem> items, bool ordered, string indent, int depth, PackTextTree texts)
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
            bool isDeepest = depth >= MaxDepth;
            string below = isDeepest ? indent : indent + new string(' ', marker.Length + 1);
            foreach (var item in Items(items[i].Items, items[i].ChildrenOrdered, below, isDeepest ? depth : depth + 1, texts))
                yield return item;
        }
    }
}
