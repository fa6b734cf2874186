using BenchmarkDotNet.Attributes;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>A handbook of 50 pages and one of six, warm: all the way from Markdown, and each stage alone.</summary>
[MemoryDiagnoser]
public class HandbookBenchmarks
{
    private readonly DocumentRun _run = new();
    private string _markdown = "";
    private Document? _document;
    private PagedDocument? _pages;

    [Params(Handbooks.SmallSections, Handbooks.LargeSections)]
    public int Sections { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _markdown = HandbookText.OfSections(Sections);
        _document = _run.Read(_markdown);
        _pages = _run.Compose(_document);
    }

    [Benchmark(Baseline = true)]
    public int MarkdownToPdf() => _run.ToPdf(_markdown).Length;

    [Benchmark]
    public int MarkdownToDocx() => _run.ToDocx(_markdown).Length;

    [Benchmark]
    public int Reading() => _run.Read(_markdown).Blocks.Length;

    [Benchmark]
    public int Typesetting() => _run.Compose(_document!).Pages.Length;

    [Benchmark]
    public int WritingPdf() => _run.WritePdf(_pages!).Length;

    [Benchmark]
    public int WritingDocx() => _run.WriteDocx(_document!, _pages!).Length;
}
