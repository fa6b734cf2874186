using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Books;

/// <summary>Writes the package: what the book is, which files it has, and in which order they are read (EPUB 3.3, section 5).</summary>
internal static class BookPackage
{
    public static BookFile Write(DocumentInfo info, ImmutableArray<BookFile> files, DateTimeOffset? date)
    {
        var markup = new MarkupBuffer();
        markup.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        markup.Start("package").Attribute("xmlns", "http://www.idpf.org/2007/opf").Attribute("version", "3.0").Attribute("unique-identifier", "id").Attribute("xml:lang", info.Language);
        markup.Line();
        WriteMetadata(markup, info, files, date);
        markup.Start("manifest");
        markup.Line();
        foreach (var file in files)
        {
            markup.Start("item").Attribute("id", IdOf(file)).Attribute("href", file.Name).Attribute("media-type", file.Type).Optional("properties", file.Properties).EndVoid();
            markup.Line();
        }

        markup.End();
        markup.Line();
        markup.Start("spine");
        foreach (var file in files.Where(file => file.IsInSpine))
            markup.Start("itemref").Attribute("idref", IdOf(file)).EndVoid();
        markup.End().End();
        markup.Line();
        return new BookFile("package.opf", "application/oebps-package+xml", Encoding.UTF8.GetBytes(markup.ToString()));
    }

    private static void WriteMetadata(MarkupBuffer markup, DocumentInfo info, ImmutableArray<BookFile> files, DateTimeOffset? date)
    {
        markup.Start("metadata").Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        markup.Line();
        markup.Start("dc:identifier").Attribute("id", "id").Text(IdentifierOf(info, files)).End();
        markup.Element("dc:title", null, info.Title);
        markup.Element("dc:language", null, info.Language);
        foreach (var (name, value) in new[] { ("dc:creator", info.Author), ("dc:description", info.Subject) })
        {
            if (value.Length > 0)
                markup.Element(name, null, value);
        }

        foreach (string keyword in info.Keywords)
            markup.Element("dc:subject", null, keyword);
        // The format asks for one in any case (EPUB 3.3, 5.5.6): this says that nobody stated it.
        WriteMeta(markup, "dcterms:modified", (date ?? DateTimeOffset.UnixEpoch).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        WriteAccessibility(markup, files);
        markup.End();
        markup.Line();
    }

    // EPUB Accessibility 1.1, section 2: what readers choose a book by.
    private static void WriteAccessibility(MarkupBuffer markup, ImmutableArray<BookFile> files)
    {
        bool hasPictures = files.Any(file => file.Type.StartsWith("image/", StringComparison.Ordinal));
        WriteMeta(markup, "schema:accessMode", "textual");
        if (hasPictures)
            WriteMeta(markup, "schema:accessMode", "visual");
        WriteMeta(markup, "schema:accessModeSufficient", "textual");
        foreach (string feature in new[] { "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability" })
            WriteMeta(markup, "schema:accessibilityFeature", feature);
        if (hasPictures)
            WriteMeta(markup, "schema:accessibilityFeature", "alternativeText");
        WriteMeta(markup, "schema:accessibilityHazard", "none");
    }

    private static void WriteMeta(MarkupBuffer markup, string property, string value) =>
        markup.Start("meta").Attribute("property", property).Text(value).End();

    private static string IdOf(BookFile file) => file.Name.Replace('.', '-');

    // Of what it holds: the same book has the same name, another text another.
    private static string IdentifierOf(DocumentInfo info, ImmutableArray<BookFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(info.Title));
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var file in files)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, file.Content.Length);
            hash.AppendData(length);
            hash.AppendData(file.Content);
        }

        byte[] name = hash.GetHashAndReset()[..16];
        // RFC 9562, version 8: made of what the application chooses.
        name[6] = (byte)(name[6] & 0x0F | 0x80);
        name[8] = (byte)(name[8] & 0x3F | 0x80);
        return "urn:uuid:" + new Guid(name, bigEndian: true).ToString();
    }
}
