using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Packaging;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes the properties of the document: what it is called, who wrote it, in which language, with a given date or none.</summary>
internal static class PropertiesPart
{
    private const string Program = "PackBuilder";

    public static byte[] MakeCore(DocumentInfo info, DateTimeOffset? date) => PartXml.Write(xml =>
    {
        xml.Declaration();
        xml.Start("cp:coreProperties"u8);
        xml.Attribute("xmlns:dc"u8, "http://purl.org/dc/elements/1.1/"u8);
        xml.Attribute("xmlns:dcterms"u8, "http://purl.org/dc/terms/"u8);
        xml.Attribute("xmlns:xsi"u8, "http://www.w3.org/2001/XMLSchema-instance"u8);
        xml.Attribute("xmlns:cp"u8, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"u8);
        Write(xml, "dc:title"u8, info.NameInProperties);
        if (info.Subject.Length > 0)
            Write(xml, "dc:subject"u8, info.Subject);
        Write(xml, "dc:creator"u8, info.Author.Length > 0 ? info.Author : Program);
        if (!info.Keywords.IsEmpty)
            Write(xml, "cp:keywords"u8, string.Join("; ", info.Keywords));
        Write(xml, "dc:language"u8, info.Language);
        if (date is { } day)
        {
            WriteDate(xml, "dcterms:created"u8, day);
            WriteDate(xml, "dcterms:modified"u8, day);
        }

        xml.End();
    });

    public static byte[] MakeExtended() => PartXml.Write(xml =>
    {
        xml.Declaration();
        xml.Start("Properties"u8);
        xml.Attribute("xmlns"u8, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"u8);
        Write(xml, "Application"u8, Program);
        xml.End();
    });

    private static void Write(XmlBuffer xml, ReadOnlySpan<byte> name, string text)
    {
        xml.Start(name);
        xml.Text(text);
        xml.End();
    }

    private static void WriteDate(XmlBuffer xml, ReadOnlySpan<byte> name, DateTimeOffset date)
    {
        xml.Start(name);
        xml.Attribute("xsi:type"u8, "dcterms:W3CDTF"u8);
        xml.Text(date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.End();
    }
}
