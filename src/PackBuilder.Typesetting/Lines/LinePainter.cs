using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Turns finished lines into frame items.</summary>
internal sealed class LinePainter(LineArena arena, Colour ruleColour)
{
    /// <summary>The number of a note (index from 0) as printed; null where it has none.</summary>
    public Func<int, SetParagraph?> NumberOf { get; set; } = _ => null;

    private readonly LineFinisher _finisher = new(arena);

    // Paints the numbers of notes, each a line of its own, while this one is still at the line they stand in.
    private LinePainter? _numbers;

    /// <summary>Paints one line.</summary>
    /// <param name="x">Left edge of the paragraph's measure, pt.</param>
    /// <param name="y">Base line, pt from the top of the page.</param>
    /// <param name="isArtifact">A second painting of the same text, which no structure node owns.</param>
    public void Paint(SetParagraph paragraph, int index, double x, double y, List<FrameItem> output, LinkCollector? links, bool isArtifact = false)
    {
        ref TextLine line = ref arena.Line(paragraph.FirstLine + index);
        if (line.Start == line.End)
            return;
        double scale = paragraph.Size / 1000;
        double width = _finisher.Finish(line, paragraph.Shape.IsJustified) * scale;
        double indent = index == 0 ? paragraph.Shape.FirstIndent * scale : 0;
        double free = paragraph.Shape.Measure * scale - indent - width;
        x += indent + paragraph.Alignment switch { LineAlignment.Centre => free / 2, LineAlignment.End => free, _ => 0 };

        var items = _finisher.Items;
        bool dotted = false;
        for (int i = 0; i < items.Length;)
        {
            int end = i + 1;
            while (end < items.Length && items[end].Style == items[i].Style && items[end].Face == items[i].Face
                && items[end].Class != CharClass.Drawn && items[i].Class != CharClass.Drawn)
                end++;
            var style = arena.Style(items[i].Style);
            double left = x + _finisher.Origins[i] * scale;
            dotted |= style.IsDotted;
            if (items[i].Class == CharClass.Drawn)
                PaintDrawn(items[i], left, y, paragraph.Size, style, output, links, isArtifact);
            else
                output.Add(Run(i, end, left, y, paragraph.Size, style, isArtifact, end == items.Length ? HangingSpace(line) : null));
            if (style.Target is not null && !isArtifact)
            {
                double right = end < items.Length ? x + _finisher.Origins[end] * scale : x + width;
                links?.Add(style, left, y, right - left, paragraph.Size);
            }

            i = end;
        }

        if (dotted)
            PaintDots(x, y, paragraph.Size, output);
    }

    // After the glyphs of the line, so that its text is not cut in pieces.
    private void PaintDots(double x, double y, double size, List<FrameItem> output)
    {
        var items = _finisher.Items;
        for (int i = 0; i < items.Length; i++)
        {
            if (EmphasisDots.Takes(items[i]) && arena.Style(items[i].Style) is { IsDotted: true } style)
                output.Add(EmphasisDots.At(x + (_finisher.Origins[i] - items[i].Shift + items[i].Advance / 2.0) * size / 1000, y, size, style.Colour));
        }
    }

    private GlyphRun Run(int start, int end, double x, double y, double size, RunStyle style, bool isArtifact, Hanging? lineEnd)
    {
        var items = _finisher.Items[start..end];
        var origins = _finisher.Origins;
        int extra = lineEnd is { Glyph: > 0 } space && space.Face == items[0].Face ? 1 : 0;
        var glyphs = new PlacedGlyph[items.Length + extra];
        for (int i = 0; i < items.Length; i++)
            glyphs[i] = new PlacedGlyph(items[i].Glyph, items[i].Form, items[i].Text, (float)(origins[start + i] - origins[start]));
        if (extra > 0)
            glyphs[^1] = new PlacedGlyph(lineEnd!.Value.Glyph, GlyphForm.Full, ' ', (float)(origins[start + items.Length - 1] - origins[start] + items[^1].Advance));
        return new GlyphRun(x, y, items[0].Face, size, style.Colour, ImmutableCollectionsMarshal.AsImmutableArray(glyphs))
        {
            Owner = isArtifact ? null : style.Owner,
            Artifact = ArtifactKind.Pagination,
        };
    }

    // The word space at which the line was broken hangs out of the measure, unseen: without it a reader of the text would
    // take the words before and after the break for one.
    private Hanging HangingSpace(in TextLine line)
    {
        if (line.Last)
            return default;
        ref Item next = ref arena.Item(line.End);
        return next.Class == CharClass.Space && next.Text == ' ' ? new Hanging(next.Glyph, next.Face) : default;
    }

    /// <summary>A space at the end of a line; glyph 0 where there is none.</summary>
    private readonly record struct Hanging(ushort Glyph, byte Face);

    private void PaintDrawn(in Item item, double x, double y, double size, RunStyle style, List<FrameItem> output, LinkCollector? links, bool isArtifact)
    {
        if (item.Text >= DrawnKind.FirstNote)
        {
            _numbers ??= new LinePainter(arena, ruleColour);
            if (NumberOf(item.Text - DrawnKind.FirstNote) is { } number)
                _numbers.Paint(number, 0, x, y - size * NoteEntry.MarkRise, output, links, isArtifact);
            return;
        }

        if (item.Text == DrawnKind.Blank)
        {
            output.Add(new FilledBox(x, y + size * 0.16, item.Advance * size / 1000, 0.5, ruleColour));
            return;
        }

        Boxes.Paint(item.Text == DrawnKind.TickedBox, x, y, size, style.Colour, isArtifact ? null : style.Owner, output);
    }
}

/// <summary>A box to tick, drawn as outlines where no face has U+2610 and U+2611.</summary>
file static class Boxes
{
    // Of the size of the text: the side, and how far the box stands from the start of its square and below the base line.
    private const double Side = 0.78;
    private const double Inset = 0.06;
    private const double Drop = 0.06;

    /// <param name="x">Start of the em square, pt.</param>
    /// <param name="y">Base line, pt.</param>
    public static void Paint(bool ticked, double x, double y, double size, Colour colour, StructureNode? owner, List<FrameItem> output)
    {
        double left = x + Inset * size, bottom = y + Drop * size, side = Side * size;
        output.Add(new StrokedPath(
            [new(left, bottom), new(left + side, bottom), new(left + side, bottom - side), new(left, bottom - side)],
            true, size * 0.06, colour)
        { Owner = owner });
        if (ticked)
        {
            output.Add(new StrokedPath(
                [new(left + side * 0.2, bottom - side * 0.45), new(left + side * 0.42, bottom - side * 0.2), new(left + side * 0.82, bottom - side * 0.78)],
                false, size * 0.1, colour)
            { Owner = owner });
        }
    }
}

/// <summary>
/// 着重号: a dot under each Han, in the middle of it, none under marks or Latin (CLREQ 3.4.3). Drawn, so that the text that is
/// read out of the page is the text that was written.
/// </summary>
file static class EmphasisDots
{
    // Of the size of the text: half the width of a dot, and how far its middle stands below the base line.
    private const double Radius = 0.085;
    private const double Drop = 0.25;

    // Of a quarter circle drawn as a curve: how far the control points reach.
    private const double Reach = 0.5523;

    public static bool Takes(in Item item) => item.Class is CharClass.Han or CharClass.NonStarter;

    /// <param name="centre">Middle of the character, pt.</param>
    /// <param name="y">Base line, pt.</param>
    public static FilledPath At(double centre, double y, double size, Colour colour) =>
        new(Circle(centre, y + Drop * size, Radius * size), colour);

    private static ImmutableArray<PathPoint> Circle(double x, double y, double r)
    {
        double k = r * Reach;
        return
        [
            new(x + r, y),
            new(x + r, y + k, true), new(x + k, y + r, true), new(x, y + r),
            new(x - k, y + r, true), new(x - r, y + k, true), new(x - r, y),
            new(x - r, y - k, true), new(x - k, y - r, true), new(x, y - r),
            new(x + k, y - r, true), new(x + r, y - k, true), new(x + r, y),
        ];
    }
}
