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
        var slides = SlideParts.Of(parts).ToList();
        foreach (var slide in slides)
        {
            output.Append(Alternatives(parts, slide.Slide));
            foreach (var part in slide.All)
                output.Append(OtherParts.Text(parts, part));
        }

        foreach (string layout in slides.SelectMany(slide => slide.Layouts).Distinct())
            output.AppendJoin('\n', SlideCaptureWriter.Printed(parts, layout));
        foreach (var part in SlideParts.Beside(parts))
            output.Append(OtherParts.Text(parts, part));
    });

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var writer = new SlideCaptureWriter(parts, file.Budget);
        var slides = SlideParts.Of(parts).ToList();
        for (int i = 0; i < slides.Count; i++)
            writer.Add(slides[i], i + 1);
        writer.AddBeside(slides);
        if (writer.Blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(writer.Blocks.Count == 0 ? CaptureErrors.OnlyBlank(file.Name) : CaptureErrors.NothingToRead(file.Name));
        var text = new SourceText(file.Name, writer.Text) { Places = [.. writer.Places] };
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Slides, text, [.. writer.Blocks]), [.. writer.Problems(file.Name)]);
    }

    // What is said of pictures for those who do not see them.
    private static string Alternatives(ZipParts parts, string slide) => parts.Document(slide)?.Root is not { } root ? ""
        : string.Concat(SlideText.Shown(root).Where(element => element.Name.LocalName == "cNvPr").Select(element => (string?)element.Attribute("descr")));
}
