using System.Globalization;
using System.Text;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Metadata;

/// <summary>
/// The XMP packet: what the document is, and which standards it claims. PDF/A knows no pdfuaid, so that schema is
/// described in an extension schema (ISO 19005-2 6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    private const string Begin = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";

    private const string Namespaces =
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"";

    private const string Claims =
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n";

    private const string ExtensionSchema =
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    private const string End = "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";

    public static string Write(PagedInfo info, PdfOptions options)
    {
        string date = options.CreationDate?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
        var xml = new StringBuilder(Begin, 3000);
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append("<rdf:Description rdf:about=\"\" ").Append(Namespaces).Append(">\n").Append(options.ClaimsStandards ? Claims : "");
        xml.Append("<dc:format>application/pdf</dc:format>\n");
        Alternatives(xml, "dc:title", info.Title, info.Language);
        List(xml, "dc:creator", "Seq", info.Author);
        Alternatives(xml, "dc:description", info.Subject, info.Language);
        List(xml, "dc:language", "Bag", info.Language);
        Simple(xml, "pdf:Keywords", InfoDictionary.KeywordsOf(info));
        Simple(xml, "xmp:CreateDate", date);
        Simple(xml, "xmp:ModifyDate", date);
        Simple(xml, "xmp:CreatorTool", options.Producer);
        Simple(xml, "pdf:Producer", options.Producer);
        return xml.Append("</rdf:Description>\n").Append(options.ClaimsStandards ? ExtensionSchema : "").Append(End).ToString();
    }

    private static void Simple(StringBuilder xml, string name, string value)
    {
        if (value.Length > 0)
            xml.Append($"<{name}>{Escape(value)}</{name}>\n");
    }

    private static void List(StringBuilder xml, string name, string kind, string value)
    {
        if (value.Length > 0)
            xml.Append($"<{name}><rdf:{kind}><rdf:li>{Escape(value)}</rdf:li></rdf:{kind}></{name}>\n");
    }

    private static void Alternatives(StringBuilder xml, string name, string value, string language)
    {
        if (value.Length == 0)
            return;
        string text = Escape(value);
        xml.Append($"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{text}</rdf:li><rdf:li xml:lang=\"{Escape(language)}\">{text}</rdf:li></rdf:Alt></{name}>\n");
    }

    // XML 1.0 cannot hold most control characters at all.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < ' ' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
