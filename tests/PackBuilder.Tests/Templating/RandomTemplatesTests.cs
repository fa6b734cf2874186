using System.Text;
using PackBuilder.Templating;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Templating;

/// <summary>Whatever is thrown at it, the engine answers with an output or with a diagnostic that has a place.</summary>
[Tier(Tier.Fuzz)]
public class RandomTemplatesTests
{
    private const int Templates = 4000;

    private static readonly string[] Pieces =
    [
        "{{ ", " }}", "{{- ", " -}}", "{{~ ", " ~}}", " ", ";", "\n", "if ", "else ", "end", "end", "for x in xs;", "while ",
        "case ", "when ", "func f(a);", "func g;", "do;", "ret ", "x", "xs", "o", "$x", "$0", "$", "$$", "1", "2.5", "\"s\"",
        "`v`", "$\"a{x}b\"", "null", "true", "this", "empty", "+", "-", "*", "//", "..", "..<", "==", "!=", "<", "&&", "??",
        "?", "?.", ":", "|", ".", "[", "]", "(", ")", "{", "}", ",", "=", "+=", "++", "!", "@", "f ", "string.upcase ",
        "array.each ", "array.sort", "date.parse ", "regex.replace ", "string.slice ", "include ", "capture c;", "with o;",
        "wrap g;", "import o", "readonly x", "break", "continue", "limit: 1", "reversed", "for.last", ".size", ".empty?",
        "a: 1", "text", "  \n", "{%{", "}%}", "#c\n", "##", "f(1)", "g(", "xs[0]", "[1, 2]", "{a: 1}",
    ];

    [Fact]
    public void Nothing_but_output_or_a_diagnostic_comes_out()
    {
        var model = new DataMap([new("xs", new DataList([1L, "b", DataNull.Instance])), new("o", new DataMap([new("k", 3L)])), new("x", "t")]);
        var options = TemplateOptions.Default with { WorkLimit = 50_000, RegexTime = TimeSpan.FromMilliseconds(100) };
        var random = new Random(20260901);
        for (int i = 0; i < Templates; i++)
        {
            string template = Next(random);
            var result = Rendering.Render(template, options, model);

            bool isAnswered = result.Value is not null || result.Diagnostics is [{ Location.Line: > 0 }, ..];
            Assert.True(isAnswered, template);
        }
    }

    private static string Next(Random random)
    {
        var template = new StringBuilder("{{ ");
        for (int i = random.Next(1, 25); i > 0; i--)
            template.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        return template.Append(random.Next(2) == 0 ? " }}" : "").ToString();
    }
}
