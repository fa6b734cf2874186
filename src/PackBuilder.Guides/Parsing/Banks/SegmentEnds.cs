using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Plain;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Where a question ends before the next one starts: at the title of a group of questions, or at advice for the whole bank.</summary>
internal static class SegmentEnds
{
    private const int LongestTitle = 24;

    private static readonly WordTable Closings = WordTable.Load("closings.txt");

    /// <param name="isAnsweredElsewhere">The question needs no lines below it.</param>
    public static Segment Cut(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments, int index, bool isAnsweredElsewhere)
    {
        var segment = WithinBox(facts, segments[index]);
        bool isLast = index + 1 == segments.Length || segments[index + 1].Start > segment.End;
        // A question whose options stand on its line is whole with it.
        int least = isAnsweredElsewhere || facts[segment.Start].HasInnerOptions ? 1 : 2;
        for (int i = segment.Start + least; isLast && i < segment.End; i++)
        {
            if (facts[i] is { Line.HasText: true, Number: null } && Closes(facts[i]))
                return segment with { End = i };
        }

        if (isLast && facts[segment.Start].Line.IsSaidToAsk && HeadingBelow(facts, segment) is { } heading)
            return segment with { End = heading };
        if (index + 1 == segments.Length && Imprint(facts, segments, segment) is { } imprint)
            return segment with { End = imprint };
        bool restarts = index + 1 < segments.Length && facts[segments[index + 1].Start].Number is { Number: 1 } && segments[index + 1].Start == segment.End;
        if (restarts && segment.End - segment.Start > 2 && IsTitle(facts[segment.End - 1]))
            return segment with { End = segment.End - 1 };
        return segment;
    }

    // What starts in a box and is answered in it ends with it; a labelled part may follow.
    private static Segment WithinBox(ImmutableArray<LineFacts> facts, Segment segment)
    {
        bool isWhole = false;
        for (int i = segment.Start + 1; facts[segment.Start].Line.Box > 0 && i < segment.End; i++)
        {
            if (facts[i].Line.Box == facts[segment.Start].Line.Box)
                isWhole |= facts[i].IsAnswer || !facts[i].Options.IsEmpty;
            else if (isWhole && facts[i] is { Line: { HasText: true, Box: 0 }, Label: null, Options.IsEmpty: true })
                return segment with { End = i };
        }

        return segment;
    }

    // Below a question that only a person knows for one, the text goes on: in plain text up to the next line that looks like a heading.
    private static int? HeadingBelow(ImmutableArray<LineFacts> facts, Segment segment)
    {
        for (int i = segment.Start + 2; i + 1 < segment.End; i++)
        {
            if (facts[i] is { Label: null, Line: { IsOfPlainText: true, AfterBlank: true } } && HeadingShape.Fits(Plain(facts[i].Line), Plain(facts[i + 1].Line)))
                return i;
        }

        return null;
    }

    private static PlainLine Plain(BankLine line) => new(line.Text, line.Indent, line.AfterBlank, line.At);

    // Who made it and when: a few short lines after an empty one, where no other question holds an empty line.
    private static int? Imprint(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments, Segment last)
    {
        int start = last.End;
        while (start - 1 > last.Start + 1 && last.End - start < 3 && !facts[start - 1].Line.AfterBlank && IsShort(facts[start - 1]))
            start--;
        start--;
        if (last.End != facts.Length || start <= last.Start + 1 || !facts[start].Line.AfterBlank || !IsShort(facts[start]))
            return null;
        return segments.Length > 1 && segments.All(segment => !Enumerable.Range(segment.Start + 1, Math.Max(0, (segment == last ? start : segment.End) - segment.Start - 1)).Any(i => facts[i].Line.AfterBlank)) ? start : null;
    }

    private static bool IsShort(LineFacts fact) =>
        fact is { Label: null, Options.IsEmpty: true, Number: null, Line: { HasText: true, Kind: LineKind.Line } } && fact.Line.Text.Length <= LongestTitle && !"。！？；，.!?;,".Contains(fact.Line.Text[^1]);

    private static bool IsTitle(LineFacts fact) =>
        fact is { Label: null, Options.IsEmpty: true, Line: { AfterBlank: true, HasText: true } } && fact.Line.Text.Length <= LongestTitle
        && !"。！？；，.!?;,".Contains(fact.Line.Text[^1]);

    /// <summary>The line ends the whole bank, such as 祝大家顺利上岗.</summary>
    public static bool Closes(LineFacts fact)
    {
        string text = Stars.Unwrap(fact.Line.Text).TrimStart('-', '—', '=', '（', '(', ' ', '*', '【');
        return fact.Line.AfterBlank && Closings.LongestAt(text, 0) is var (_, length) && (length < text.Length || fact.Label is null or { Rest.Length: 0 }) && text.Length < 120;
    }
}
