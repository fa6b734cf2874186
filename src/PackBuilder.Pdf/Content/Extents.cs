using PackBuilder.Pdf.Structure;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>How far the parts of a figure reach, for its BBox attribute (14.8.5.4.3).</summary>
internal static class Extents
{
    public static void Record(FrameItem item, StructureNode figure, double pageHeight, ContentMap content)
    {
        switch (item)
        {
            case FilledBox box:
                content.Extend(figure, box.X, pageHeight - box.Y - box.Height, box.X + box.Width, pageHeight - box.Y);
                break;
            case PlacedImage image:
                content.Extend(figure, image.X, pageHeight - image.Y - image.Height, image.X + image.Width, pageHeight - image.Y);
                break;
            case VectorPath path:
                foreach (var contour in path.Contours)
                    Record(contour.Points.AsSpan(), (path.Stroke?.Width ?? 0) / 2, figure, pageHeight, content);
                break;
            case FilledPath path:
                Record(path.Points.AsSpan(), 0, figure, pageHeight, content);
                break;
            case StrokedPath path:
                Record(path.Points.AsSpan(), path.LineWidth / 2, figure, pageHeight, content);
                break;
            case GlyphRun { Glyphs.IsDefaultOrEmpty: false } run:
                double right = run.X + (run.Glyphs[^1].X + 1000) * run.Size / 1000;
                content.Extend(figure, run.X, pageHeight - run.Y, right, pageHeight - run.Y + run.Size);
                break;
        }
    }

    private static void Record(ReadOnlySpan<PathPoint> points, double margin, StructureNode figure, double pageHeight, ContentMap content)
    {
        foreach (var point in points)
            content.Extend(figure, point.X - margin, pageHeight - point.Y - margin, point.X + margin, pageHeight - point.Y + margin);
    }
}
