using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Printing;

/// <summary>What a source or a file's name holds never steers a terminal or a log.</summary>
public class HiddenCharacterTests
{
    // A colour, a carriage return, an override of direction, an isolate, a zero-width space.
    private const string Hostile = "a\u001b[31mb\u202Ec\u2066d\u200Be\u0085f";

    private const string Key = "\"a\\e[31mb\\u202Ec\\u2066d\\u200Be\\u0085f\"";

    private static readonly char[] Hidden = ['\u001b', '\u202E', '\u2066', '\u200B', '\u0085'];

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public void Nothing_hidden_is_printed_raw_in_any_form(string form)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", $"schema: packbuilder/pack@1\nid: small\n{Key}: 1\ntitle: {{zh: 小}}\ninclude: {{guides: [tiny]}}\n");
        files.Put($"/project/sources/guides/{Hostile}.png", [1, 2, 3]);
        var run = TestRun.Of(files, "check", "--diagnostics", form);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(-1, (run.Output + run.Error).IndexOfAny(Hidden));
        Assert.Contains(form == "json" ? "\\u202E" : "<U+202E>", run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_excerpt_of_a_source_shows_a_sign_of_one_column_in_its_place()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", "# 题\n\n话\u202E话{.red}。\n");
        var run = TestRun.Of(files, "check");

        Assert.Contains("3 | 话\uFFFD话{.red}。", run.Error);
        Assert.Equal(-1, run.Error.IndexOfAny(Hidden));
    }
}
