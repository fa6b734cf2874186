using System.Collections.Immutable;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>Writes boxes and paths. Boxes of one colour that follow each other are filled together.</summary>
internal sealed class ShapePainter(PaintState state, ByteBuffer buffer)
{
    private double _pageHeight;
    private bool _hasBoxes;

    public void Reset(double pageHeight)
    {
        _pageHeight = pageHeight;
        _hasBoxes = false;
    }

    public void Paint(FrameItem item)
    {
        switch (item)
        {
            case FilledBox box:
                Paint(box);
                break;
            case FilledPath path:
                Flush();
                state.Fill(path.Colour);
                Trace(path.Points);
                buffer.Ascii("f\n");
                break;
            case StrokedPath path:
                Flush();
                state.Stroke(path.Colour, path.LineWidth, path.Dash, path.Gap > 0 ? path.Gap : path.Dash);
                Trace(path.Points);
                buffer.Ascii(path.Closed ? "s\n" : "S\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item, "a kind of frame item cannot be painted");
        }
    }

    /// <summary>Fills the boxes traced so far; to be called before anything else is written.</summary>
    public void Flush()
    {
        if (_hasBoxes)
            buffer.Ascii("f\n");
        _hasBoxes = false;
    }

    private void Paint(FilledBox box)
    {
        if (!state.HasFill(box.Colour))
        {
            Flush();
            state.Fill(box.Colour);
        }

        buffer.Number(box.X).Byte(' ').Number(_pageHeight - box.Y - box.Height).Byte(' ');
        buffer.Number(box.Width).Byte(' ').Number(box.Height).Ascii(" re\n");
        _hasBoxes = true;
    }

    // Two control points and the vertex after them make a curve (8.5.2.2).
    private void Trace(ImmutableArray<PathPoint> points)
    {
        for (int i = 0; i < points.Length; i++)
        {
            buffer.Number(points[i].X).Byte(' ').Number(_pageHeight - points[i].Y);
            if (points[i].IsControl)
                buffer.Byte(' ');
            else
                buffer.Ascii(i == 0 ? " m\n" : points[i - 1].IsControl ? " c\n" : " l\n");
        }
    }
}
