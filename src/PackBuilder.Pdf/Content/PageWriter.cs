using PackBuilder.Pdf.Fonts;
using PackBuilder.Pdf.Images;
using PackBuilder.Pdf.Navigation;
using PackBuilder.Pdf.Objects;
using PackBuilder.Pdf.Structure;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>Writes the pages (7.7.3): their contents, their links, and the tree that they hang in.</summary>
internal sealed class PageWriter(PagedDocument document, DocumentFonts fonts, DocumentImages images, ContentMap content, PdfFile file)
{
    public WrittenPages Write()
    {
        int root = file.Allocate();
        int resources = file.Allocate();
        var numbers = new int[document.Pages.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = file.Allocate();
        using var buffer = new ByteBuffer(1 << 10);
        WritePages(numbers, root, resources, buffer);
        WriteResources(resources, buffer);
        WriteRoot(root, numbers, buffer);
        return new WrittenPages(root, numbers);
    }

    private void WritePages(int[] numbers, int root, int resources, ByteBuffer buffer)
    {
        using var canvas = new PageCanvas(fonts, images, content, document, file.Options);
        var links = new LinkWriter(document, numbers, content, file);
        for (int i = 0; i < numbers.Length; i++)
        {
            int contents = file.Allocate();
            file.Stream(contents, "", canvas.Draw(document.Pages[i], i).Written);
            var annotations = links.Write(i);
            buffer.Clear();
            buffer.Ascii("<</Type/Page/Parent ").Reference(root);
            WriteBox("/MediaBox", document.Pages[i], document.Pages[i].Slug, buffer);
            if (document.Pages[i].Bleed > 0)
            {
                WriteBox("/BleedBox", document.Pages[i], document.Pages[i].Bleed, buffer);
                WriteBox("/TrimBox", document.Pages[i], 0, buffer);
            }

            buffer.Ascii("/Contents ").Reference(contents).Ascii("/Resources ").Reference(resources);
            // 14289-1 7.18.3: fields and links are visited in the order of the structure.
            buffer.Ascii("/StructParents ").Integer(i).Ascii("/Tabs/S");
            if (IsTransparent(document.Pages[i]))
                buffer.Ascii("/Group<</S/Transparency/CS/DeviceRGB>>");
            WriteAnnotations(annotations, buffer);
            buffer.Ascii(">>");
            file.Object(numbers[i], buffer);
        }
    }

    // 14.11.2: the sheet, what is printed on it, what is left when it is trimmed.
    private static void WriteBox(string name, Page page, double beyond, ByteBuffer buffer) =>
        buffer.Ascii(name).Byte('[').Number(0 - beyond).Byte(' ').Number(0 - beyond).Byte(' ').Number(page.Width + beyond).Byte(' ').Number(page.Height + beyond).Byte(']');

    // The colours that transparent pictures are mixed in (11.6.6).
    private bool IsTransparent(Page page)
    {
        if (document.Images.IsEmpty)
            return false;
        foreach (var item in page.Items)
        {
            if (item is PlacedImage image && !document.Images[image.Image].Alpha.IsEmpty)
                return true;
        }

        return false;
    }

    private static void WriteAnnotations(List<int> annotations, ByteBuffer buffer)
    {
        if (annotations.Count == 0)
            return;
        buffer.Ascii("/Annots[");
        for (int i = 0; i < annotations.Count; i++)
        {
            if (i > 0)
                buffer.Byte(' ');
            buffer.Reference(annotations[i]);
        }

        buffer.Byte(']');
    }

    private void WriteResources(int number, ByteBuffer buffer)
    {
        buffer.Clear();
        buffer.Ascii("<<");
        fonts.WriteResources(buffer);
        images.WriteResources(buffer);
        buffer.Ascii(">>");
        file.Object(number, buffer);
    }

    private void WriteRoot(int number, int[] pages, ByteBuffer buffer)
    {
        buffer.Clear();
        buffer.Ascii("<</Type/Pages/Count ").Integer(pages.Length).Ascii("/Kids[");
        for (int i = 0; i < pages.Length; i++)
        {
            if (i > 0)
                buffer.Byte(' ');
            buffer.Reference(pages[i]);
        }

        buffer.Ascii("]>>");
        file.Object(number, buffer);
    }
}

/// <summary>Object numbers of the page tree's root and of the pages.</summary>
internal sealed record WrittenPages(int Root, int[] Numbers);
