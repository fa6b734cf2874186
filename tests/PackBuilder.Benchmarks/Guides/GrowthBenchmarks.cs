using BenchmarkDotNet.Attributes;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>Guides of growing size, all the way to YAML. Time must grow as the size does.</summary>
[MegabytesPerSecond(nameof(Bytes))]
public class GrowthBenchmarks
{
    private readonly GuideRun _run = new();
    private GuideBytes _file = new("", []);

    [Params(".txt", ".md")]
    public string Extension { get; set; } = "";

    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup() => _file = GuideTexts.OfSize(Extension, Bytes);

    [Benchmark]
    public int ToYaml() => _run.ToYaml(_file).Length;
}
