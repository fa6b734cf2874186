using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Looks through the text of a block for what other programs understand and this one does not: attributes, commands of site makers,
/// formulas, names of emoji, links of note-taking programs. Nothing of it may reach paper as it stands without a word.
/// </summary>
internal sealed partial class InlineRemarks(MarkdownFindings findings, int first)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("{｛:$%[~^");

    public string Check(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
            return text;
        return Foreign().Replace(text, match => Replace(match, first + text.AsSpan(0, match.Index).Count('\n')));
    }

    private string Replace(Match match, int line)
    {
        string written = match.Value;
        if (match.Groups["skip"].Success)
            return written;
        if (match.Groups["toc"].Success || match.Groups["kramdown"].Success)
            return LeaveOut(match.Groups["toc"].Success ? "contents" : MarkdownFindings.Markup, written, line);
        if (match.Groups["comment"].Success)
            return LeaveOut("comment", written, line);
        if (match.Groups["command"].Success)
        {
            findings.Report(MarkdownErrors.SiteCommand(findings.Find(line, written), written));
            return LeaveOut("site-command", written, line);
        }

        if (match.Groups["slot"].Success)
        {
            findings.Report(MarkdownErrors.ExpandedLater(findings.Find(line, written), written));
            return written;
        }

        if (match.Groups["wiki"].Success)
            return Link(match, match.Groups["wiki"].Value, match.Groups["words"].Success ? match.Groups["words"].Value : match.Groups["wiki"].Value, line);
        if (match.Groups["lost"].Success)
            return match.Groups["named"].Value.Any(char.IsLetter) ? Link(match, match.Groups["lost"].Value, match.Groups["named"].Value, line) : written;
        if (match.Groups["raised"].Success)
            return RaisedDigits.Raise(match.Groups["raised"].Value);
        if (match.Groups["lowered"].Success)
            return RaisedDigits.Lower(match.Groups["lowered"].Value);
        if (match.Groups["emoji"].Success)
            return Emoji.Of(match.Groups["emoji"].Value) is { } sign ? sign + LeaveOut(MarkdownFindings.Markup, written, line) : written;
        if (match.Groups["formula"].Success)
        {
            if (written.Contains('\\') || written.StartsWith("$$", StringComparison.Ordinal))
                findings.Report(MarkdownErrors.Formula(findings.Find(line, written), written));
            return written.Contains('\\') ? written : match.Groups["formula"].Value;
        }

        // In a table they say for whom a row or a column is, and what is written into a column by hand.
        bool isOfTable = written.StartsWith("{audience=", StringComparison.Ordinal) && findings.IsRow(line) || written.StartsWith("{write=", StringComparison.Ordinal) && findings.IsHead(line);
        if (AttributeReader.LooksMeant(written) && !isOfTable)
            findings.Report(MarkdownErrors.MisplacedAttributes(findings.Find(line, written), written));
        return written;
    }

    private string Link(Match match, string target, string words, int line)
    {
        findings.Report(MarkdownErrors.LocalLink(findings.Find(line, match.Value), target));
        if (words != target)
            LeaveOut(MarkdownFindings.Markup, target, line);
        return words;
    }

    private string LeaveOut(string rule, string written, int line)
    {
        findings.LeaveOut(rule, written, line);
        return "";
    }

    // What is code, escaped or an address is skipped first; [公司名称][岗位名称] are places to fill in, [官网][site] is a link whose address is missing. A hash of a translation and the dates of a fact have a place of their own in texts.
    [GeneratedRegex(
        @"(?<skip>`[^`\n]*`|\\.|\]\([^)\s]*\)|!\[[^\]\n]*\]\([^)\n]*\)(?:\{[^{}\n]*\})?|!\[\[[^\[\]|\n]+\.(?:png|jpe?g|svg|gif|webp|bmp)(?:\|[^\[\]\n]*)?\]\]|\{from=[0-9a-f]{8}\}|\{verified=[^{}\n]*\}|\{stale=[^{}\n]*\})"
        + @"|(?<toc>^\s*(?:\[\[_?toc_?\]\]|\[toc\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\})\s*$)"
        + @"|(?<kramdown>\{:[^{}\n]*\})"
        + @"|(?<comment>%%[^%\n]+%%)"
        + @"|(?<command>\{%[^\n]*?%\}|\{\{[<%][^\n]*?[>%]\}\}|\{\{\s*(?:site|page|post|layout|include|content|config)\b[^{}\n]*\}\})"
        + @"|(?<slot>\{\{[^{}\n]+\}\}|\$\{[^{}\n]+\})"
        + @"|!?\[\[(?<wiki>[^\[\]|\n]+)(?:\|(?<words>[^\[\]\n]+))?\]\]"
        + @"|(?<!!)\[(?<named>[^\[\]\n]+)\]\[(?<lost>(?-i:[a-z0-9][a-z0-9_.-]*))\](?![\[(])"
        + @"|\^(?<raised>\d{1,3})\^|(?<=[A-Za-z)])~(?<lowered>\d{1,3})~"
        + @"|(?<![\w:])(?::(?<emoji>[a-z][a-z0-9_+-]{1,40}|\+1|-1):)(?![\w:])"
        + @"|\$\$(?<formula>[^$]+)\$\$|(?<![\w$])\$(?<formula>[^\s$](?:[^$\n]*[^\s$])?)\$(?![\d$])"
        + @"|[{｛][^{}｛｝\n]*[}｝]",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}

/// <summary>
/// Names of emoji between colons, as chat programs and code hosts write them. Those that are a sign on paper too become that sign; the
/// faces are left out, as no font for print has them.
/// </summary>
file static class Emoji
{
    private const string Faces =
        "smile smiley grinning grin laughing joy rofl wink blush heart_eyes kissing sunglasses thinking neutral_face expressionless unamused sweat sweat_smile weary tired_face " +
        "cry sob scream angry rage sleepy pray clap wave ok_hand thumbsup thumbsdown +1 -1 muscle point_up point_down point_left point_right raised_hands heart broken_heart " +
        "fire tada rocket sparkles star2 boom bulb memo pencil pencil2 book books bookmark pushpin link mag bell phone telephone email envelope calendar clock1 hourglass " +
        "computer iphone key lock bug construction zap trophy medal gift dog cat eyes warning rotating_light information_source question exclamation grey_question " +
        "grey_exclamation bangbang speech_balloon loudspeaker mega dart chart_with_upwards_trend bar_chart clipboard file_folder hammer wrench gear package shipit " +
        "white_circle black_circle red_circle large_blue_circle small_blue_diamond small_orange_diamond one two three four five six seven eight nine keycap_ten";

    private static readonly FrozenDictionary<string, string> Signs = new (string Name, string Sign)[]
    {
        ("white_check_mark", "√"), ("heavy_check_mark", "√"), ("ballot_box_with_check", "√"), ("x", "×"), ("negative_squared_cross_mark", "×"), ("heavy_multiplication_x", "×"),
        ("star", "★"), ("arrow_right", "→"), ("arrow_left", "←"), ("arrow_up", "↑"), ("arrow_down", "↓"), ("copyright", "©"), ("registered", "®"),
    }
    .Concat(Faces.Split(' ').Select(name => (name, ""))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for what is no name of one.</summary>
    public static string? Of(string name) => Signs.GetValueOrDefault(name);
}
