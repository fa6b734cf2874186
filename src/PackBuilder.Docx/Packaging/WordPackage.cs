using PackBuilder.Docx.Markup;
using PackBuilder.Text.Archives;

namespace PackBuilder.Docx.Packaging;

/// <summary>The parts of a DOCX with their types and relationships, and how they become a file.</summary>
internal sealed class WordPackage
{
    private const string OfficeTypes = PartXml.Relationships + "/";
    private const string PackageTypes = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);
    private readonly List<PartRelationship> _package = [];
    private readonly List<PartRelationship> _document = [];

    /// <summary>The main part.</summary>
    public void AddDocument(byte[] content, bool isTemplate)
    {
        _parts["word/document.xml"] = new Part(WordTypes + (isTemplate ? "template" : "document") + ".main+xml", content);
        _package.Add(new PartRelationship("rId1", OfficeTypes + "officeDocument", "word/document.xml", false));
    }

    /// <summary>A part beside the main one, such as <c>styles</c>.</summary>
    /// <param name="kind">Last word of the relationship type and of the content type.</param>
    public void AddPart(string id, string kind, string file, byte[] content)
    {
        _parts["word/" + file] = new Part(WordTypes + kind + "+xml", content);
        _document.Add(new PartRelationship(id, OfficeTypes + kind, file, false));
    }

    /// <summary>The colours of the document by name.</summary>
    public void AddTheme(string id, byte[] content)
    {
        _parts["word/theme/theme1.xml"] = new Part("application/vnd.openxmlformats-officedocument.theme+xml", content);
        Relate(id, "theme", "theme/theme1.xml");
    }

    /// <summary>A part with its full name and type, of no relationship; an empty type for a part of relationships.</summary>
    public void AddTaken(string name, string type, byte[] content) => _parts[name] = new Part(type, content);

    /// <summary>A relationship of the main part.</summary>
    /// <param name="kind">Last word of the type.</param>
    public void Relate(string id, string kind, string target) => _document.Add(new PartRelationship(id, OfficeTypes + kind, target, false));

    /// <summary>The content of a part, by its file name.</summary>
    public byte[] Content(string file) => _parts["word/" + file].Content;

    /// <summary>Changes the content of a part.</summary>
    public void Replace(string file, byte[] content) => _parts["word/" + file] = _parts["word/" + file] with { Content = content };

    /// <summary>File names of the parts of a kind.</summary>
    public string[] Files(string kind) => [.. _document.Where(relationship => relationship.Type == OfficeTypes + kind).Select(relationship => relationship.Target)];

    /// <summary>Takes out the parts of a kind with their relationships.</summary>
    public void Remove(string kind)
    {
        foreach (var relationship in _document.Where(relationship => relationship.Type == OfficeTypes + kind))
            _parts.Remove("word/" + relationship.Target);
        _document.RemoveAll(relationship => relationship.Type == OfficeTypes + kind);
    }

    /// <summary>A picture.</summary>
    /// <param name="file">Its name in the folder of the main part.</param>
    public void AddMedia(string id, string file, string type, byte[] content)
    {
        _parts["word/" + file] = new Part(type, content);
        _document.Add(new PartRelationship(id, OfficeTypes + "image", file, false));
    }

    /// <summary>Links that another part than the main one uses.</summary>
    public void AddLinksOf(string file, IEnumerable<(string Id, string Address)> links) =>
        AddTaken($"word/_rels/{file}.rels", "", PartRelationship.Write(links.Select(link => new PartRelationship(link.Id, OfficeTypes + "hyperlink", link.Address, true))));

    public void AddLink(string id, string address) =>
        _document.Add(new PartRelationship(id, OfficeTypes + "hyperlink", address, true));

    public void AddProperties(byte[] core, byte[] app)
    {
        _parts["docProps/core.xml"] = new Part("application/vnd.openxmlformats-package.core-properties+xml", core);
        _parts["docProps/app.xml"] = new Part("application/vnd.openxmlformats-officedocument.extended-properties+xml", app);
        _package.Add(new PartRelationship("rId2", PackageTypes + "core-properties", "docProps/core.xml", false));
        _package.Add(new PartRelationship("rId3", OfficeTypes + "extended-properties", "docProps/app.xml", false));
    }

    /// <summary>The file: content types first, as readers that stream expect, then the parts in ordinal order.</summary>
    public byte[] ToBytes()
    {
        byte[] types = WriteContentTypes();
        AddTaken("_rels/.rels", "", PartRelationship.Write(_package));
        AddTaken("word/_rels/document.xml.rels", "", PartRelationship.Write(_document));
        return ZipWriter.Write([("[Content_Types].xml", types), .. Names().Select(name => (name, _parts[name].Content))]);
    }

    private string[] Names()
    {
        string[] names = [.. _parts.Keys];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private byte[] WriteContentTypes() => PartXml.Write(xml =>
    {
        xml.Declaration();
        xml.Start("Types"u8);
        xml.Attribute("xmlns"u8, "http://schemas.openxmlformats.org/package/2006/content-types"u8);
        WriteType(xml, "Default"u8, "Extension"u8, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default"u8, "Extension"u8, "xml", "application/xml");
        foreach (string name in Names().Where(name => _parts[name].Type.Length > 0))
            WriteType(xml, "Override"u8, "PartName"u8, "/" + name, _parts[name].Type);
        xml.End();
    });

    private static void WriteType(XmlBuffer xml, ReadOnlySpan<byte> element, ReadOnlySpan<byte> key, string value, string type)
    {
        xml.Start(element);
        xml.Attribute(key, value);
        xml.Attribute("ContentType"u8, type);
        xml.End();
    }

    /// <param name="Type">Empty for parts of relationships, whose type goes by their name.</param>
    private sealed record Part(string Type, byte[] Content);
}
