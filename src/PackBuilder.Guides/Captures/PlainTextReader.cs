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

    public Checked<Capture> Read(CaptureFile file) =>
        WrittenText.Read(file).Then(text => new Capture(file.Name, file.Sha256, SourceFormat.PlainText, text, Lines(text)));

    private static ImmutableArray<CaptureBlock> Lines(SourceText text)
    {
        var lines = ImmutableArray.CreateBuilder<CaptureBlock>(text.LineCount);
        int count = SourceLines.CountOf(text);
        for (int line = 1; line <= count; line++)
            lines.Add(new CaptureLine(text.Line(line), new BlockOrigin(line, 1)));
        return lines.ToImmutable();
    }
}
