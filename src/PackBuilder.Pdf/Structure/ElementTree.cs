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
