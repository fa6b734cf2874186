using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.OpenDocument;

/// <summary>An OpenDocument text: what its body states as headings, paragraphs, items and tables. The capture's text has a line for each paragraph and table row.</summary>
internal sealed class OdtCaptureReader : ICaptureReader
{
    private const string Content = "content.xml";
    private const string Styles = "styles.xml";

    public SourceFormat Format => SourceFormat.OpenDocument;

    public ImmutableArray<string> Extensions { get; } = [".odt", ".ott"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.OpenDocument;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "an OpenDocument text (.odt)", parts => Read(file, parts));

    /// <summary>All text of the body, of what is printed around it, and of the objects in it, wherever it is.</summary>
    public string? ExtractText(CaptureFile file) => PackageReading.ExtractText(file, (parts, output) =>
    {
        Extract(parts, Content, "body", output);
        Extract(parts, Styles, "master-styles", output);
        foreach (string part in Objects(parts))
            Extract(parts, part, "body", output);
    });

    private static void Extract(ZipParts parts, string part, string within, StringBuilder output)
    {
        using var reader = parts.Xml(part);
        bool isWithin = false;
        while (reader?.Read() == true)
        {
            isWithin |= reader.Depth == 0 && reader.LocalName == "math";
            if (reader.LocalName == within)
                isWithin = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (isWithin && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                output.Append(reader.Value);
        }
    }

    // Charts and formulas are documents of their own within the package.
    private static IEnumerable<string> Objects(ZipParts parts) => parts.Names.Where(name => name.EndsWith("/" + Content, StringComparison.Ordinal));

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var root = parts.Document(Content)?.Root ?? throw new InvalidDataException();
        var styles = parts.Document(Styles)?.Root;
        var walk = new OdtWalk(new OdtStyles(root, styles), parts, file.Budget);
        foreach (var body in Children(root, "body"))
            walk.Add(body);
        foreach (var around in Children(styles, "master-styles").Elements())
            walk.LeaveOut(around.Name.LocalName.StartsWith("footer", StringComparison.Ordinal) ? "footer" : "header", around);
        foreach (var inner in Objects(parts).Select(part => parts.Document(part)?.Root).OfType<XElement>())
        {
            foreach (var body in inner.Name.LocalName == "math" ? [inner] : Children(inner, "body"))
                walk.LeaveOut("object", body);
        }

        if (walk.Blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(walk.Blocks.Count == 0 ? CaptureErrors.OnlyBlank(file.Name) : CaptureErrors.NothingToRead(file.Name));
        return new Checked<Capture>(
            new Capture(file.Name, file.Sha256, SourceFormat.OpenDocument, new SourceText(file.Name, walk.Text), [.. walk.Blocks]), [.. walk.Problems(file.Name)]);
    }

    private static IEnumerable<XElement> Children(XElement? root, string name) =>
        root?.Elements().Where(element => element.Name.LocalName == name).Elements() ?? [];
}
