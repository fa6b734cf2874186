using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>The decoded text of a file for the readers whose blocks are its lines: there must be something on them.</summary>
internal static class WrittenText
{
    public static Checked<SourceText> Read(CaptureFile file) => TextDecoder.Decode(file.Name, file.Bytes.Span).Then(content =>
    {
        file.Budget.Characters(content.Length);
        return string.IsNullOrWhiteSpace(content)
            ? Checked<SourceText>.Failed(CaptureErrors.OnlyBlank(file.Name))
            : Checked<SourceText>.Ok(new SourceText(file.Name, content));
    });
}
