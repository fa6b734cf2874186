using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>Plain text: every line is a block of its own, blank ones too.</summary>
internal sealed class PlainTextReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.PlainText;

    public ImmutableArray<string> Extensions { get; } = [".txt", ".text"];

    // What a program calls a document is often text that it only gave its own name.
    private static readonly ImmutableArray<string> _otherNames = [".docx", ".doc", ".wps", ".rtf", ".pdf", ".xlsx", ".xls", ".pptx", ".ppt", ".epub", ".odt"];

    public bool Recognises(CaptureFile file) => HasOtherName(file) && !ZipFormat.IsZip(file) && WrittenText.Read(file).Value is not null;

    public Checked<Capture> Read(CaptureFile file)
    {
        var read = WrittenText.Read(file).Then(text => new Capture(file.Name, file.Sha256, SourceFormat.PlainText, text, Lines(text, file.Budget)));
        return read.Value is not null && HasOtherName(file)
            ? read with { Diagnostics = read.Diagnostics.Add(CaptureErrors.TextUnderOtherName(file.Name, Path.GetExtension(file.Name))) }
            : read;
    }

    private static bool HasOtherName(CaptureFile file) => _otherNames.Contains(Path.GetExtension(file.Name).ToLowerInvariant());

    private static ImmutableArray<CaptureBlock> Lines(SourceText text, ReadingBudget budget)
    {
        budget.Blocks(text.LineCount);
        var lines = ImmutableArray.CreateBuilder<CaptureBlock>(text.LineCount);
        int count = SourceLines.CountOf(text);
        for (int line = 1; line <= count; line++)
            lines.Add(new CaptureLine(text.Line(line), new BlockOrigin(line, 1)));
        return lines.ToImmutable();
    }
}
