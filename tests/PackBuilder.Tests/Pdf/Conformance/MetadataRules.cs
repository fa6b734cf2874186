using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>The XMP packet, what it claims, and the document information that must say the same (ISO 19005-2 6.6).</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfNames = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";

    public static void Check(PdfFileReader file, Findings findings)
    {
        var stream = (PdfStream)file.Catalog.Dictionary("Metadata")!;
        findings.Require(!stream.Has("Filter") && stream.Name("Type") == "Metadata" && stream.Name("Subtype") == "XML", "A 6.6.2.1", "the packet is stored as it is");
        string text = new UTF8Encoding(false, true).GetString(stream.Stored);
        findings.Require(text.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>", StringComparison.Ordinal), "A 6.6.2.1", "the packet has a plain header");
        var xml = XDocument.Parse(text[text.IndexOf('\n')..text.LastIndexOf("<?xpacket", StringComparison.Ordinal)].Trim());
        findings.Require(Value(xml, PdfA + "part") == "2" && Value(xml, PdfA + "conformance") == "A", "A 6.6.4", "the file claims PDF/A-2a");
        findings.Require(Value(xml, PdfUa + "part") == "1", "UA 5", "the file claims PDF/UA-1");
        findings.Require(Default(xml, Dc + "title") is { Length: > 0 }, "UA 7.1", "the packet has a title");
        CheckSchemas(xml, findings);
        CheckInfo(file.Trailer.Dictionary("Info")!, xml, findings);
    }

    private static void CheckSchemas(XDocument xml, Findings findings)
    {
        XNamespace[] known = [Rdf, Dc, Xmp, PdfNames, PdfA, PdfUa, Property, Schema, Extension, "adobe:ns:meta/"];
        findings.Require(xml.Descendants().All(element => known.Contains(element.Name.Namespace)), "A 6.6.2.3", "every schema is predefined or described");
        var described = xml.Descendants(Schema + "property").Descendants(Rdf + "li").ToArray();
        findings.Require(Value(xml, Schema + "namespaceURI") == PdfUa.NamespaceName && Value(xml, Schema + "prefix") == "pdfuaid", "A 6.6.2.3.3", "the schema of PDF/UA is described");
        findings.Require(described.Length == 1 && (string?)described[0].Element(Property + "name") == "part" && (string?)described[0].Element(Property + "valueType") == "Integer"
            && (string?)described[0].Element(Property + "category") == "internal" && described[0].Element(Property + "description") is not null, "A 6.6.2.3.3", "its property is described in full");
    }

    private static void CheckInfo(PdfDictionary info, XDocument xml, Findings findings)
    {
        findings.Require(info.Text("Title") == Default(xml, Dc + "title"), "A 6.6.3", "titles are equal");
        findings.Require((info.Text("Author") ?? "") == string.Join(';', xml.Descendants(Dc + "creator").Descendants(Rdf + "li").Select(item => item.Value)), "A 6.6.3", "authors are equal");
        findings.Require(info.Text("Subject") == Default(xml, Dc + "description"), "A 6.6.3", "subjects are equal");
        findings.Require(info.Text("Keywords") == Value(xml, PdfNames + "Keywords"), "A 6.6.3", "keywords are equal");
        findings.Require(info.Text("Creator") == Value(xml, Xmp + "CreatorTool"), "A 6.6.3", "creators are equal");
        findings.Require(info.Text("Producer") == Value(xml, PdfNames + "Producer"), "A 6.6.3", "producers are equal");
        findings.Require(Date(info.Text("CreationDate")) == Date(Value(xml, Xmp + "CreateDate")), "A 6.6.3", "dates of creation are equal");
        findings.Require(Date(info.Text("ModDate")) == Date(Value(xml, Xmp + "ModifyDate")), "A 6.6.3", "dates of change are equal");
    }

    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, ["'D:'yyyyMMddHHmmss'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;

    private static string? Value(XDocument xml, XName name) => xml.Descendants(name).SingleOrDefault()?.Value;

    private static string? Default(XDocument xml, XName name) => xml.Descendants(name).Descendants(Rdf + "li")
        .SingleOrDefault(item => (string?)item.Attribute(XNamespace.Xml + "lang") == "x-default")?.Value;
}
