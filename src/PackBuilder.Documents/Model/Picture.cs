using System.Collections.Immutable;
using PackBuilder.Text.Measures;

namespace PackBuilder.Documents.Model;

/// <summary>A picture, read and checked: everything a writer needs to show it.</summary>
/// <param name="Width">Natural width in pt.</param>
/// <param name="Height">Natural height in pt.</param>
public abstract record Picture(double Width, double Height)
{
    /// <summary>The file without what only identifies its author and camera.</summary>
    public ReadOnlyMemory<byte> File { get; init; }
}

/// <summary>A picture made of pixels.</summary>
public sealed record RasterPicture(double Width, double Height, int PixelWidth, int PixelHeight, RasterFormat Format) : Picture(Width, Height)
{
    /// <summary>Three samples a pixel (sRGB) rather than one (grey).</summary>
    public bool IsColour { get; init; }

    /// <summary>Of a PNG: its samples of 8 bits, row by row from the top. Empty for a JPEG, which writers pass on as it is.</summary>
    public ReadOnlyMemory<byte> Samples { get; init; }

    /// <summary>Of a PNG: how opaque each pixel is, 8 bits. Empty where all are.</summary>
    public ReadOnlyMemory<byte> Alpha { get; init; }
}

public enum RasterFormat
{
    Png,
    Jpeg,
}

/// <summary>A picture made of outlines, in pt from its upper left corner, painted in their order.</summary>
public sealed record VectorPicture(double Width, double Height, ImmutableArray<VectorShape> Shapes) : Picture(Width, Height);

/// <summary>Outlines that are filled, stroked or both.</summary>
/// <param name="Fill">Null for none.</param>
/// <param name="IsEvenOdd">Which parts are inside where outlines overlap: by counting crossings rather than turns.</param>
public sealed record VectorShape(ImmutableArray<VectorContour> Contours, Colour? Fill, bool IsEvenOdd, VectorStroke? Stroke);

/// <summary>One outline: vertices, and before a vertex the two control points of a cubic curve that leads to it.</summary>
public sealed record VectorContour(ImmutableArray<VectorPoint> Points, bool IsClosed);

public readonly record struct VectorPoint(double X, double Y, bool IsControl = false);

/// <param name="Width">In pt.</param>
/// <param name="Colour">0xRRGGBB.</param>
public sealed record VectorStroke(double Width, Colour Colour, StrokeCap Cap, StrokeJoin Join);

public enum StrokeCap
{
    Butt,
    Round,
    Square,
}

public enum StrokeJoin
{
    Miter,
    Round,
    Bevel,
}
