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

    public SourceFormat Format => SourceFormat.OpenDocument;

    public ImmutableArray<string> Extensions { get; } = [".odt", ".ott"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.OpenDocument;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "an OpenDocument text (.odt)", parts => Read(file, parts));

    /// <summary>All text of the paragraphs and headings of the body, wherever they are.</summary>
    public string? ExtractText(CaptureFile file) => PackageReading.ExtractText(file, (parts, output) =>
    {
        using var reader = parts.Xml(Content);
        bool inBody = false;
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "body")
                inBody = reader.NodeType == XmlNodeType.Element;
            else if (inBody && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                output.Append(reader.Value);
        }
    });

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var root = parts.Document(Content)?.Root ?? throw new InvalidDataException();
        var walk = new OdtWalk(new OdtStyles(root, parts.Document("styles.xml")?.Root), parts);
        foreach (var body in root.Elements().Where(element => element.Name.LocalName == "body").Elements())
            walk.Add(body);
        if (walk.Blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
        return new Checked<Capture>(
            new Capture(file.Name, file.Sha256, SourceFormat.OpenDocument, new SourceText(file.Name, walk.Text), [.. walk.Blocks]), [.. walk.Problems(file.Name)]);
    }
}
