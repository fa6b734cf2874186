using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace PackBuilder.Docx.Packaging;

/// <summary>Turns XML into the bytes of a part: UTF-8 without a mark, no indentation, every namespace declared at the root.</summary>
internal static class PartXml
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>A whole part from one element.</summary>
    public static byte[] Of(OpenXmlElement root) => Write(root.WriteTo);

    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false }))
        {
            xml.WriteStartDocument(standalone: true);
            content(xml);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }

    /// <summary>Starts a root of a Word part with the namespaces that its content uses.</summary>
    public static void StartWordRoot(XmlWriter xml, string name)
    {
        xml.WriteStartElement("w", name, Word);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteAttributeString("xmlns", "mc", null, Compatibility);
        xml.WriteAttributeString("xmlns", "w14", null, Word2010);
        xml.WriteAttributeString("mc", "Ignorable", Compatibility, "w14");
    }
}
