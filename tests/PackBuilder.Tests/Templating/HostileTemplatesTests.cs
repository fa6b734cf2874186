using PackBuilder.Templating;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Templating;

/// <summary>A template that means harm ends with a diagnostic, soon and without filling the memory.</summary>
public class HostileTemplatesTests
{
    // What a step limit stops must not be stopped by the clock, however busy the machine.
    private static readonly TemplateOptions Product = TemplateOptions.Strict with
    {
        RegexTime = TimeSpan.FromMinutes(10),
        LoopLimit = 100_000,
        WorkLimit = 2_000_000,
    };

    [Theory]
    [InlineData("{{ while true; end }}", "PB3200")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; end; end }}", "PB3200")]
    [InlineData("{{ for i in 1..999999999999; end }}", "PB3201")]
    [InlineData("{{ func f; f; end; f }}", "PB3202")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}", "PB3206")]
    [InlineData("{{ include \"main\" }}", "PB3202")]
    [InlineData("{{ func w; $$; end; func g; wrap w; $$; end; end; g }}", "PB3202")]
    [InlineData("{{ o = {}; o.o = o; o }}", "PB3203")]
    [InlineData("{{ a = []; a[0] = a; a == a }}", "PB3207")]
    [InlineData("{{ s = \"0123456789\"; while true; s = s + s; end }}", "PB3204")]
    [InlineData("{{ \"x\" * 2000000000 }}", "PB3204")]
    [InlineData("{{ \"x\" | string.pad_left 2000000000 }}", "PB3204")]
    [InlineData("{{ 1 | math.format \"D999999999\" }}", "PB3160")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "PB3208")]
    [InlineData("{{ array.insert_at [] 2000000000 1 }}", "PB3208")]
    [InlineData("{{ s = \"x\" * 100000; while true; s; end }}", "PB3205")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}", "PB3207")]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end; x.size }}", "PB3206")]
    [InlineData("{{ l = [1]; for i in 1..60; l = [l, l]; end; l }}", "PB3203")]
    [InlineData("{{ l = [1]; m = [1]; for i in 1..60; l = [l, l]; m = [m, m]; end; l == m }}", "PB3206")]
    [InlineData("{{ k = \"y\" * 1000; keep = []; while true; keep[keep.size] = k + keep.size; end }}", "PB3206")]
    [InlineData("{{ (\"ab\" * 100000) | regex.replace `` (\"0123456789\" * 1000) }}", "PB3204")]
    [InlineData("{{ \"a\" | regex.match (\"(\" * 100000) }}", "PB3163")]
    public void Ends_with_a_diagnostic(string template, string code)
    {
        EndsWith(code, template, Product);
    }

    [Fact]
    public void An_expression_that_takes_for_ever_is_stopped_by_the_clock() =>
        EndsWith("PB3209", "{{ (\"a\" * 60) + \"!\" | regex.replace `^(a+)+$` \"\" }}", Product with { RegexTime = TimeSpan.FromMilliseconds(200) });

    private static void EndsWith(string code, string template, TemplateOptions options)
    {
        var used = ProcessorTime.Of(() =>
        {
            var error = Rendering.Error(template, options);
            Assert.Equal(code, error.Code);
            Assert.NotNull(error.Location);
        });
        Assert.True(used < TimeSpan.FromSeconds(20), $"took {used}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("f(", ")")]
    [InlineData("x[", "]")]
    [InlineData("true ? 1 : ", "")]
    [InlineData("1 + ", "")]
    [InlineData("1 | math.plus ", "")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        string template = "{{ " + string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000)) + " }}";

        Assert.StartsWith("PB30", Rendering.Error(template).Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if true;", "end;")]
    [InlineData("for x in y;", "end;")]
    [InlineData("func f;", "end;")]
    [InlineData("if true; else ", "end;")]
    public void Deep_blocks_are_refused(string open, string close)
    {
        string template = "{{ " + string.Concat(Enumerable.Repeat(open, 5000)) + string.Concat(Enumerable.Repeat(close, 5000)) + " }}";

        Assert.StartsWith("PB30", Rendering.Error(template).Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../secret")]
    [InlineData("parts/../../secret")]
    [InlineData("..\\secret")]
    [InlineData("C:/secret")]
    public void Names_outside_the_templates_are_refused_before_the_loader_is_asked(string name)
    {
        var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = "{{ include n }}" });
        var model = new DataMap([new("n", name)]);

        var result = new TemplateEngine(loader).Render("main", model, TemplateOptions.Default);

        Assert.Equal("PB3137", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(["main"], loader.Asked);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{{ \"")]
    [InlineData("{{ $\"{")]
    [InlineData("{{ `")]
    [InlineData("{%{")]
    [InlineData("{{ \\ }}")]
    [InlineData("{{ ~ }}")]
    [InlineData("{{ \"\\u12")]
    [InlineData("{{ $\"\\")]
    [InlineData("{{ 1e99999 }}")]
    [InlineData("{{ 1.0e999 }}")]
    [InlineData("{{ \uD800 }}")]
    public void Broken_code_is_an_error(string template) =>
        Assert.StartsWith("PB30", Rendering.Error(template).Code, StringComparison.Ordinal);
}
