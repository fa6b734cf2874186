using PackBuilder.Pdf.Objects;
using PackBuilder.Pdf.Structure;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Navigation;

/// <summary>Writes the bookmarks as a tree of outline items (12.3.3), closed below the first level.</summary>
internal sealed class OutlineWriter(PagedDocument document, IReadOnlyList<int> pages, ElementTree tree, PdfFile file)
{
    /// <returns>Object number of the outline, or null where there are no bookmarks.</returns>
    public int? Write()
    {
        if (document.Bookmarks.IsDefaultOrEmpty)
            return null;
        var root = Arrange();
        using var buffer = new ByteBuffer(1 << 10);
        root.Number = file.Allocate();
        buffer.Ascii("<</Type/Outlines/First ").Reference(root.First!.Number).Ascii("/Last ").Reference(root.Last!.Number);
        buffer.Ascii("/Count ").Integer(root.Count).Ascii(">>");
        file.Object(root.Number, buffer);
        for (var item = root.First; item is not null; item = item.Following)
            Write(item, buffer);
        return root.Number;
    }

    // Each becomes a child of the nearest earlier one of a lower level.
    private OutlineItem Arrange()
    {
        var root = new OutlineItem(null, 0);
        var open = new Stack<OutlineItem>();
        open.Push(root);
        var before = root;
        foreach (var bookmark in document.Bookmarks)
        {
            while (open.Count > 1 && open.Peek().Level >= bookmark.Level)
                open.Pop();
            var item = new OutlineItem(bookmark, bookmark.Level) { Number = file.Allocate() };
            open.Peek().Append(item);
            open.Push(item);
            before.Following = item;
            before = item;
        }

        return root;
    }

    private void Write(OutlineItem item, ByteBuffer buffer)
    {
        var bookmark = item.Bookmark!;
        buffer.Clear();
        buffer.Ascii("<</Title").TextString(bookmark.Title).Ascii("/Parent ").Reference(item.Parent!.Number).Ascii("/Dest");
        Destination.Write(pages[bookmark.Page], document.Pages[bookmark.Page], bookmark.Y, buffer);
        if (bookmark.Target is { } node && tree.Find(node) is { } element)
            buffer.Ascii("/SE ").Reference(element.ObjectNumber);
        if (item.Previous is { } previous)
            buffer.Ascii("/Prev ").Reference(previous.Number);
        if (item.Next is { } next)
            buffer.Ascii("/Next ").Reference(next.Number);
        if (item.First is { } first)
            buffer.Ascii("/First ").Reference(first.Number).Ascii("/Last ").Reference(item.Last!.Number).Ascii("/Count ").Integer(-item.Count);
        buffer.Ascii(">>");
        file.Object(item.Number, buffer);
    }
}
