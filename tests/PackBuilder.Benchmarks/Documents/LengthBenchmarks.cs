using BenchmarkDotNet.Attributes;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>Handbooks of growing length, Markdown to PDF: time must grow as the length does.</summary>
public class LengthBenchmarks
{
    private readonly DocumentRun _run = new();
    private string _markdown = "";

    [Params(3, 27, 290, 1150)]
    public int Sections { get; set; }

    [GlobalSetup]
    public void Setup() => _markdown = HandbookText.OfSections(Sections);

    [Benchmark]
    public int MarkdownToPdf() => _run.ToPdf(_markdown).Length;
}
