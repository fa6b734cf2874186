using System.Globalization;
using System.Xml;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Packaging;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes the properties of the document: what it is called, who wrote it, in which language, with a given date.</summary>
internal static class PropertiesPart
{
    private const string Program = "PackBuilder";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static byte[] MakeCore(DocumentInfo info, DateTimeOffset date) => PartXml.Write(xml =>
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("dc", "title", Elements, info.Title);
        if (info.Subject.Length > 0)
            xml.WriteElementString("dc", "subject", Elements, info.Subject);
        xml.WriteElementString("dc", "creator", Elements, info.Author.Length > 0 ? info.Author : Program);
        if (!info.Keywords.IsEmpty)
            xml.WriteElementString("cp", "keywords", Core, string.Join("; ", info.Keywords));
        xml.WriteElementString("dc", "language", Elements, info.Language);
        WriteDate(xml, "created", date);
        WriteDate(xml, "modified", date);
        xml.WriteEndElement();
    });

    public static byte[] MakeExtended() => PartXml.Write(xml =>
    {
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, Program);
        xml.WriteEndElement();
    });

    private static void WriteDate(XmlWriter xml, string name, DateTimeOffset date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
