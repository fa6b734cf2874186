using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Slides;

/// <summary>A presentation: its slides in order, with their titles as headings and their notes. The capture's text has a line for each paragraph and table row.</summary>
internal sealed class PptxCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Slides;

    public ImmutableArray<string> Extensions { get; } = [".pptx", ".ppsx", ".pptm"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Slides;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "a presentation (.pptx)", parts => Read(file, parts));

    /// <summary>Every text of the slides and what belongs to them, in the order of the XML.</summary>
    public string? ExtractText(CaptureFile file) => PackageReading.ExtractText(file, (parts, output) =>
    {
        foreach (var slide in SlideParts.Of(parts))
        {
            foreach (string part in slide.All)
                Extract(parts, part, output);
        }
    });

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var writer = new SlideWriter();
        int number = 0;
        foreach (var slide in SlideParts.Of(parts))
            writer.Add(parts, slide, ++number);
        if (writer.Blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
        var text = new SourceText(file.Name, writer.Text) { Places = [.. writer.Places] };
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Slides, text, [.. writer.Blocks]), [.. writer.Problems(file.Name)]);
    }

    private static void Extract(ZipParts parts, string part, StringBuilder output)
    {
        using var reader = parts.Xml(part);
        bool inText = false;
        while (reader?.Read() == true)
        {
            // The same once more, for programs that do not know the newer form.
            while (reader is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "Fallback" })
                reader.Skip();
            if (reader.NodeType is System.Xml.XmlNodeType.Element or System.Xml.XmlNodeType.EndElement)
                inText = reader is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "t" or "text", IsEmptyElement: false };
            else if (inText && reader.HasValue)
                output.Append(reader.Value);
        }
    }
}
