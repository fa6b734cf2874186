using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>A guide as YAML is structure already: it is passed on as text, without blocks.</summary>
internal static class YamlCaptureReader
{
    public static Checked<Capture> Read(CaptureFile file)
    {
        var decoded = TextDecoder.Decode(file.Name, file.Bytes.Span);
        if (decoded.Value is not { } content)
            return new Checked<Capture>(null, decoded.Diagnostics);
        var text = new SourceText(file.Name, content);
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, "yaml", text, []), decoded.Diagnostics);
    }
}
