using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Takes the pictures out of the text of blocks, <c>![what it shows](file "caption"){width=60mm}</c> and what other editors write for it
/// (<c>![[file]]</c>, <c>&lt;img&gt;</c>). Each becomes a block after the one that it stood in. Used once for one document.
/// </summary>
internal sealed partial class MarkdownPictures(SourceText source)
{
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>The blocks with pictures as blocks of their own.</summary>
    public IEnumerable<CaptureBlock> Part(IEnumerable<CaptureBlock> blocks) => blocks.SelectMany(Part);

    /// <summary>A line with what its pictures say in place of them; one in a code span too, where nobody takes it for a picture.</summary>
    public static string WithoutMarkup(string line) =>
        MayHold(line) ? Picture().Replace(line, match => $" {AlternativeOf(match)} {CaptureOf(match.Groups["title"])} ") : line;

    private IEnumerable<CaptureBlock> Part(CaptureBlock block)
    {
        if (block is CaptureVerbatim or CaptureMetadata or CaptureDropped or CaptureBlank || !CaptureTexts.Of(block).Any(MayHold))
            return [block];
        var found = new List<CaptureBlock>();
        var rest = block switch
        {
            CaptureHeading heading => heading with { Text = Take(heading.Text, block, found) },
            CaptureParagraph paragraph => paragraph with { Text = Take(paragraph.Text, block, found) },
            CaptureItem item => item with { Text = Take(item.Text, block, found) },
            CaptureQuote quote => quote with { TextLines = [.. quote.TextLines.Select(line => MayHold(line) ? TakeLine(line, block, found) : line).OfType<string>()] },
            CaptureTable table => table with
            {
                Header = [.. table.Header.Select(cell => Take(cell, block, found))],
                Rows = [.. table.Rows.Select(row => row.Select(cell => Take(cell, block, found)).ToImmutableArray())],
            },
            _ => block,
        };
        if (found.Count == 0)
            return [block];
        // The mark of an item stays with it; an empty one was there for the picture alone.
        bool isEmpty = rest is CaptureTable ? false : rest is CaptureItem { Text: "" } || CaptureTexts.Of(rest).All(string.IsNullOrWhiteSpace);
        if (isEmpty)
            return found;
        // The last of several blocks on a line has it.
        var last = new BlockOrigin(block.At.Line + Math.Max(1, block.Lines) - 1, block.At.Column);
        found = [.. found.Select(picture => picture with { At = last })];
        return rest is CaptureParagraph { Text: var tags } && Tags().IsMatch(tags)
            ? [new CaptureDropped("markup", tags, block.At, block.Lines), .. found]
            : [rest, .. found];
    }

    private string Take(string text, CaptureBlock block, List<CaptureBlock> found)
    {
        if (!MayHold(text))
            return text;
        return string.Join('\n', text.Split('\n').Select(line => TakeLine(line, block, found)).Where(line => line is not null));
    }

    // Null for a line that held nothing else.
    private string? TakeLine(string line, CaptureBlock block, List<CaptureBlock> found)
    {
        if (Reference().Match(line) is { Success: true } reference && !IsCode(line, reference.Index))
            Problems.Add(CaptureErrors.PictureByReference(source, PlaceOf(reference.Value, block)));
        var matches = Picture().Matches(line).Where(match => !IsCode(line, match.Index) && (match.Index == 0 || line[match.Index - 1] != '\\')).ToList();
        if (matches.Count == 0)
            return line;
        string rest = line;
        foreach (var match in Enumerable.Reverse(matches))
            rest = (rest[..match.Index].TrimEnd(' ') + " " + rest[(match.Index + match.Length)..].TrimStart(' ')).Trim(' ');
        foreach (var match in matches)
        {
            var place = PlaceOf(match.Value, block);
            found.Add(BlockOf(match, place));
            if (rest.Length > 0 && block is not CaptureTable && !Tags().IsMatch(rest))
                Problems.Add(CaptureErrors.PictureInLine(source, place));
        }

        return rest.Length == 0 ? null : rest;
    }

    private CaptureBlock BlockOf(Match match, BlockOrigin place)
    {
        string address = AddressOf(match);
        string alternative = AlternativeOf(match);
        string caption = CaptureOf(match.Groups["title"]);
        var at = place with { Column = 1 };
        bool isData = PictureAddress.IsData(address);
        byte[]? bytes = isData ? PictureAddress.Bytes(address) : null;
        if (PictureAddress.IsRemote(address) || isData && bytes is null)
        {
            Problems.Add(isData ? CaptureErrors.BadPictureData(source, place) : CaptureErrors.RemotePicture(source, place, address));
            return new CaptureDropped("picture", $"{alternative} {caption}".Trim(), at, 1);
        }

        var attributes = AttributeReader.Split("x" + match.Groups["attributes"].Value).Attributes;
        string? width = attributes.Values.FirstOrDefault(value => value.Key == "width").Value;
        if (width is not null && PictureAddress.Width(width) is null)
            Problems.Add(CaptureErrors.PictureWidth(source, place, width));
        return new CapturePicture(bytes is null ? PictureAddress.FileOf(address) : PictureAddress.NameOf(bytes), alternative, at, 1)
        {
            Caption = caption,
            Width = PictureAddress.Width(width),
            Bytes = bytes is null ? (ReadOnlyMemory<byte>?)null : bytes,
            Named = place,
        };
    }

    private BlockOrigin PlaceOf(string written, CaptureBlock block)
    {
        int last = Math.Min(source.LineCount, block.At.Line + Math.Max(1, block.Lines) - 1);
        for (int line = block.At.Line; line <= last; line++)
        {
            int column = source.Line(line).IndexOf(written, StringComparison.Ordinal);
            if (column >= 0)
                return new BlockOrigin(line, column + 1);
        }

        return block.At;
    }

    private static bool MayHold(string text) => text.Contains("![", StringComparison.Ordinal) || text.Contains("<img", StringComparison.OrdinalIgnoreCase);

    private static string AddressOf(Match match) =>
        (match.Groups["file"].Success ? match.Groups["file"].Value.Trim('<', '>')
            : match.Groups["wiki"].Success ? match.Groups["wiki"].Value
            : Attribute(match.Value, "src")).Trim();

    private static string AlternativeOf(Match match) =>
        match.Groups["alt"].Success ? Escape().Replace(match.Groups["alt"].Value, "$1").Trim()
        : match.Groups["wiki"].Success ? ""
        : System.Net.WebUtility.HtmlDecode(Attribute(match.Value, "alt")).Trim();

    private static string CaptureOf(Group title) => title.Success ? Escape().Replace(title.Value[1..^1], "$1").Trim() : "";

    private static string Attribute(string tag, string name)
    {
        foreach (Match attribute in TagAttribute().Matches(tag))
        {
            if (attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return attribute.Groups["value"].Value.Trim('"', '\'');
        }

        return "";
    }

    private static bool IsCode(string line, int index) => CodeSpan().Matches(line).Any(span => span.Index < index && index < span.Index + span.Length);

    // Editors write names with spaces in them, which the standard does not allow.
    [GeneratedRegex("""!\[(?<alt>(?:\\.|[^\[\]\\]|\[[^\[\]]*\])*)\]\(\s*(?<file><[^<>]*>|(?:[^()\s"]|\([^()]*\))(?:[^()"\n]|\([^()]*\))*?)(?:\s+(?<title>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))?\s*\)(?<attributes>\{[^{}]*\})?|!\[\[(?<wiki>[^\[\]|]+\.(?:png|jpe?g|svg|gif|webp|bmp))(?:\|[^\[\]]*)?\]\]|<img\b[^<>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!\\)!\[[^\[\]]*\]\[[^\[\]]*\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(`+)(?!`).+?(?<!`)\1(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^(?:\s*</?[a-zA-Z][^<>]*>)+\s*$")]
    private static partial Regex Tags();

    [GeneratedRegex("""(?<name>[a-zA-Z-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'<>]+)""")]
    private static partial Regex TagAttribute();
}
