using System.Collections.Immutable;
using PackBuilder.Documents.References;
using PackBuilder.Typesetting.Fonts;

namespace PackBuilder.Typesetting.Frames;

/// <summary>
/// A document cut into pages: everything a renderer needs, and nothing it would have to decide. Lengths are pt, the
/// origin is the upper left corner of the page, y grows downwards.
/// </summary>
/// <param name="Faces">The faces that glyph runs refer to by index.</param>
/// <param name="Clusters">Texts of several characters set as one glyph; <see cref="PlacedGlyph.Text"/> refers to them.</param>
/// <param name="Structure">The root of the structure tree, of role <see cref="StructureRole.Document"/>.</param>
public sealed record PagedDocument(
    PagedInfo Info,
    IReadOnlyList<FontFace> Faces,
    ImmutableArray<string> Clusters,
    ImmutableArray<Page> Pages,
    StructureNode Structure,
    ImmutableArray<Bookmark> Bookmarks,
    ImmutableArray<PageLabelRange> Labels)
{
    /// <summary>The pictures that <see cref="PlacedImage"/> refers to by index.</summary>
    public ImmutableArray<ImageData> Images { get; init; } = [];

    /// <summary>For formats that print page numbers and leave page ends to a word processor.</summary>
    public PageNumbers Numbers { get; init; } = PageNumbers.None;

    /// <summary>Some of its pages face each other: viewers show two at a time, the first alone on the right.</summary>
    public bool HasSpreads { get; init; }

    /// <summary>How full the pages of the body are; sheets of cards are not among them.</summary>
    public ImmutableArray<PageFill> Fills { get; init; } = [];

    /// <summary>Line ends that were looked at to cut its paragraphs: the work of setting it, the same on every machine.</summary>
    public long LineEndsWeighed { get; init; }
}

/// <param name="Language">BCP 47, such as <c>zh-CN</c>.</param>
public sealed record PagedInfo(string Title, string Language)
{
    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    public ImmutableArray<string> Keywords { get; init; } = [];
}

/// <param name="Items">In painting order, which is the reading order for everything that is not an artifact.</param>
/// <param name="Width">Of the trimmed page, as is its height.</param>
public sealed record Page(double Width, double Height, ImmutableArray<FrameItem> Items)
{
    /// <summary>How far it is printed beyond its edges, pt; then it has marks to trim it by, farther out.</summary>
    public double Bleed { get; init; }

    /// <summary>From the edge of the page to that of the sheet it is printed on, pt.</summary>
    public double Slug => Bleed > 0 ? Bleed + CropMarks : 0;

    /// <summary>Room for the marks, pt.</summary>
    public const double CropMarks = 17;
}

/// <summary>A line of the outline that a viewer shows beside the pages.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Page">Index of the page from 0.</param>
/// <param name="Y">Where on the page, in pt from its upper edge.</param>
public sealed record Bookmark(string Title, int Level, int Page, double Y, StructureNode? Target = null);

/// <summary>How pages are numbered from a page (index from 0) on.</summary>
/// <param name="Start">Number of the first of them.</param>
public sealed record PageLabelRange(int FromPage, PageLabelStyle Style, int Start = 1, string Prefix = "");

public enum PageLabelStyle
{
    None,
    Decimal,
    LowerRoman,
}
