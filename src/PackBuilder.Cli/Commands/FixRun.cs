using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Captures.Markdown;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Cli.Commands;

/// <summary>
/// Shows what could be put right in one Markdown guide or YAML file without anybody's judgement, and writes it where that is asked for: to
/// this file alone, in one step, and never so that a letter of it changes.
/// </summary>
internal static class FixRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments, string file, bool writes)
    {
        var reporter = options.Reporter(host, arguments);
        string path = CommonOptions.Absolute(host, file)!;
        string name = host.Shown(path);
        var gate = new ReadGate(host.Files, [Path.GetDirectoryName(path)!], shown => shown == path ? name : shown);
        string kind = Path.GetExtension(path).ToLowerInvariant();
        var read = kind is ".md" or ".markdown" or ".yaml" or ".yml"
            ? TextFiles.ReadNamed(gate, path)
            : Checked<SourceText>.Failed(FileErrors.NotFixed(name));
        var diagnostics = read.Diagnostics;
        int count = 0;
        bool isWritten = false;
        if (read.Value is { } text)
        {
            bool isMarkdown = kind is ".md" or ".markdown";
            var slips = isMarkdown ? MarkdownSlips.Find(text) : YamlSlips.Find(text);
            string meant = Slip.Apply(text, slips);
            var left = isMarkdown ? new CaptureReader().Read(name, Encoding.UTF8.GetBytes(meant)).Diagnostics : YamlFile.Read(new SourceText(name, meant)).Diagnostics;
            count = slips.Length;
            foreach (var line in slips.GroupBy(slip => slip.Line))
                Show(reporter, text, [.. line]);
            if (writes && count > 0)
            {
                diagnostics = diagnostics.AddRange(Write(host, gate, path, name, text.Content, meant));
                isWritten = diagnostics.IsEmpty;
            }

            // What nobody but the writer can put right is reported in both cases.
            diagnostics = diagnostics.AddRange(left);
            if (!isWritten)
                diagnostics = [.. slips.Select(slip => slip.Diagnostic).Distinct(), .. diagnostics];
        }

        int code = ExitCode.For(diagnostics, arguments.GetValue(options.Strict));
        reporter.Diagnostics(diagnostics);
        reporter.Say(count == 0 ? (Message)"nothing to put right"
            : isWritten ? (Message)$"put {count} places right in {name}"
            : writes ? (Message)$"{count} places could be put right; nothing was written"
            : $"{count} places could be put right; nothing was written, add --write to do it");
        reporter.Json("check", code, diagnostics, ("file", name), ("fixes", count), ("written", isWritten));
        return code;
    }

    private static void Show(Reporter reporter, SourceText text, ImmutableArray<Slip> slips)
    {
        string line = text.Line(slips[0].Line);
        reporter.Result(string.Create(CultureInfo.InvariantCulture, $"@@ {text.Name}:{slips[0].Line} @@"));
        if (slips[0].Meant.Contains('\n'))
        {
            reporter.Result("+" + slips[0].Meant.TrimEnd('\n'));
            reporter.Result(" " + line);
            return;
        }

        string meant = slips.Reverse().Aggregate(line, (left, slip) => left[..(slip.Column - 1)] + slip.Meant + left[(slip.Column - 1 + slip.Written.Length)..]);
        reporter.Result("-" + line);
        reporter.Result("+" + meant);
    }

    private static ImmutableArray<Diagnostic> Write(Host host, ReadGate gate, string path, string name, string before, string after)
    {
        if (host.Files.IsLink(path))
            return [FileErrors.LinkInOutput(name)];
        if (Letters(before) != Letters(after))
            return [FileErrors.WouldChangeText(name)];
        // Line ends and the mark in front stay as the file has them.
        if (before.Contains("\r\n", StringComparison.Ordinal))
            after = after.Replace("\r\n", "\n").Replace("\n", "\r\n");
        bool hasMark = gate.ReadNamed(path, ReadKind.Text).Value?.AsSpan().StartsWith(Encoding.UTF8.Preamble) ?? false;
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(after)];
        return OutputWriter.Write(host.Files, Path.GetDirectoryName(path)!, [new OutputFile(Path.GetFileName(path), bytes)]);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
