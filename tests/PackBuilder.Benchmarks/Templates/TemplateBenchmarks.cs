using BenchmarkDotNet.Attributes;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Benchmarks.Templates;

/// <summary>
/// What rendering costs, warm: a greeting, 120 cards by a template of some 200 lines, and a handbook of 600 questions.
/// </summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private static readonly TemplateOptions Options = TemplateOptions.Default;

    private readonly TemplateEngine _engine = new(new BenchmarkTemplates());
    private readonly DataMap _greeting = new([new("name", "World")]);
    private readonly DataMap _cards = BenchmarkModels.Cards(120);
    private readonly DataMap _handbook = BenchmarkModels.Handbook(600);

    [Benchmark]
    public Checked<string> Greeting() => _engine.Render("greeting.sbn", _greeting, Options);

    [Benchmark]
    public Checked<string> Cards() => _engine.Render("cards.sbn", _cards, Options);

    [Benchmark]
    public Checked<string> Handbook() => _engine.Render("handbook.sbn", _handbook, Options);

    /// <summary>The same with nothing parsed yet.</summary>
    [Benchmark]
    public Checked<string> HandbookFirstTime() =>
        new TemplateEngine(new BenchmarkTemplates()).Render("handbook.sbn", _handbook, Options);
}
