using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Navigation;

/// <summary>A place on a page to go to, the zoom left as it is (12.3.2.2).</summary>
internal static class Destination
{
    /// <param name="y">From the upper edge, in pt.</param>
    public static void Write(int pageObject, Page page, double y, ByteBuffer target)
    {
        target.Byte('[').Reference(pageObject).Ascii("/XYZ null ");
        target.Number(Math.Clamp(page.Height - y, 0, page.Height), 1).Ascii(" null]");
    }
}
