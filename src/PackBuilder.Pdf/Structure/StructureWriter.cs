using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>Writes the structure tree (14.7): root, elements, and the parent tree that leads back from content to them.</summary>
internal sealed class StructureWriter(ElementTree tree, ContentMap content, IReadOnlyList<int> pages, PdfFile file) : IDisposable
{
    private readonly ByteBuffer _buffer = new(1 << 13);
    private readonly SortedDictionary<string, Element> _named = new(StringComparer.Ordinal);
    private int _notes;

    /// <returns>Object number of the root.</returns>
    public int Write()
    {
        int root = file.Allocate();
        foreach (var element in tree.InReadingOrder)
            WriteElement(element, element.Parent?.ObjectNumber ?? root);
        int parentTree = WriteParentTree();
        WriteRoot(root, parentTree);
        return root;
    }

    public void Dispose() => _buffer.Dispose();

    private void WriteElement(Element element, int parent)
    {
        _buffer.Clear();
        _buffer.Ascii("<</S/").Ascii(element.Type).Ascii("/P ").Reference(parent);
        int page = FirstPage(element);
        if (page >= 0)
            _buffer.Ascii("/Pg ").Reference(pages[page]);
        WriteProperties(element);
        ElementAttributes.Write(element, content, _buffer);
        WriteKids(element, page);
        _buffer.Ascii(">>");
        file.Object(element.ObjectNumber, _buffer);
    }

    private void WriteProperties(Element element)
    {
        var node = element.Node;
        if (node.Role == StructureRole.Note)
        {
            // 14289-1 7.9: every note has an ID.
            Name(element, NoteId(++_notes));
        }
        else if (node.Id is { Length: > 0 } id)
        {
            Name(element, id);
        }

        if (node.Title is { Length: > 0 } title)
            _buffer.Ascii("/T").TextString(title);
        if (node.Language is { Length: > 0 } language)
            _buffer.Ascii("/Lang").TextString(language);
        if (node.Alternative is { Length: > 0 } alternative)
            _buffer.Ascii("/Alt").TextString(alternative);
        if (node.ActualText is { } actual)
            _buffer.Ascii("/ActualText").TextString(actual);
    }

    private void Name(Element element, string id)
    {
        _named.Add(id, element);
        _buffer.Ascii("/ID").TextString(id);
    }

    private void WriteKids(Element element, int page)
    {
        if (element.Kids.Count == 0)
            return;
        bool isArray = element.Kids.Count > 1;
        _buffer.Ascii(isArray ? "/K[" : "/K ");
        for (int i = 0; i < element.Kids.Count; i++)
        {
            if (i > 0)
                _buffer.Byte(' ');
            WriteKid(element.Kids[i], page);
        }

        if (isArray)
            _buffer.Byte(']');
    }

    private void WriteKid(Kid kid, int page)
    {
        var piece = kid.Piece;
        if (kid.Child is { } child)
            _buffer.Reference(child.ObjectNumber);
        else if (piece.Annotation != 0)
            _buffer.Ascii("<</Type/OBJR/Pg ").Reference(pages[piece.Page]).Ascii("/Obj ").Reference(piece.Annotation).Ascii(">>");
        else if (piece.Page == page)
            _buffer.Integer(piece.Mark);
        else
            _buffer.Ascii("<</Type/MCR/Pg ").Reference(pages[piece.Page]).Ascii("/MCID ").Integer(piece.Mark).Ascii(">>");
    }

    // 14.7.4.4: for every page an array by MCID, for every annotation its element, in ascending order of keys.
    private int WriteParentTree()
    {
        _buffer.Clear();
        _buffer.Ascii("<</Nums[");
        for (int page = 0; page < content.PageCount; page++)
        {
            _buffer.Integer(page).Byte('[');
            var marks = content.MarksOf(page);
            for (int i = 0; i < marks.Count; i++)
            {
                if (i > 0)
                    _buffer.Byte(' ');
                _buffer.Reference(NumberOf(marks[i]));
            }

            _buffer.Byte(']');
        }

        for (int i = 0; i < content.Annotations.Count; i++)
            _buffer.Integer(content.PageCount + i).Byte(' ').Reference(NumberOf(content.Annotations[i])).Byte(' ');
        _buffer.Ascii("]>>");
        int number = file.Allocate();
        file.Object(number, _buffer);
        return number;
    }

    private void WriteRoot(int root, int parentTree)
    {
        _buffer.Clear();
        _buffer.Ascii("<</Type/StructTreeRoot/K ").Reference(tree.Root.ObjectNumber).Ascii("/ParentTree ").Reference(parentTree);
        _buffer.Ascii("/ParentTreeNextKey ").Integer(content.PageCount + content.Annotations.Count);
        if (_named.Count > 0)
        {
            _buffer.Ascii("/IDTree<</Names[");
            foreach (var (id, element) in _named)
                _buffer.TextString(id).Reference(element.ObjectNumber).Byte(' ');
            _buffer.Ascii("]>>");
        }

        _buffer.Ascii(">>");
        file.Object(root, _buffer);
    }

    private int NumberOf(StructureNode node) => tree.Find(node)!.ObjectNumber;

    // Of one length, so that their order as texts (7.9.6) is that of their numbers.
    private static string NoteId(int number) => $"note-{number:D6}";

    private static int FirstPage(Element element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Child is null)
                return kid.Piece.Page;
        }

        return -1;
    }
}

/// <summary>The standard attributes (14.8.5) that assistive technology needs: numbering of lists, scope of header cells, place of figures.</summary>
file static class ElementAttributes
{
    public static void Write(Element element, ContentMap content, ByteBuffer target)
    {
        var node = element.Node;
        switch (node.Role)
        {
            case StructureRole.List:
                target.Ascii("/A<</O/List/ListNumbering/").Ascii(node.IsOrdered ? "Decimal" : "Disc").Ascii(">>");
                break;
            case StructureRole.HeaderCell:
                target.Ascii("/A<</O/Table/Scope/").Ascii(node.HeadsRow ? "Row" : "Column").Ascii(">>");
                break;
            case StructureRole.Figure when content.BoxOf(node) is { } box:
                target.Ascii("/A<</O/Layout/Placement/Block/BBox[").Number(box.Left).Byte(' ').Number(box.Bottom);
                target.Byte(' ').Number(box.Right).Byte(' ').Number(box.Top).Ascii("]>>");
                break;
        }
    }
}
