using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>
/// Writes after each line <c>EN:</c> of a Markdown guide which Chinese it was made from, so that a later change of the
/// Chinese is noticed. Nothing else of the file changes.
/// </summary>
public static partial class HashRecorder
{
    // The end of a translation, long enough to tell it from others near it.
    private const int Tail = 32;
    private const int LeastTail = 4;
    private const string Mark = "EN:";

    /// <returns>The file's new text, and how many translations have a hash that they did not have before.</returns>
    public static (string Text, int Recorded) Record(Guide guide, SourceText source)
    {
        var edits = new TextEdits(source.Content);
        var taken = new HashSet<int>();
        BlockOrigin? from = null;
        int cursor = 0;
        foreach (var text in PlacedTexts.Of(guide).Where(text => text.Text.IsBilingual))
        {
            if (text.From != from)
                cursor = text.From is { } at ? source.StartOfLine(at.Line) : 0;
            from = text.From;
            foreach (var (chinese, english) in Paragraphs(text.Text))
            {
                // The caption of a table stands in front of what the table counts as its start. A line belongs to the text that comes first.
                if ((Find(source, english, cursor) ?? Find(source, english, StartOf(text.Section, source))) is not { } end || !taken.Add(end))
                    continue;
                cursor = Math.Max(cursor, end);
                var mark = Recorded().Match(source.Content, end);
                edits.Replace(end, mark.Length, $" {{from={TranslationHash.Of(chinese)}}}");
            }
        }

        return (edits.Apply(), edits.Count);
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
            if (FindEnd(source, english, rest, start) is { } end)
                return end;
            int blank = rest.IndexOf(' ');
            if (blank < 0)
                return null;
            rest = rest[(blank + 1)..];
        }

        return null;
    }

    private static int? FindEnd(SourceText source, string english, string tail, int start)
    {
        for (int at = source.Content.IndexOf(tail, start, StringComparison.Ordinal); at >= 0; at = source.Content.IndexOf(tail, at + 1, StringComparison.Ordinal))
        {
            int end = at + tail.Length;
            if (Recorded().IsMatch(source.Content, end) && IsTranslation(source, english, end, isLong: tail.Length == Tail))
                return end;
        }

        return null;
    }

    // The line starts with EN: and says all of it; or it ends it, and a line above in the same paragraph starts with EN:. Of a long piece
    // the end is enough: repairs may have changed what stands before it.
    private static bool IsTranslation(SourceText source, string english, int offset, bool isLong)
    {
        int last = source.PositionOf(offset).Line;
        string said = LineOf(source, last, offset);
        if (IsMarked(said))
            return isLong || said[Mark.Length..].Trim() == english;
        if (!isLong && !english.EndsWith(said, StringComparison.Ordinal))
            return false;
        for (int line = last - 1; line > 0 && LineOf(source, line, int.MaxValue) is { Length: > 0 } above; line--)
        {
            if (IsMarked(above))
                return true;
        }

        return false;
    }

    private static string LineOf(SourceText source, int line, int end) =>
        source.Line(line)[..Math.Min(source.Line(line).Length, end - source.StartOfLine(line))].TrimStart(' ', '\t', '>');

    private static bool IsMarked(string line) => line.StartsWith(Mark, StringComparison.Ordinal) || line.StartsWith("EN：", StringComparison.Ordinal);

    [GeneratedRegex(@"\G(?:[ \t]*\{from=[0-9a-f]{8}\})?(?=[ \t]*(?:\r|\n|\z))")]
    private static partial Regex Recorded();
}
