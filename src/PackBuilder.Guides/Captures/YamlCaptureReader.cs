using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>A guide as YAML is structure already: it is passed on as text, without blocks.</summary>
internal sealed class YamlCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Yaml;

    public ImmutableArray<string> Extensions { get; } = [".yaml", ".yml"];

    public Checked<Capture> Read(CaptureFile file) => TextDecoder.Decode(file.Name, file.Bytes.Span)
        .Then(content => new Capture(file.Name, file.Sha256, SourceFormat.Yaml, new SourceText(file.Name, content), []));
}
