using System.Text;
using PackBuilder.Pdf.Objects;
using PackBuilder.Pdf.Structure;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Navigation;

/// <summary>Writes link annotations (12.5.6.5), each tied to its structure node (ISO 14289-1 7.18.5).</summary>
internal sealed class LinkWriter(PagedDocument document, IReadOnlyList<int> pages, ContentMap content, PdfFile file)
{
    /// <summary>Printed with the page; nothing hides it (ISO 19005-2 6.3.2).</summary>
    private const int PrintFlag = 4;

    private const string UnreservedInUris = "-._~:/?#[]@!$&'*+,;=%";

    /// <summary>Records and writes a page's links.</summary>
    /// <returns>Their object numbers.</returns>
    public List<int> Write(int pageIndex)
    {
        var numbers = new List<int>();
        var page = document.Pages[pageIndex];
        foreach (var item in page.Items)
        {
            if (item is LinkArea { Owner: { } owner } area)
                numbers.Add(Write(area, owner, page, pageIndex));
        }

        return numbers;
    }

    private int Write(LinkArea area, StructureNode owner, Page page, int pageIndex)
    {
        int number = file.Allocate();
        int key = content.Annotate(owner, pageIndex, number);
        using var buffer = new ByteBuffer();
        buffer.Ascii("<</Type/Annot/Subtype/Link/F ").Integer(PrintFlag).Ascii("/Border[0 0 0]/Rect[");
        buffer.Number(area.X).Byte(' ').Number(page.Height - area.Y - area.Height).Byte(' ');
        buffer.Number(area.X + area.Width).Byte(' ').Number(page.Height - area.Y).Ascii("]/P ").Reference(pages[pageIndex]);
        WriteTarget(area, buffer);
        buffer.Ascii("/StructParent ").Integer(key).Ascii("/Contents").TextString(area.Description.Length > 0 ? area.Description : area.Target);
        buffer.Ascii(">>");
        file.Object(number, buffer);
        return number;
    }

    private void WriteTarget(LinkArea area, ByteBuffer buffer)
    {
        if (area.TargetPage >= 0)
        {
            buffer.Ascii("/Dest");
            Destination.Write(pages[area.TargetPage], document.Pages[area.TargetPage], area.TargetY, buffer);
            return;
        }

        buffer.Ascii("/A<</S/URI/URI(");
        foreach (byte b in Encoding.UTF8.GetBytes(area.Target))
            WriteUriByte(b, buffer);
        buffer.Ascii(")>>");
    }

    // 12.6.4.7: a URI is ASCII; what is not is percent-encoded (RFC 3986), as are parentheses and spaces.
    private static void WriteUriByte(byte value, ByteBuffer buffer)
    {
        if (char.IsAsciiLetterOrDigit((char)value) || value < 128 && UnreservedInUris.Contains((char)value))
            buffer.Byte(value);
        else
            buffer.Byte('%').Ascii(value.ToString("X2"));
    }
}
