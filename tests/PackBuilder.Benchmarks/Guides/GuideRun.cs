using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>The whole way from the bytes of a source file to the YAML of a guide.</summary>
internal sealed class GuideRun
{
    private readonly CaptureReader _reader = new();
    private readonly Restorer _restorer = new();
    private readonly GuideParser _parser = new();

    public Capture Read(GuideBytes file) =>
        _reader.Read(file.Name, file.Bytes).Value ?? throw new InvalidOperationException($"{file.Name} cannot be read");

    public RestoredCapture Restore(Capture capture) => _restorer.Restore(capture).Value!;

    public string ToYaml(GuideBytes file)
    {
        var guide = _parser.Parse(Restore(Read(file))).Value;
        return GuideYamlWriter.Write(guide ?? throw new InvalidOperationException($"{file.Name} holds no guide"));
    }
}
