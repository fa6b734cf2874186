using System.Xml;

namespace PackBuilder.Docx.Packaging;

/// <summary>The parts of a DOCX with their types and relationships, and how they become a file.</summary>
internal sealed class WordPackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeTypes = PartXml.Relationships + "/";
    private const string PackageTypes = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly SortedDictionary<string, (string Type, byte[] Content)> _parts = new(StringComparer.Ordinal);
    private readonly List<Relationship> _package = [];
    private readonly List<Relationship> _document = [];

    /// <summary>The main part.</summary>
    public void AddDocument(byte[] content)
    {
        _parts["word/document.xml"] = (WordTypes + "document.main+xml", content);
        _package.Add(new Relationship("rId1", OfficeTypes + "officeDocument", "word/document.xml", false));
    }

    /// <summary>A part beside the main one, such as <c>styles</c>.</summary>
    /// <param name="kind">Last word of the relationship type and of the content type.</param>
    public void AddPart(string id, string kind, string file, byte[] content)
    {
        _parts["word/" + file] = (WordTypes + kind + "+xml", content);
        _document.Add(new Relationship(id, OfficeTypes + kind, file, false));
    }

    public void AddLink(string id, string address) =>
        _document.Add(new Relationship(id, OfficeTypes + "hyperlink", address, true));

    public void AddProperties(byte[] core, byte[] app)
    {
        _parts["docProps/core.xml"] = ("application/vnd.openxmlformats-package.core-properties+xml", core);
        _parts["docProps/app.xml"] = ("application/vnd.openxmlformats-officedocument.extended-properties+xml", app);
        _package.Add(new Relationship("rId2", PackageTypes + "core-properties", "docProps/core.xml", false));
        _package.Add(new Relationship("rId3", OfficeTypes + "extended-properties", "docProps/app.xml", false));
    }

    /// <summary>The file: content types first, as readers that stream expect, then the parts in ordinal order.</summary>
    public byte[] ToBytes()
    {
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["_rels/.rels"] = WriteRelationships(_package),
            ["word/_rels/document.xml.rels"] = WriteRelationships(_document),
        };
        foreach (var (name, part) in _parts)
            entries[name] = part.Content;
        return ZipWriter.Write([("[Content_Types].xml", WriteContentTypes()), .. entries.Select(entry => (entry.Key, entry.Value))]);
    }

    private byte[] WriteContentTypes() => PartXml.Write(xml =>
    {
        xml.WriteStartElement("Types", ContentTypes);
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var (name, part) in _parts)
            WriteType(xml, "Override", "PartName", "/" + name, part.Type);
        xml.WriteEndElement();
    });

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, ContentTypes);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static byte[] WriteRelationships(List<Relationship> relationships) => PartXml.Write(xml =>
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", PackageRelationships);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsExternal)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
}
