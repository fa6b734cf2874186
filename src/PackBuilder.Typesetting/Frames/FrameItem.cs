using System.Collections.Immutable;
using PackBuilder.Text.Measures;

namespace PackBuilder.Typesetting.Frames;

/// <summary>Something on a page. The set of kinds is closed: each is a sealed record of this file.</summary>
public abstract record FrameItem
{
    /// <summary>The structure node whose content this is; null for an artifact (decoration, running head, repeated table header).</summary>
    public StructureNode? Owner { get; init; }

    /// <summary>What kind of artifact, where there is no owner.</summary>
    public ArtifactKind Artifact { get; init; }
}

public enum ArtifactKind
{
    /// <summary>Rules, boxes, leaders, backgrounds.</summary>
    Layout,

    /// <summary>What the division into pages brings along, such as the repeated head of a table.</summary>
    Pagination,

    /// <summary>The running head and its rule.</summary>
    RunningHead,

    /// <summary>The page number.</summary>
    Folio,
}

/// <summary>Glyphs of one face, size and colour on one base line.</summary>
/// <param name="X">Left end of the run.</param>
/// <param name="Y">Base line.</param>
/// <param name="Face">Index into <see cref="PagedDocument.Faces"/>.</param>
/// <param name="Size">In pt.</param>
/// <param name="Colour">0xRRGGBB.</param>
public sealed record GlyphRun(double X, double Y, int Face, double Size, Colour Colour, ImmutableArray<PlacedGlyph> Glyphs) : FrameItem;

/// <summary>A glyph at its place in a run.</summary>
/// <param name="Glyph">Glyph index in the face.</param>
/// <param name="Form">Half-width forms are glyphs of their own in a subset: gaps and overlaps in a line would spoil text extraction.</param>
/// <param name="Text">The Unicode scalar it stands for; if negative, <c>Clusters[~Text]</c>.</param>
/// <param name="X">From the run's left end, in 1/1000 of the size.</param>
public readonly record struct PlacedGlyph(ushort Glyph, GlyphForm Form, int Text, float X);

public enum GlyphForm : byte
{
    /// <summary>As designed, with its own advance.</summary>
    Full,

    /// <summary>Only the left half em of a full-width mark whose right half is blank (，。）): advance 500.</summary>
    LeftHalf,

    /// <summary>Only the right half em of a full-width mark whose left half is blank (（《): outline moved left by 500, advance 500.</summary>
    RightHalf,

    /// <summary>As designed, with an advance of one and a half em: a letter of a name that is spread out (均排).</summary>
    OneAndHalf,

    /// <summary>The same with an advance of two em.</summary>
    Two,

    /// <summary>The same with an advance of three em.</summary>
    Three,
}

/// <summary>A filled rectangle; a rule is a thin one.</summary>
public sealed record FilledBox(double X, double Y, double Width, double Height, Colour Colour) : FrameItem;

/// <summary>A stroked outline.</summary>
public sealed record StrokedPath(ImmutableArray<PathPoint> Points, bool Closed, double LineWidth, Colour Colour) : FrameItem
{
    /// <summary>Length of a dash in pt; 0 for a solid line.</summary>
    public double Dash { get; init; }

    /// <summary>Length of the gap between dashes in pt; 0 for as long as the dash.</summary>
    public double Gap { get; init; }
}

/// <summary>A filled outline.</summary>
public sealed record FilledPath(ImmutableArray<PathPoint> Points, Colour Colour) : FrameItem;

/// <summary>A vertex; with <see cref="IsControl"/> set, one of the two control points of a cubic curve to the next vertex.</summary>
public readonly record struct PathPoint(double X, double Y, bool IsControl = false);

/// <summary>Outlines of a picture, filled, stroked or both.</summary>
/// <param name="Fill">Null for none.</param>
/// <param name="IsEvenOdd">Which parts are inside where outlines overlap: by counting crossings rather than turns.</param>
public sealed record VectorPath(ImmutableArray<PathContour> Contours, Colour? Fill, bool IsEvenOdd, PathStroke? Stroke) : FrameItem;

/// <summary>One outline, with points as in <see cref="StrokedPath"/>.</summary>
public sealed record PathContour(ImmutableArray<PathPoint> Points, bool IsClosed);

/// <param name="Width">In pt.</param>
/// <param name="Cap">The cap of the ends: 0 butt, 1 round, 2 square (ISO 32000-1 table 54).</param>
/// <param name="Join">The join of the corners: 0 mitre, 1 round, 2 bevel (table 55).</param>
public sealed record PathStroke(double Width, Colour Colour, int Cap, int Join);

/// <summary>A picture made of pixels.</summary>
/// <param name="Image">Index into <see cref="PagedDocument.Images"/>.</param>
public sealed record PlacedImage(double X, double Y, double Width, double Height, int Image) : FrameItem;

/// <summary>An area to click.</summary>
/// <param name="Target">An address, or <c>#id</c> with <see cref="TargetPage"/> and <see cref="TargetY"/> set.</param>
/// <param name="Description">What a screen reader says of it.</param>
public sealed record LinkArea(double X, double Y, double Width, double Height, string Target, string Description) : FrameItem
{
    /// <summary>Index of the page from 0, for a link inside the document; otherwise -1.</summary>
    public int TargetPage { get; init; } = -1;

    public double TargetY { get; init; }
}
