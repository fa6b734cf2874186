using Markdig.Syntax;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>A heading of either kind (<c># text</c>, or a line underlined with === or ---) with the attributes after it.</summary>
internal static class HeadingReader
{
    public static CaptureHeading Read(HeadingBlock heading, MarkdownText text)
    {
        var lines = heading.IsSetext ? text.Lines(heading).SkipLast(1) : [WithoutHashes(text.Lines(heading)[0])];
        var (words, attributes) = AttributeReader.Split(string.Join('\n', lines));
        return new CaptureHeading(heading.Level, words, attributes,
            text.StartOf(heading), text.LineCountOf(heading));
    }

    /// <summary>What stands in braces at the end of a heading; empty where nothing does.</summary>
    public static string Braces(string heading) => heading.TrimEnd() is [.., '}' or '｝'] text && text.LastIndexOfAny(['{', '｛']) is >= 0 and var open ? text[open..] : "";

    private static string WithoutHashes(string line)
    {
        string text = line.TrimStart('#').Trim();
        string closed = text.TrimEnd('#');
        return closed.Length == 0 || closed.EndsWith(' ') ? closed.TrimEnd() : text;
    }
}
