using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>A guide as YAML is structure already: it is passed on as text, without blocks.</summary>
internal static class YamlCaptureReader
{
    public static Checked<Capture> Read(CaptureFile file) => TextDecoder.Decode(file.Name, file.Bytes.Span)
        .Then(content => new Capture(file.Name, file.Sha256, "yaml", new SourceText(file.Name, content), []));
}
