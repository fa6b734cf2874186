using System.Text;
using BenchmarkDotNet.Attributes;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>
/// The five captures together, warm: all the way to YAML, and the steps before parsing beside plain decoding of the same bytes.
/// </summary>
[MemoryDiagnoser]
public class CaptureBenchmarks
{
    private readonly GuideRun _run = new();
    private readonly IReadOnlyList<GuideBytes> _files = GuideTexts.Captures();
    private readonly IReadOnlyList<Capture> _captures;

    public CaptureBenchmarks() => _captures = [.. _files.Select(_run.Read)];

    [Benchmark(Baseline = true)]
    public int PlainDecoding() => _files.Sum(file => Encoding.UTF8.GetString(file.Bytes).Length);

    [Benchmark]
    public int Reading() => _files.Sum(file => _run.Read(file).Blocks.Length);

    [Benchmark]
    public int Restoration() => _captures.Sum(capture => _run.Restore(capture).Capture.Blocks.Length);

    [Benchmark]
    public int EverythingToYaml() => _files.Sum(file => _run.ToYaml(file).Length);
}
