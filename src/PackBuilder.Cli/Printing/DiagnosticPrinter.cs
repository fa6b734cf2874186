using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Printing;

/// <summary>
/// Prints diagnostics for a person: what, where, the line of the source with a caret under the place, and what to do.
/// </summary>
public sealed class DiagnosticPrinter(TextWriter writer, bool usesColour, Wording? language = null)
{
    // Beyond this many cells the excerpt is cut around the caret, so that a line of a capture (they run to thousands of
    // characters) does not bury the message.
    private const int MaxExcerpt = 100;

    private readonly Wording _wording = language ?? Wording.English;

    /// <summary>What stands before what to do.</summary>
    public static Message Help { get; } = "help";

    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Print(diagnostic);
    }

    public void Print(Diagnostic diagnostic)
    {
        string severity = NameOf(diagnostic.Severity).In(_wording);
        writer.WriteLine($"{Paint($"{severity}[{diagnostic.Code}]", ColourOf(diagnostic.Severity))}: {Visible.Of(diagnostic.Message.In(_wording))}");
        if (diagnostic.Location is { } location)
            PrintPlace(location, "-->");
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"  {Paint(NameOf(Severity.Note).In(_wording), "36")}: {Visible.Of(related.Message.In(_wording))}");
            PrintPlace(related.Location, "-->");
        }

        foreach (var help in diagnostic.Help)
            writer.WriteLine($"  {Paint(Help.In(_wording), "36")}: {Visible.Of(help.In(_wording))}");
        writer.WriteLine();
    }

    public static Message NameOf(Severity severity) => severity switch
    {
        Severity.Error => (Message)"error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private void PrintPlace(SourceLocation location, string arrow)
    {
        writer.WriteLine($"  {arrow} {Visible.Of(location.ToString())}");
        if (location.Excerpt is not { } excerpt || location.Line == 0)
            return;
        var (shown, before, caret) = Window(Shown(excerpt), location);
        string gutter = new(' ', location.Line.ToString().Length);
        writer.WriteLine($"{gutter} |");
        writer.WriteLine($"{location.Line} | {shown}");
        writer.WriteLine($"{gutter} | {new string(' ', before)}{Paint(new string('^', caret), "31;1")}");
    }

    // One character for each, so that columns stay.
    private static string Shown(string line) => string.Concat(line.Select(c => c == '\t' ? ' ' : char.IsSurrogate(c) || Visible.Of(c.ToString()).Length == 1 ? c : '\uFFFD'));

    // The part of the line to show, the cells before the place and the cells it takes.
    private static (string shown, int before, int caret) Window(string line, SourceLocation location)
    {
        int start = Math.Clamp(location.Column - 1, 0, line.Length);
        int end = location.EndLine == location.Line ? Math.Clamp(location.EndColumn - 1, start, line.Length) : line.Length;
        int from = 0;
        int to = line.Length;
        if (DisplayWidth.Of(line) > MaxExcerpt)
        {
            from = Boundary(line, Math.Max(0, start - 20));
            to = Boundary(line, Math.Min(line.Length, from + MaxExcerpt / 2));
            end = Math.Min(end, to);
        }

        string head = from > 0 ? "…" : "";
        string tail = to < line.Length ? "…" : "";
        int before = head.Length + DisplayWidth.Of(line.AsSpan(from, start - from));
        int caret = Math.Max(1, DisplayWidth.Of(line.AsSpan(start, Math.Max(0, end - start))));
        return (head + line[from..to] + tail, before, caret);
    }

    private static int Boundary(string line, int index) =>
        index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;

    private string Paint(string text, string colour) => usesColour ? $"\u001b[{colour}m{text}\u001b[0m" : text;

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "31;1",
        Severity.Warning => "33;1",
        _ => "36",
    };

    /// <summary>How many there are of each severity, such as <c>2 errors, 1 warning</c>; null for none.</summary>
    public static Message? Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        int warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        Message?[] parts =
        [
            errors == 0 ? null : errors == 1 ? (Message)"1 error" : $"{errors} errors",
            warnings == 0 ? null : warnings == 1 ? (Message)"1 warning" : $"{warnings} warnings",
        ];
        return errors + warnings == 0 ? null : Message.List(parts.OfType<Message>());
    }
}
