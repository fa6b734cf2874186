using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Cli.Printing;

public class DiagnosticPrinterTests
{
    [Fact]
    public void A_caret_stands_under_the_place_counting_han_as_two_cells()
    {
        var source = new SourceText("a.yaml", "标题: 错\n");
        var diagnostic = Diagnostic.Error("PB2012", "'标题' must be a list", source.Locate(1, 5, 1), "write [错]");

        Assert.Equal(
            """
            error[PB2012]: '标题' must be a list
              --> a.yaml:1:5
              |
            1 | 标题: 错
              |       ^^
              help: write [错]


            """.ReplaceLineEndings("\n"),
            Print(diagnostic));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var source = new SourceText("a.txt", new string('字', 3000) + "错" + new string('字', 3000));
        string[] lines = Print(Diagnostic.Warning("PB1001", "x", source.Locate(1, 3001, 1))).Split('\n');

        Assert.StartsWith("1 | …字", lines[3]);
        Assert.EndsWith("字…", lines[3]);
        Assert.InRange(DisplayWidth.Of(lines[3]), 20, 120);
        Assert.Equal(DisplayWidth.Of(lines[3].AsSpan(0, lines[3].IndexOf('错'))), lines[4].IndexOf('^'));
    }

    [Fact]
    public void A_file_as_a_whole_has_no_excerpt()
    {
        Assert.Equal("error[PB1001]: empty\n  --> a.txt\n\n", Print(Diagnostic.Error("PB1001", "empty", SourceLocation.OfFile("a.txt"))));
    }

    [Fact]
    public void Colour_is_used_only_when_asked_for()
    {
        var diagnostic = Diagnostic.Error("PB1001", "empty", null);

        Assert.DoesNotContain('\u001b', Print(diagnostic));
        Assert.Contains('\u001b', Print(diagnostic, true));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("客服", 4)]
    [InlineData("，。", 4)]
    [InlineData("“a”", 3)]
    [InlineData("𠀀", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("한국", 4)]
    [InlineData("👍🏽", 2)]
    [InlineData("👨\u200d👩\u200d👧", 2)]
    [InlineData("☺\ufe0f", 2)]
    [InlineData("a\u001bb", 2)]
    public void Cells_are_counted_as_a_terminal_shows_them(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        var writer = new StringWriter { NewLine = "\n" };
        GithubPrinter.Print(writer, [Diagnostic.Error("PB2001", "100%\nwrong", new SourceLocation("a,b.yaml", 3, 4, 3, 5), "mend it")], Wording.English);

        Assert.Equal("::error file=a%2Cb.yaml,line=3,col=4,title=PB2001::100%25%0Awrong%0Ahelp: mend it\n", writer.ToString());
    }

    private static string Print(Diagnostic diagnostic, bool colour = false)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, colour).Print(diagnostic);
        return writer.ToString();
    }
}
