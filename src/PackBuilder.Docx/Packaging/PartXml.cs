using System.Text;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Packaging;

/// <summary>The bytes of a part: UTF-8 without a mark, no indentation.</summary>
internal static class PartXml
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="content">Writes the declaration and the root.</param>
    public static byte[] Write(Action<XmlBuffer> content)
    {
        using var xml = new XmlBuffer();
        content(xml);
        return xml.ToArray();
    }

    /// <summary>A part from a tree, as house styles are merged.</summary>
    public static byte[] Of(XElement root)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false }))
        {
            xml.WriteStartDocument(standalone: true);
            root.WriteTo(xml);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }
}
