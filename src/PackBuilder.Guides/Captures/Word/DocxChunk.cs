using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>A file of another format within the document, which Word takes in when it opens it: HTML, plain text, or another Word file.</summary>
internal static class DocxChunk
{
    /// <summary>The blocks of the file that a relationship names; what cannot be read is left out by its name.</summary>
    public static IEnumerable<CaptureBlock> Read(DocxScope scope, DocxPart from, string? relation)
    {
        if (scope.Package.Target(from, relation) is not { } part)
            return [];
        // A file within a file within a file could go on for ever.
        if (scope.IsEmbedded || ReaderOf(part) is not { } reader)
            return [Unplaced.LeftOut("embedded", part.Name)];
        var file = new CaptureFile(part.Name, scope.Package.Bytes(part), "") { Budget = scope.Budget };
        var read = reader.Read(file).Then(capture => CaptureBalance.Check(capture, reader.ExtractText(file)));
        return read.Value is { } capture
            ? capture.Blocks.Select(Taken).OfType<CaptureBlock>()
            : [Unplaced.LeftOut("embedded", $"{part.Name}: {read.Diagnostics[0].Message}")];
    }

    private static ICaptureReader? ReaderOf(DocxPart part) => part.ContentType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => new HtmlCaptureReader(),
        "text/plain" => new PlainTextReader(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            or "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => new DocxCaptureReader(isEmbedded: true),
        _ => null,
    };

    // Pictures of a file within the file are somewhere else.
    private static CaptureBlock? Taken(CaptureBlock block) => block switch
    {
        CaptureLine line => Paragraph(line),
        CapturePicture { Bytes: null, Alternative: var words } => words.Length > 0 ? Unplaced.LeftOut("picture", words) : null,
        _ => block,
    };

    private static CaptureBlock Paragraph(CaptureLine line) =>
        string.IsNullOrWhiteSpace(line.Text) ? new CaptureBlank(line.At, 1) : Unplaced.Paragraph(line.Text.Trim(), LineLook.Plain);
}
