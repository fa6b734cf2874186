using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>
/// The structure nodes as they will be written: children and content of each in reading order, which is the order of
/// painting, nodes that ended up without any content left out, object numbers given.
/// </summary>
internal sealed class ElementTree
{
    private readonly Dictionary<StructureNode, Element> _byNode = [];

    private ElementTree(Element root, List<Element> inReadingOrder)
    {
        Root = root;
        InReadingOrder = inReadingOrder;
        foreach (var element in inReadingOrder)
            _byNode.Add(element.Node, element);
    }

    public Element Root { get; }

    public IReadOnlyList<Element> InReadingOrder { get; }

    /// <summary>Null for a node that was left out.</summary>
    public Element? Find(StructureNode node) => _byNode.GetValueOrDefault(node);

    public static ElementTree Build(StructureNode root, ContentMap content, PdfFile file)
    {
        var created = InCreationOrder(root);
        FindFirstContent(created, content);
        foreach (var element in created)
            ReadingOrder.Arrange(element, content.PiecesOf(element.Node));
        var ordered = InOrder(created[0]);
        foreach (var element in ordered)
            element.ObjectNumber = file.Allocate();
        StructureHeadingLevels.Normalize(ordered);
        return new ElementTree(created[0], ordered);
    }

    // No recursion: how deep a tree may be is the typesetter's affair.
    private static List<Element> InCreationOrder(StructureNode root)
    {
        var elements = new List<Element> { new(root, null) };
        for (int i = 0; i < elements.Count; i++)
        {
            foreach (var child in elements[i].Node.Children)
            {
                var element = new Element(child, elements[i]);
                elements[i].Children.Add(element);
                elements.Add(element);
            }
        }

        return elements;
    }

    // Parents stand before their children in the list, so going backwards every child is complete before its parent.
    private static void FindFirstContent(List<Element> created, ContentMap content)
    {
        for (int i = created.Count - 1; i >= 0; i--)
        {
            var element = created[i];
            var pieces = content.PiecesOf(element.Node);
            if (pieces.Count > 0)
                element.FirstContent = Math.Min(element.FirstContent, pieces[0].Order);
            if (element.Parent is { } parent)
                parent.FirstContent = Math.Min(parent.FirstContent, element.FirstContent);
        }
    }

    private static List<Element> InOrder(Element root)
    {
        var ordered = new List<Element>();
        var open = new Stack<Element>();
        open.Push(root);
        while (open.TryPop(out var element))
        {
            ordered.Add(element);
            for (int i = element.Kids.Count - 1; i >= 0; i--)
            {
                if (element.Kids[i].Child is { } child)
                    open.Push(child);
            }
        }

        return ordered;
    }
}

/// <summary>
/// No heading level may be skipped on the way down, and the first is H1 (ISO 14289-1 7.4.2). A document whose author
/// went from the first level to the third keeps its look; its tags close the gap, siblings staying siblings.
/// </summary>
file static class StructureHeadingLevels
{
    private static readonly string[] Types = ["H1", "H2", "H3", "H4", "H5", "H6"];

    public static void Normalize(IReadOnlyList<Element> inReadingOrder)
    {
        var open = new Stack<int>();
        foreach (var element in inReadingOrder)
        {
            int level = RoleNames.HeadingLevel(element.Node.Role);
            if (level == 0)
                continue;
            while (open.Count > 0 && open.Peek() >= level)
                open.Pop();
            element.Type = Types[open.Count];
            open.Push(level);
        }
    }
}

/// <summary>Puts an element's children and content in the order in which they are read.</summary>
file static class ReadingOrder
{
    /// <summary>Fills <see cref="Element.Kids"/>.</summary>
    public static void Arrange(Element element, IReadOnlyList<ContentPiece> pieces)
    {
        var places = new List<(int Order, int Index, Kid Kid)>(element.Children.Count + pieces.Count);
        int before = -1;
        foreach (var child in element.Children)
        {
            if (child.FirstContent == Element.None && !MayBeEmpty(child))
                continue;
            // A note is read where it is referred to, though it is painted at the foot of the page.
            bool isInPlace = (child.Node.Role == StructureRole.Note || child.Node.KeepsPlace) && before >= 0;
            // A child without content follows the one created before it.
            before = child.FirstContent == Element.None || isInPlace ? before : child.FirstContent;
            places.Add((before, places.Count, new Kid(child, default)));
        }

        foreach (var piece in pieces)
            places.Add((piece.Order, places.Count, new Kid(null, piece)));
        if (!IsSorted(places))
            places.Sort(static (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : a.Index.CompareTo(b.Index));
        foreach (var place in places)
            element.Kids.Add(place.Kid);
    }

    // An empty cell keeps its row regular, a row of empty cells its table, an empty list body its item complete; anything
    // else without content says nothing.
    private static bool MayBeEmpty(Element element) => element.Node.Role switch
    {
        StructureRole.DataCell or StructureRole.HeaderCell or StructureRole.ListBody => true,
        StructureRole.TableRow or StructureRole.TableBody => element.Children.Count > 0,
        _ => false,
    };

    private static bool IsSorted(List<(int Order, int Index, Kid Kid)> places)
    {
        for (int i = 1; i < places.Count; i++)
        {
            if (places[i].Order < places[i - 1].Order)
                return false;
        }

        return true;
    }
}
