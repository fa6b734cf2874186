using System.Globalization;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Metadata;

/// <summary>The document information dictionary (14.3.3); it must say the same as the XMP packet (ISO 19005-2 6.6.3).</summary>
internal static class InfoDictionary
{
    public static void Write(PagedInfo info, PdfOptions options, ByteBuffer target)
    {
        target.Ascii("<</Title").TextString(info.Title);
        Optional("/Author", info.Author, target);
        Optional("/Subject", info.Subject, target);
        Optional("/Keywords", KeywordsOf(info), target);
        target.Ascii("/Creator").TextString(options.Producer).Ascii("/Producer").TextString(options.Producer);
        if (options.CreationDate?.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture) is { } date)
            target.Ascii("/CreationDate(").Ascii(date).Ascii(")/ModDate(").Ascii(date).Ascii(")");
        target.Ascii(">>");
    }

    public static string KeywordsOf(PagedInfo info) => string.Join(", ", info.Keywords);

    private static void Optional(string key, string value, ByteBuffer target)
    {
        if (value.Length > 0)
            target.Ascii(key).TextString(value);
    }
}
