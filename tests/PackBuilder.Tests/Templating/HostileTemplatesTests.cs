using PackBuilder.Templating;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Templating;

/// <summary>A template that means harm ends with a diagnostic at its place, or with its output, soon and without filling the memory.</summary>
public class HostileTemplatesTests
{
    // What a step limit stops must not be stopped by the clock, however busy the machine.
    private static readonly TemplateOptions Patient = TemplateOptions.Default with { Time = TimeSpan.FromMinutes(10) };

    public static TheoryData<string, string> Cases => TemplateTable.Read("hostile.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Ends_soon_with_what_is_expected(string template, string expected)
    {
        string actual = "";
        var used = ProcessorTime.Of(() => actual = Outcome(template));

        Assert.Equal(expected, actual);
        Assert.True(used < TimeSpan.FromSeconds(6), $"took {used}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("@", "")]
    [InlineData("f(", ")")]
    [InlineData("x[", "]")]
    [InlineData("true ? 1 : ", "")]
    [InlineData("1 + ", "")]
    [InlineData("1 | math.plus ", "")]
    [InlineData("if true;", "end;")]
    [InlineData("for x in y;", "end;")]
    [InlineData("func f;", "end;")]
    [InlineData("do;", "end;")]
    [InlineData("if true; else ", "end;")]
    public void Deep_nesting_is_refused_on_a_small_stack(string open, string close)
    {
        string template = "{{ " + string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000)) + " }}";
        string? code = null;
        var thread = new Thread(() => code = Rendering.Error(template).Code, 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.StartsWith("PB30", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../secret")]
    [InlineData("parts/../../secret")]
    [InlineData("..\\secret")]
    [InlineData("C:/secret")]
    public void Names_outside_the_templates_are_refused_before_the_loader_is_asked(string name)
    {
        foreach (string include in new[] { "{{ include n }}", "{{ include_join [n] \",\" }}" })
        {
            var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = include });
            var result = new TemplateEngine(loader).Render("main", new DataMap([new("n", name)]), TemplateOptions.Default);

            Assert.Equal("PB3137", Assert.Single(result.Diagnostics).Code);
            Assert.Equal(["main"], loader.Asked);
        }
    }

    [Fact]
    public void The_clock_ends_what_nothing_else_counts()
    {
        var error = Rendering.Error("{{ while true; end }}", TemplateOptions.Default with { LoopLimit = 0, WorkLimit = long.MaxValue, Time = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(("PB3210", 1), (error.Code, error.Location!.Line));
    }

    [Fact]
    public void Waiting_for_a_busy_machine_ends_no_rendering()
    {
        var options = TemplateOptions.Default with { LoopLimit = 0, WorkLimit = 2_000_000, Time = TimeSpan.FromMilliseconds(1), Worked = () => TimeSpan.Zero };

        Assert.Equal("PB3206", Rendering.Error("{{ while true; end }}", options).Code);
    }

    [Theory]
    [InlineData("{{ x")]
    [InlineData("{{ \"")]
    [InlineData("{{ $\"{")]
    [InlineData("{{ `")]
    [InlineData("{%{")]
    [InlineData("{{ \\ }}")]
    [InlineData("{{ \"\\u12")]
    [InlineData("{{ $\"\\")]
    [InlineData("{{ 1e9999999 }}")]
    [InlineData("{{ \uD800 }}")]
    public void Broken_code_is_an_error(string template) =>
        Assert.StartsWith("PB30", Rendering.Error(template).Code, StringComparison.Ordinal);

    private static string Outcome(string template)
    {
        var result = Rendering.Render(template, Patient);
        return result.Value is { } output ? "prints " + output : $"{result.Diagnostics[0].Code} {result.Diagnostics[0].Location!.Line}:{result.Diagnostics[0].Location!.Column}";
    }
}
