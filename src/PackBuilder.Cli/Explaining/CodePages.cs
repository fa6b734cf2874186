using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>What there is to say of each code of a diagnostic, from a table that a test holds to the sources.</summary>
public static partial class CodePages
{
    private static readonly Lazy<ImmutableSortedDictionary<string, CodePage>> All = new(Read);

    public static IEnumerable<string> Codes => All.Value.Keys;

    public static CodePage? Find(string code) => All.Value.GetValueOrDefault(code.ToUpperInvariant());

    /// <summary>The page in a language, as lines of Markdown. What stands in the places of a message is shown as …</summary>
    public static string Text(CodePage page, Wording wording)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(page.Code).Append("\n\n");
        text.Append(Area(page.Code).In(wording)).Append("\n\n");
        foreach (string message in page.Messages)
            text.Append("- ").Append(Shown(message, wording)).Append('\n');
        if (!page.Help.IsEmpty)
        {
            text.Append('\n').Append(ToDo.In(wording)).Append("\n\n");
            foreach (string help in page.Help)
                text.Append("- ").Append(Shown(help, wording)).Append('\n');
        }

        foreach (var example in CodeExample.All.Where(example => example.Code == page.Code))
            Append(text, example, wording);
        return text.ToString();
    }

    private static readonly Message ToDo = "What to do:";

    private static readonly Message Better = "Better so:";

    private static void Append(StringBuilder text, CodeExample example, Wording wording)
    {
        text.Append('\n').Append(example.Place.In(wording)).Append("\n\n");
        foreach (string line in example.Wrong)
            text.Append(Indent(line));
        text.Append('\n').Append(Better.In(wording)).Append("\n\n");
        foreach (string line in example.Mended)
            text.Append(Indent(line));
    }

    private static string Indent(string line) => line.Length == 0 ? "\n" : $"    {line}\n";

    private static Message Area(string code) => code[2] switch
    {
        '0' => (Message)"About the project, its files, the command line or a release",
        '1' => "About reading a source",
        '2' => "About a guide, or YAML as such",
        '3' => "About a template",
        '4' => "About a document, a design or a picture",
        '5' => "About setting pages",
        '6' => "About writing a PDF",
        '7' => "About writing a DOCX",
        '8' => "About packs, editions and employers",
        _ => "About export and import",
    };

    private static string Shown(string format, Wording wording) =>
        Place().Replace(wording.Of(format), "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    // A code at the margin; below it, indented, what it says (-) and what helps (>).
    private static ImmutableSortedDictionary<string, CodePage> Read()
    {
        using var reader = new StreamReader(typeof(CodePages).Assembly.GetManifestResourceStream("codes.txt")!);
        var pages = ImmutableSortedDictionary.CreateBuilder<string, CodePage>(StringComparer.Ordinal);
        string code = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("PB", StringComparison.Ordinal))
                pages[code = line] = new CodePage(line, [], []);
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
                pages[code] = pages[code] with { Messages = pages[code].Messages.Add(line[4..]) };
            else if (line.StartsWith("  > ", StringComparison.Ordinal))
                pages[code] = pages[code] with { Help = pages[code].Help.Add(line[4..]) };
        }

        return pages.ToImmutable();
    }

    [GeneratedRegex(@"(?<!\{)\{\d+\}")]
    private static partial Regex Place();
}

/// <summary>A code with everything that is said under it.</summary>
/// <param name="Messages">Formats.</param>
/// <param name="Help">Formats of what to do.</param>
public sealed record CodePage(string Code, ImmutableArray<string> Messages, ImmutableArray<string> Help);
