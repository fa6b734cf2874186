using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>Which content belongs to which node, recorded while the pages are written.</summary>
internal sealed class ContentMap(int pageCount)
{
    private readonly Dictionary<StructureNode, List<ContentPiece>> _pieces = [];
    private readonly List<StructureNode>[] _marks = MakeLists(pageCount);
    private readonly List<StructureNode> _annotations = [];
    private readonly Dictionary<StructureNode, FigureBox> _figures = [];
    private int _order;

    public int PageCount => _marks.Length;

    /// <summary>The owners of annotations in the order of their StructParent keys, which follow those of the pages.</summary>
    public IReadOnlyList<StructureNode> Annotations => _annotations;

    /// <summary>The owners of a page's marked content, by MCID.</summary>
    public IReadOnlyList<StructureNode> MarksOf(int page) => _marks[page];

    /// <summary>In painting order; none for a node without content of its own.</summary>
    public IReadOnlyList<ContentPiece> PiecesOf(StructureNode node) =>
        _pieces.TryGetValue(node, out var pieces) ? pieces : [];

    /// <summary>Where a figure is on its page.</summary>
    public FigureBox? BoxOf(StructureNode figure) => _figures.GetValueOrDefault(figure);

    /// <summary>Opens marked content of a node.</summary>
    /// <returns>Its MCID.</returns>
    public int Mark(StructureNode owner, int page)
    {
        int mark = _marks[page].Count;
        _marks[page].Add(owner);
        Add(owner, new ContentPiece(_order++, page, mark, 0));
        return mark;
    }

    /// <returns>The annotation's StructParent key.</returns>
    public int Annotate(StructureNode owner, int page, int annotation)
    {
        Add(owner, new ContentPiece(_order++, page, -1, annotation));
        _annotations.Add(owner);
        return _marks.Length + _annotations.Count - 1;
    }

    /// <summary>Widens a figure's box; the corners are in PDF coordinates.</summary>
    public void Extend(StructureNode figure, double left, double bottom, double right, double top)
    {
        var box = new FigureBox(left, bottom, right, top);
        _figures[figure] = _figures.TryGetValue(figure, out var known) ? known.Union(box) : box;
    }

    private void Add(StructureNode owner, ContentPiece piece)
    {
        if (!_pieces.TryGetValue(owner, out var list))
            _pieces.Add(owner, list = new List<ContentPiece>(1));
        list.Add(piece);
    }

    private static List<StructureNode>[] MakeLists(int count)
    {
        var lists = new List<StructureNode>[count];
        for (int i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }
}

/// <summary>The rectangle that a figure covers, in PDF coordinates.</summary>
internal sealed record FigureBox(double Left, double Bottom, double Right, double Top)
{
    public FigureBox Union(FigureBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom),
        Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
