using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Outline;
using PackBuilder.Guides.Restoration;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>Tells whether a capture ends before its text does.</summary>
internal static partial class Truncation
{
    public static bool IsCut(RestoredCapture restored, GuideOutline outline)
    {
        if (!restored.Capture.Format.MayBeCut || LastText(restored.Capture) is not { } last)
            return false;
        if (EndsSentence(last))
            return false;
        bool moreOnSite = restored.Furniture.Any(line => UnreadPages().IsMatch(restored.Capture.Text.Line(line.Line)));
        return moreOnSite || EndsInMidRow(last) || EndsUnlikeTheOthers(restored.Capture, last);
    }

    /// <summary>The last question of a cut source has lost the end of its answer.</summary>
    public static ImmutableArray<Section> MarkLastAnswer(ImmutableArray<Section> sections)
    {
        if (sections.IsEmpty || sections[^1].Blocks is not [.., QuestionBlock question] blocks)
            return sections;
        var cut = question with { Answer = question.Answer with { Complete = false } };
        return sections.SetItem(sections.Length - 1, sections[^1] with { Blocks = blocks.SetItem(blocks.Length - 1, cut) });
    }

    private static string? LastText(Captures.Capture capture) => capture.Blocks
        .Select(TextOf)
        .LastOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();

    private static string? TextOf(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureParagraph paragraph => paragraph.Text,
        CaptureItem item => item.Text,
        CaptureTable { Rows: [.., var row] } => "|" + string.Join('|', row.Where(cell => cell.Length > 0)),
        _ => null,
    };

    private static bool EndsSentence(string text) => ".。!！?？…;；”’\"')）】》」~～:：".Contains(text[^1]);

    // A row of a table with fewer cells than the one that heads it would have; a name below a letter is no such row.
    private static bool EndsInMidRow(string last) => last[0] == '|' && last.Count(c => c == '|') <= 2;

    // Some sources end no paragraph with a full stop. Where nearly all do, the last one without it was cut.
    private static bool EndsUnlikeTheOthers(Captures.Capture capture, string last)
    {
        var sentences = capture.Blocks.Select(TextOf).OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 40).ToList();
        return last.Length > 40 && sentences.Count(EndsSentence) * 10 >= (sentences.Count - 1) * 8;
    }

    [GeneratedRegex(@"[还還]剩\s*\d+\s*[页頁]")]
    private static partial Regex UnreadPages();
}
