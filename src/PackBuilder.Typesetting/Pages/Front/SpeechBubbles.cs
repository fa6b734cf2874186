using PackBuilder.Documents.Designs;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages.Front;

/// <summary>Two speech bubbles, a shade and two shades lighter than their ground: what all our books are about.</summary>
internal static class SpeechBubbles
{
    // Bezier handles that make a quarter of a circle.
    private const double Round = 0.5523;

    /// <param name="right">Right edge, pt.</param>
    /// <param name="height">Of both together, pt.</param>
    public static void Add(double right, double top, double height, Colour ground, List<FrameItem> output)
    {
        double width = height * FrontLook.BubbleWidth;
        foreach (var bubble in new[] { FrontLook.Said, FrontLook.Answered })
            output.Add(Bubble(right - width * bubble.Right, top + height * bubble.Top, width * bubble.Width, height * bubble.Height, bubble.TailAtLeft, ground.Lighter(bubble.Shade)));
    }

    // A box with round corners and, below it, a tail towards whoever speaks.
    private static FilledPath Bubble(double x, double y, double width, double height, bool tailAtLeft, Colour colour)
    {
        double r = height * 0.28, k = r * (1 - Round), right = x + width, bottom = y + height, tail = height * 0.34;
        double near = tailAtLeft ? x + width * 0.2 : right - width * 0.2, far = tailAtLeft ? near + tail : near - tail;
        PathPoint[] foot = tailAtLeft
            ? [new(far, bottom), new(near, bottom + tail), new(near, bottom)]
            : [new(near, bottom), new(near, bottom + tail), new(far, bottom)];
        return new FilledPath(
        [
            new(x + r, y), new(right - r, y),
            new(right - k, y, true), new(right, y + k, true), new(right, y + r), new(right, bottom - r),
            new(right, bottom - k, true), new(right - k, bottom, true), new(right - r, bottom), .. foot, new(x + r, bottom),
            new(x + k, bottom, true), new(x, bottom - k, true), new(x, bottom - r), new(x, y + r),
            new(x, y + k, true), new(x + k, y, true), new(x + r, y),
        ], colour);
    }
}
