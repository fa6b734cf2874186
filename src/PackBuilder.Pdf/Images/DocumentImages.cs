using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Images;

/// <summary>The image XObjects of a document (8.9.5), each content once, whatever it was called.</summary>
internal sealed class DocumentImages
{
    private readonly List<(ImageData Image, int Object)> _written = [];
    private readonly int[] _numbers;

    private DocumentImages(int count) => _numbers = new int[count];

    public static DocumentImages Write(PagedDocument document, PdfFile file)
    {
        var images = new DocumentImages(document.Images.Length);
        for (int i = 0; i < images._numbers.Length; i++)
            images._numbers[i] = images.NumberOf(document.Images[i], file);
        return images;
    }

    /// <summary>Name of an image in the resources of pages.</summary>
    public string NameOf(int image) => $"I{_numbers[image]}";

    public void WriteResources(ByteBuffer buffer)
    {
        if (_written.Count == 0)
            return;
        buffer.Ascii("/XObject<<");
        for (int i = 0; i < _written.Count; i++)
            buffer.Ascii($"/I{i} ").Reference(_written[i].Object);
        buffer.Ascii(">>");
    }

    private int NumberOf(ImageData image, PdfFile file)
    {
        for (int i = 0; i < _written.Count; i++)
        {
            if (IsSame(_written[i].Image, image))
                return i;
        }

        _written.Add((image, ImageObject.Write(image, file)));
        return _written.Count - 1;
    }

    private static bool IsSame(ImageData a, ImageData b) =>
        a.Width == b.Width && a.Height == b.Height && a.IsColour == b.IsColour && a.IsJpeg == b.IsJpeg
        && a.Samples.Span.SequenceEqual(b.Samples.Span) && a.Alpha.Span.SequenceEqual(b.Alpha.Span);
}

/// <summary>Writes one image, and its transparency as a soft mask (11.6.5.3), which PDF/A-2 allows. Never interpolated (ISO 19005-2 6.2.8).</summary>
file static class ImageObject
{
    /// <returns>Its object number.</returns>
    public static int Write(ImageData image, PdfFile file)
    {
        int mask = 0;
        if (!image.Alpha.IsEmpty)
        {
            mask = file.Allocate();
            file.Stream(mask, Entries(image, isColour: false), image.Alpha.Span);
        }

        int number = file.Allocate();
        string entries = Entries(image, image.IsColour) + (mask > 0 ? $"/SMask {mask} 0 R" : "");
        if (image.IsJpeg)
            file.Stream(number, entries + "/Filter/DCTDecode", image.Samples.Span, StreamStorage.Plain);
        else
            file.Stream(number, entries, image.Samples.Span);
        return number;
    }

    private static string Entries(ImageData image, bool isColour) =>
        $"/Type/XObject/Subtype/Image/Width {image.Width}/Height {image.Height}/BitsPerComponent 8/ColorSpace/{(isColour ? "DeviceRGB" : "DeviceGray")}";
}
