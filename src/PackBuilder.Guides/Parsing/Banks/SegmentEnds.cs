using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Where a question ends before the next one starts: at the title of a group of questions, or at advice for the whole bank.</summary>
internal static partial class SegmentEnds
{
    private const int LongestTitle = 24;

    public static Segment Cut(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments, int index)
    {
        var segment = segments[index];
        for (int i = segment.Start + 1; i < segment.End; i++)
        {
            if (ClosesBank().IsMatch(Stars.Unwrap(facts[i].Line.Text)) && facts[i].Label is null or { Rest.Length: 0 } && facts[i].Line.AfterBlank)
                return segment with { End = i };
        }

        bool restarts = index + 1 < segments.Length && facts[segments[index + 1].Start].Number is { Number: 1 } && segments[index + 1].Start == segment.End;
        if (restarts && segment.End - segment.Start > 2 && IsTitle(facts[segment.End - 1]))
            return segment with { End = segment.End - 1 };
        return segment;
    }

    private static bool IsTitle(LineFacts fact) =>
        fact is { Label: null, Options.IsEmpty: true, Line: { AfterBlank: true, HasText: true } } && fact.Line.Text.Length <= LongestTitle
        && !"。！？；，.!?;,".Contains(fact.Line.Text[^1]);

    [GeneratedRegex(@"^(?:小贴士|温馨提示|友情提示|结语|写在最后|总结|试卷?结束|（?全卷完）?|—+完—+|完|The end)[：:。！]?$")]
    private static partial Regex ClosesBank();
}
