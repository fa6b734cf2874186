using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Printing;

/// <summary>Prints diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
public static class GithubPrinter
{
    public static void Print(TextWriter writer, IEnumerable<Diagnostic> diagnostics, Wording wording)
    {
        foreach (var diagnostic in diagnostics)
        {
            string level = diagnostic.Severity == Severity.Note ? "notice" : DiagnosticPrinter.NameOf(diagnostic.Severity).English;
            string place = diagnostic.Location is { } at
                ? $"file={Property(at.File)}," + (at.Line > 0 ? $"line={at.Line},col={at.Column}," : "")
                : "";
            var related = diagnostic.Related.Select(place => $"{DiagnosticPrinter.NameOf(Severity.Note).In(wording)}: {place.Message.In(wording)} {place.Location}");
            string message = string.Join("\n", [diagnostic.Message.In(wording), .. related, .. diagnostic.Help.Select(help => $"{DiagnosticPrinter.Help.In(wording)}: {help.In(wording)}")]);
            writer.WriteLine($"::{level} {place}title={diagnostic.Code}::{Data(message)}");
        }
    }

    private static string Data(string text) => Visible.Of(text, keepsLineEnds: true).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
