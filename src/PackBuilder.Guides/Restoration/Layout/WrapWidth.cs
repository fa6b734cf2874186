using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Restoration.Layout;

/// <summary>The width at which a text was broken, in cells: a Chinese character takes two.</summary>
internal sealed record WrapWidth(int Cells)
{
    private const int Narrowest = 36;
    private const int Widest = 130;
    private const int LeastLines = 4;

    // A word or a mark that did not fit any more leaves a line a little shorter.
    private const int Slack = 8;

    /// <summary>Null for a text whose lines end where its author ended them.</summary>
    public static WrapWidth? Of(ImmutableArray<CaptureBlock> blocks)
    {
        var widths = blocks.OfType<CaptureLine>().Select(line => WidthOf(line.Text)).Where(width => width > 0).Order().ToList();
        if (widths.Count < LeastLines)
            return null;
        var width = new WrapWidth(widths[^Math.Max(1, widths.Count / 20)]);
        if (width.Cells is < Narrowest or > Widest || widths[^1] > width.Cells + 2)
            return null;
        int broken = Enumerable.Range(0, blocks.Length).Count(index => width.Continues(blocks, index));
        return broken >= LeastLines - 1 && broken * 3 >= widths.Count ? width : null;
    }

    /// <summary>True where the line was broken off and the next one goes on with it.</summary>
    public bool Continues(ImmutableArray<CaptureBlock> blocks, int index) =>
        index + 1 < blocks.Length
        && blocks[index] is CaptureLine { Text: var text }
        && blocks[index + 1] is CaptureLine { Text: var next }
        && WidthOf(text) >= Cells - Slack
        && !LineJoint.EndsSentence(text)
        && !LineJoint.StartsAnew(next);

    private static int WidthOf(string text)
    {
        int width = 0;
        foreach (char c in text.TrimEnd())
            width += c >= '\u1100' ? 2 : 1;
        return width;
    }
}
