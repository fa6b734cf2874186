using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>
/// Writes behind each line <c>EN:</c> of a Markdown guide which Chinese it was made from, so that a later change of the
/// Chinese is noticed. Nothing else of the file changes.
/// </summary>
public static partial class HashRecorder
{
    // The end of a translation, long enough to tell it from others near it.
    private const int Tail = 32;
    private const int LeastTail = 4;

    /// <returns>The file's new text, and how many translations have a hash that they did not have before.</returns>
    public static (string Text, int Recorded) Record(Guide guide, SourceText source)
    {
        var edits = new SortedDictionary<int, (int Length, string Mark)>();
        BlockOrigin? from = null;
        int cursor = 0;
        foreach (var text in PlacedTexts.Of(guide).Where(text => text.Text.IsBilingual))
        {
            if (text.From != from)
                cursor = text.From is { } at ? source.StartOfLine(at.Line) : 0;
            from = text.From;
            foreach (var (chinese, english) in Paragraphs(text.Text))
            {
                // The caption of a table stands in front of what the table counts as its start.
                if ((Find(source, english, cursor) ?? Find(source, english, StartOf(text.Section, source))) is not { } end)
                    continue;
                cursor = Math.Max(cursor, end);
                var mark = Recorded().Match(source.Content, end);
                edits[end] = (mark.Length, $" {{from={TranslationHash.Of(chinese)}}}");
            }
        }

        return Apply(source.Content, edits);
    }

    // Where the languages differ in paragraphs nobody can say which belongs to which.
    private static IEnumerable<(string Chinese, string English)> Paragraphs(LocalizedText text)
    {
        string[] zh = text.Zh!.Split('\n'), en = text.En!.Split('\n');
        return zh.Length == en.Length ? zh.Zip(en) : [];
    }

    private static int StartOf(Section? section, SourceText source) => section?.From is { } from ? source.StartOfLine(from.Line) : 0;

    // Lines of one paragraph were joined when it was read: what stands on its last line is enough.
    private static int? Find(SourceText source, string english, int start)
    {
        string tail = english.Length > Tail ? english[^Tail..] : english;
        for (string rest = tail; rest.Length >= Math.Min(LeastTail, tail.Length);)
        {
            if (FindEnd(source, rest, start) is { } end)
                return end;
            int blank = rest.IndexOf(' ');
            if (blank < 0)
                return null;
            rest = rest[(blank + 1)..];
        }

        return null;
    }

    private static int? FindEnd(SourceText source, string tail, int start)
    {
        for (int at = source.Content.IndexOf(tail, start, StringComparison.Ordinal); at >= 0; at = source.Content.IndexOf(tail, at + 1, StringComparison.Ordinal))
        {
            int end = at + tail.Length;
            if (Recorded().IsMatch(source.Content, end) && IsTranslation(source, end))
                return end;
        }

        return null;
    }

    // The line, or one above it in the same paragraph, starts with EN:.
    private static bool IsTranslation(SourceText source, int offset)
    {
        for (int line = source.PositionOf(offset).Line; line > 0; line--)
        {
            string text = source.Line(line).TrimStart(' ', '\t', '>');
            if (text.StartsWith("EN:", StringComparison.Ordinal) || text.StartsWith("EN：", StringComparison.Ordinal))
                return true;
            if (text.Length == 0)
                return false;
        }

        return false;
    }

    private static (string Text, int Recorded) Apply(string content, SortedDictionary<int, (int Length, string Mark)> edits)
    {
        var text = new StringBuilder(content.Length);
        int done = 0, recorded = 0;
        foreach (var (end, (length, mark)) in edits)
        {
            text.Append(content, done, end - done).Append(mark);
            recorded += content.AsSpan(end, length).SequenceEqual(mark) ? 0 : 1;
            done = end + length;
        }

        return (text.Append(content, done, content.Length - done).ToString(), recorded);
    }

    [GeneratedRegex(@"\G(?:[ \t]*\{from=[0-9a-f]{8}\})?(?=[ \t]*(?:\r|\n|\z))")]
    private static partial Regex Recorded();
}
