using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// A Word file: the paragraphs of its body with the structure that styles and numbering give them, and headings by look where
/// their author only made a line bold. The capture's text has a line for each paragraph and each table row.
/// </summary>
internal sealed class DocxCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Word;

    public ImmutableArray<string> Extensions { get; } = [".docx"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Word;

    public Checked<Capture> Read(CaptureFile file)
    {
        byte[] bytes = file.Bytes.ToArray();
        if (DocxGuard.Check(file.Name, bytes) is { } danger)
            return Checked<Capture>.Failed(danger);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (document.MainDocumentPart is not { } main)
                return Checked<Capture>.Failed(CaptureErrors.NotWord(file.Name));
            var walk = new DocxWalk(main);
            walk.Run();
            if (walk.Blocks.All(block => block is CaptureBlank or CaptureFurniture))
                return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
            var text = new SourceText(file.Name, walk.Text);
            return Checked<Capture>.Ok(new Capture(file.Name, file.Sha256, SourceFormat.Word, text, [.. walk.Blocks]));
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or XmlException or InvalidDataException or IOException
            or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // A broken package fails in the library in many ways; to the user they are all one.
            return Checked<Capture>.Failed(CaptureErrors.NotWord(file.Name));
        }
    }
}
