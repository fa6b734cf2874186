using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// The slips of whoever writes Markdown with a Chinese input method: full-width marks where Markdown has its own, a space that is
/// missing after the marks of a heading or an item, front matter without an end. What is meant is certain, so the file is read as
/// meant, with a warning, and can be put right without anybody's judgement.
/// </summary>
public static partial class MarkdownSlips
{
    /// <summary>In the order of the file; at most one stretch of each line.</summary>
    public static ImmutableArray<Slip> Find(SourceText text)
    {
        var slips = ImmutableArray.CreateBuilder<Slip>();
        int body = FrontMatter(text, slips);
        string? fence = null;
        for (int line = body; line <= text.LineCount; line++)
        {
            string written = text.Line(line);
            if (Fence().Match(written) is { Success: true } mark)
            {
                fence = fence is null ? mark.Groups[1].Value : mark.Groups[1].Value.StartsWith(fence, StringComparison.Ordinal) ? null : fence;
                continue;
            }

            if (fence is null && written.Length > 0 && Meant(text, line) is var meant && meant != written)
                Add(text, slips, line, written, meant);
        }

        return slips.ToImmutable();
    }

    // The first line of the text after front matter.
    private static int FrontMatter(SourceText text, ImmutableArray<Slip>.Builder slips)
    {
        if (text.Line(1).TrimEnd() != "---" || !Key().IsMatch(text.Line(2)))
            return 1;
        int end = 2;
        while (end <= text.LineCount && text.Line(end).TrimEnd() is not ("---" or "...") && YamlLine().IsMatch(text.Line(end)))
            end++;
        bool isClosed = end <= text.LineCount && text.Line(end).TrimEnd() is "---" or "...";
        // Blank lines at its end belong to the text.
        int last = end - 1;
        while (!isClosed && last > 2 && string.IsNullOrWhiteSpace(text.Line(last)))
            last--;
        for (int line = 2; line <= last; line++)
        {
            string written = text.Line(line);
            if (FullWidthKey().Replace(written, "$1: ") is var meant && meant != written)
                Add(text, slips, line, written, meant);
        }

        if (!isClosed && last < text.LineCount)
            slips.Add(new Slip(last + 1, 1, "", "---\n", MarkdownErrors.OpenFrontMatter(text.Locate(1, 1, 3), last + 1)));
        return isClosed ? end + 1 : last + 1;
    }

    // Only what differs is reported and put right.
    private static void Add(SourceText text, ImmutableArray<Slip>.Builder slips, int line, string written, string meant)
    {
        int start = 0;
        while (start < written.Length && start < meant.Length && written[start] == meant[start])
            start++;
        int end = 0;
        while (end < written.Length - start && end < meant.Length - start && written[^(end + 1)] == meant[^(end + 1)])
            end++;
        string before = written[start..^end], after = meant[start..^end];
        // A missing space is reported with the marks in front of it.
        var (shown, shownAfter, from) = before.Trim().Length == 0 ? (written[..Math.Min(written.Length, start + 2)].Trim(), meant[..Math.Min(meant.Length, start + 3)].Trim(), 0) : (before, after, start);
        slips.Add(new Slip(line, start + 1, before, after, MarkdownErrors.Slip(text.Locate(line, from + 1, Math.Max(1, shown.Length)), shown, shownAfter)));
    }

    private static string Meant(SourceText text, int line)
    {
        string meant = FullWidthStart().Replace(text.Line(line), mark => mark.Value.Replace('＃', '#').Replace('＞', '>'));
        meant = GluedHeading().Replace(meant, "$1 ");
        if (meant.StartsWith('#'))
            meant = Attributes().Replace(meant, braces => AttributeReader.Halve(braces.Value));
        meant = FullWidthFence().Replace(meant, fence => fence.Value.Replace('：', ':'));
        meant = FullWidthAddress().Replace(meant, "]($1)");
        meant = EmptyBox().Replace(meant, box => $"{box.Groups[1].Value}[{(box.Groups[2].Value is "x" or "X" or "√" ? "x" : " ")}] ");
        if (meant.TrimStart() is ['｜', ..] row && row.TrimEnd().EndsWith('｜') && (IsRow(line - 1) || IsRow(line + 1)))
            meant = meant.Replace('｜', '|');
        if (GluedItem().IsMatch(meant) && (GluedItem().IsMatch(text.Line(line - 1)) || GluedItem().IsMatch(text.Line(line + 1))))
            meant = meant.Insert(meant.IndexOf('-', StringComparison.Ordinal) + 1, " ");
        return meant;

        bool IsRow(int other) => text.Line(other).TrimStart() is ['｜' or '|', ..];
    }

    [GeneratedRegex(@"^\s*(`{3,}|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[A-Za-z_][\w-]*\s*[:：]")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:[A-Za-z_][\w-]*\s*[:：].*|\s+.*|-\s.*|#\s.*|\s*)$")]
    private static partial Regex YamlLine();

    [GeneratedRegex(@"^(\s*(?:-\s+)?[A-Za-z_][\w-]*)\s*：\s*")]
    private static partial Regex FullWidthKey();

    [GeneratedRegex(@"^ {0,3}(?:＃{1,6}(?!＃)|＞(?=\s*\S))")]
    private static partial Regex FullWidthStart();

    // One sharp before a word is a tag of social media.
    [GeneratedRegex(@"^( {0,3}(?:#{2,6}(?![#\s])|#{1,6}(?=\u3000)))\u3000*")]
    private static partial Regex GluedHeading();

    [GeneratedRegex(@"[{｛][^{}｛｝]*[}｝](?=\s*$)")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^\s*：{3,}")]
    private static partial Regex FullWidthFence();

    [GeneratedRegex(@"\]（((?:https?|mailto|tel):[^\s（）()]+)）")]
    private static partial Regex FullWidthAddress();

    [GeneratedRegex(@"^(\s*[-*+]\s+)(?:\[\]|[［【]([ xX√\u3000]?)[］】])\s*")]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"^\s*-(?=[\u4E00-\u9FFF“《])")]
    private static partial Regex GluedItem();
}
