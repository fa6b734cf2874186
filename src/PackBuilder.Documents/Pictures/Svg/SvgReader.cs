using System.Text;
using System.Xml;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>
/// Reads the part of SVG 1.1 that logos and plain drawings need: shapes, groups, transforms, fills and strokes of one
/// colour. Anything else is an error that names the element and its line, since leaving it out would change the picture.
/// </summary>
internal static class SvgReader
{
    private const int DeepestGroup = 32;

    private static readonly string[] Silent = ["title", "desc"];

    public static bool LooksLikeSvg(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[3..];
        content = content.TrimStart(" \t\r\n"u8);
        return content.Length > 0 && content[0] == '<';
    }

    public static VectorPicture Read(string name, ReadOnlyMemory<byte> bytes)
    {
        // No document type means no entities, and nothing is ever fetched.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
        try
        {
            return ReadRoot(name, xml) with { File = bytes };
        }
        catch (XmlException exception)
        {
            throw PictureErrors.BadXml(At(name, exception.LineNumber, exception.LinePosition), Reason(exception));
        }
    }

    private static VectorPicture ReadRoot(string name, XmlReader xml)
    {
        Advance(name, xml);
        var root = SvgElement.Read(name, xml);
        if (root.Name != "svg")
            throw PictureErrors.NoElement(root.At, root.Name);
        root.RefuseUnknown(SvgAttributes.Root);
        var frame = SvgFrame.Read(root);
        var shapes = new SvgShapes(frame);
        if (!root.IsEmpty)
            ReadGroup(name, xml, shapes, SvgStyle.Initial(frame.Transform).With(root), 1);
        Advance(name, xml);
        return shapes.IsEmpty ? throw PictureErrors.Empty(name) : new VectorPicture(frame.Width, frame.Height, shapes.ToImmutable());
    }

    private static void ReadGroup(string name, XmlReader xml, SvgShapes shapes, SvgStyle style, int depth)
    {
        while (Advance(name, xml))
        {
            if (xml.NodeType == XmlNodeType.EndElement)
                return;
            var element = SvgElement.Read(name, xml);
            if (Silent.Contains(element.Name))
            {
                Skip(xml, element);
                continue;
            }

            if (element.Name == "g")
            {
                if (depth == DeepestGroup)
                    throw PictureErrors.TooComplex(element.At, "groups inside each other");
                element.RefuseUnknown(SvgAttributes.Group);
                var inner = style.With(element);
                if (!element.IsEmpty)
                    ReadGroup(name, xml, shapes, inner, depth + 1);
                continue;
            }

            shapes.Add(element, style);
            if (!element.IsEmpty)
                ReadEnd(name, xml);
        }
    }

    // A shape holds nothing but its name for readers.
    private static void ReadEnd(string name, XmlReader xml)
    {
        while (Advance(name, xml) && xml.NodeType != XmlNodeType.EndElement)
        {
            var element = SvgElement.Read(name, xml);
            if (!Silent.Contains(element.Name))
                throw PictureErrors.NoElement(element.At, element.Name);
            Skip(xml, element);
        }
    }

    // To the end of the element, whatever is in it.
    private static void Skip(XmlReader xml, SvgElement element)
    {
        int depth = xml.Depth;
        while (!element.IsEmpty && xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }
    }

    // To the next start or end of an element; false at the end of the file.
    private static bool Advance(string name, XmlReader xml)
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element or XmlNodeType.EndElement:
                    return true;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    throw PictureErrors.LooseText(AtText(name, xml));
                case XmlNodeType.ProcessingInstruction:
                    throw PictureErrors.NoElement(At(name, xml), "?" + xml.Name);
            }
        }

        return false;
    }

    public static SourceLocation At(string name, XmlReader xml) =>
        xml is IXmlLineInfo info ? At(name, info.LineNumber, info.LinePosition) : SourceLocation.OfFile(name);

    // Where the words are, not the white space before them.
    private static SourceLocation AtText(string name, XmlReader xml)
    {
        var at = At(name, xml);
        int lines = xml.Value.AsSpan()[..^xml.Value.AsSpan().TrimStart().Length].Count('\n');
        return lines > 0 ? At(name, at.Line + lines, 1) : at;
    }

    private static SourceLocation At(string name, int line, int column) =>
        line > 0 ? new SourceLocation(name, line, Math.Max(1, column), line, Math.Max(1, column) + 1) : SourceLocation.OfFile(name);

    // What the library says of it is English only, and names the place again.
    private static Message Reason(XmlException exception) => exception switch
    {
        _ when exception.Message.Contains("DTD", StringComparison.Ordinal) => (Message)"it has a document type, which could name other files",
        _ when exception.Message.Contains("end tag", StringComparison.Ordinal) || exception.Message.Contains("not closed", StringComparison.Ordinal) => "an element is not closed, or is closed by the name of another",
        _ => "it is not well-formed XML",
    };
}
