using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Front matter between two lines <c>+++</c>: simple TOML, which has a YAML of the same lines.</summary>
internal static partial class TomlFrontMatter
{
    /// <summary>Null where the file has none.</summary>
    public static CaptureBlock? Read(SourceText text, MarkdownFindings findings)
    {
        if (text.Line(1).Trim() != "+++")
            return null;
        int end = 2;
        while (end <= text.LineCount && text.Line(end).Trim() != "+++")
            end++;
        if (end > text.LineCount)
            return null;
        var yaml = new StringBuilder();
        string indent = "";
        for (int line = 2; line < end; line++)
        {
            string written = text.Line(line).Trim();
            if (written.Length == 0 || written[0] == '#')
            {
                yaml.Append(written).Append('\n');
            }
            else if (Table().Match(written) is { Success: true } table)
            {
                indent = "  ";
                yaml.Append(table.Groups[1].Value).Append(":\n");
            }
            else if (Pair().Match(written) is { Success: true } pair)
            {
                yaml.Append(indent).Append(pair.Groups[1].Value).Append(": ").Append(pair.Groups[2].Value).Append('\n');
            }
            else
            {
                findings.Report(MarkdownErrors.UnreadFrontMatter(text.Locate(line, 1, Math.Max(1, text.Line(line).Length))));
                return new CaptureDropped("front-matter", string.Join('\n', Enumerable.Range(1, end).Select(text.Line)), new BlockOrigin(1, 1), end);
            }
        }

        return new CaptureMetadata(yaml.ToString().TrimEnd('\n'), new BlockOrigin(1, 1), end);
    }

    [GeneratedRegex(@"^\[([\w.-]+)\]$")]
    private static partial Regex Table();

    [GeneratedRegex(@"^([\w.-]+)\s*=\s*(""(?:[^""\\]|\\.)*""|'[^']*'|\[[^\[\]{}]*\]|[\w:+.-]+(?: \d\d:[\w:+.-]+)?)\s*(?:#.*)?$")]
    private static partial Regex Pair();
}
