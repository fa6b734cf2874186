using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>The standard attributes (14.8.5) that assistive technology needs: numbering of lists, scope of header cells, place of figures.</summary>
internal static class ElementAttributes
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
