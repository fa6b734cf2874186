using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>Plain text: every line is a block of its own, blank ones too.</summary>
internal static class PlainTextReader
{
    public static Checked<Capture> Read(CaptureFile file)
    {
        var decoded = TextDecoder.Decode(file.Name, file.Bytes.Span);
        if (decoded.Value is not { } content)
            return new Checked<Capture>(null, decoded.Diagnostics);
        if (string.IsNullOrWhiteSpace(content))
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));

        var text = new SourceText(file.Name, content);
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, "capture", text, Lines(text)), decoded.Diagnostics);
    }

    private static ImmutableArray<CaptureBlock> Lines(SourceText text)
    {
        var lines = ImmutableArray.CreateBuilder<CaptureBlock>(text.LineCount);
        int count = SourceLines.CountOf(text);
        for (int line = 1; line <= count; line++)
            lines.Add(new CaptureLine(text.Line(line), new BlockOrigin(line, 1)));
        return lines.ToImmutable();
    }
}
