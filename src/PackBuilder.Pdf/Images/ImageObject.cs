using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Images;

/// <summary>Writes one image, and its transparency as a soft mask (11.6.5.3), which PDF/A-2 allows. Never interpolated (ISO 19005-2 6.2.8).</summary>
internal static class ImageObject
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
