using PackBuilder.Templating;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Templating;

public class TemplateEngineTests
{
    [Fact]
    public void A_template_is_loaded_and_parsed_once()
    {
        var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = "{{ include \"p\" }}", ["p"] = "x" });
        var engine = new TemplateEngine(loader);

        for (int i = 0; i < 3; i++)
            Assert.Equal("x", engine.Render("main", Rendering.NoModel, TemplateOptions.Default).Value);

        Assert.Equal(["main", "p"], loader.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 面试\r\n\n---\n{ 一 } }} {a: {b: 1}} \\{ %} <% \u2028 末尾\n\n")]
    public void What_has_no_marks_of_the_language_is_its_own_output(string text)
    {
        Assert.Equal(text, Rendering.Output(text));
        // As the engine itself writes it.
        Assert.Equal(text + "1", Rendering.Output(text + "{{ 1 }}"));
        var error = Rendering.Error(text + "abc", TemplateOptions.Default with { OutputLimit = text.Length + 2 });
        Assert.Equal(Rendering.Error(text + "ab{{ 1 }}", TemplateOptions.Default with { OutputLimit = text.Length + 2 }).Code, error.Code);
    }

    [Fact]
    public void What_a_template_changes_is_gone_with_the_rendering()
    {
        var model = new DataMap([new("o", new DataMap([new("n", 1L)])), new("xs", new DataList([1L]))]);
        var engine = Rendering.Engine("{{ o.n += 1; xs[1] = 2; k = 3; o.n; xs; k }}");

        Assert.Equal("2[1, 2]3", engine.Render("main", model, TemplateOptions.Default).Value);
        Assert.Equal("2[1, 2]3", engine.Render("main", model, TemplateOptions.Default).Value);
        Assert.Equal(new DataInteger(1), ((DataMap)model["o"]!)["n"]);
    }

    [Fact]
    public void One_engine_serves_several_threads()
    {
        var engine = Rendering.Engine("{{ func f(n); ret n * 2; end; for i in 1..100; f i; array.cycle [\"a\", \"b\"]; end }}");
        string expected = engine.Render("main", Rendering.NoModel, TemplateOptions.Default).Value!;
        var results = new string?[64];

        Parallel.For(0, results.Length, i =>
            results[i] = engine.Render("main", Rendering.NoModel, TemplateOptions.Default).Value);

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void A_missing_template_is_named()
    {
        var result = Rendering.Engine("x").Render("other.sbn", Rendering.NoModel, TemplateOptions.Default);

        Assert.Contains("other.sbn", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reserved_key_of_the_model_is_refused()
    {
        var error = Rendering.Error("x", model: new DataMap([new("date", "2026-01-01")]));

        Assert.Equal("PB3301", error.Code);
    }

    [Fact]
    public void Check_finds_errors_without_rendering()
    {
        Assert.Empty(Rendering.Engine("{{ nothing.at.all }}").Check("main"));
        Assert.Equal("PB3014", Assert.Single(Rendering.Engine("{{ 1 + }}").Check("main")).Code);
        Assert.Equal("PB3300", Assert.Single(Rendering.Engine("").Check("other")).Code);
    }

    [Fact]
    public void An_unknown_variable_is_an_error_that_names_its_neighbour()
    {
        var model = new DataMap([new("questions", new DataList([])), new("title", "T")]);

        var error = Rendering.Error("a\n{{ for q in qestions }}{{ end }}", TemplateOptions.Default, model);

        Assert.Equal(("PB3100", 2, 13), (error.Code, error.Location!.Line, error.Location.Column));
        Assert.Equal("{{ for q in qestions }}{{ end }}", error.Location.Excerpt);
        Assert.Contains("did you mean 'questions'?", error.Help.Select(help => help.English));
    }

    [Fact]
    public void An_error_in_a_partial_tells_where_it_was_included()
    {
        var loader = new DictionaryLoader(new Dictionary<string, string>
        {
            ["main"] = "\n{{ include \"a\" }}", ["a"] = "{{ include \"b\" }}", ["b"] = "{{ 1 // 0 }}",
        });

        var error = Assert.Single(new TemplateEngine(loader).Render("main", Rendering.NoModel, TemplateOptions.Default).Diagnostics);

        Assert.Equal("b", error.Location!.File);
        Assert.Equal(["a:1:4", "main:2:4"], error.Related.Select(related => related.Location.ToString()));
    }

    [Fact]
    public void The_same_error_does_not_grow_when_it_is_met_again()
    {
        var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = "{{ include \"p\" }}", ["p"] = "{{ if }}" });
        var engine = new TemplateEngine(loader);

        for (int i = 0; i < 3; i++)
            Assert.Single(Assert.Single(engine.Render("main", Rendering.NoModel, TemplateOptions.Default).Diagnostics).Related);
    }
}
