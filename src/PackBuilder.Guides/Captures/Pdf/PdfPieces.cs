using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A piece of a PDF on its way to a block. The set of kinds is closed.</summary>
/// <param name="Page">The number of the page it starts on.</param>
internal abstract record PdfPiece(int Page)
{
    /// <summary>What the structure tree says of its part in a question card, as a paragraph style of a word processor would.</summary>
    public string? Style { get; init; }

    public string? Anchor { get; init; }

    /// <summary>Of its first line over the lower edge of the page, in points; not a number where it is not known.</summary>
    public double Height { get; init; } = double.NaN;
}

/// <param name="Size">Of most of its characters, in points.</param>
/// <param name="Bold">How many characters are bold.</param>
internal sealed record PdfParagraph(int Page, string Text, double Size, int Bold, int BoldStart) : PdfPiece(Page)
{
    /// <summary>From the margin of its column, in points.</summary>
    public double Indent { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>On how many lines it was printed.</summary>
    public int Lines { get; init; } = 1;

    public bool IsBold => Bold >= Text.Length && Text.Length > 0;
}

/// <summary>A heading that the file itself marks as one.</summary>
internal sealed record PdfHeading(int Page, int Level, PdfParagraph Content) : PdfPiece(Page);

internal sealed record PdfListItem(int Page, int Depth, string Marker, PdfParagraph Content) : PdfPiece(Page);

internal sealed record PdfTable(int Page, ImmutableArray<ImmutableArray<string>> Rows) : PdfPiece(Page)
{
    /// <summary>The upper edge, in points from the lower edge of the page; for its place among the lines.</summary>
    public double Top { get; init; }

    /// <summary>Of most of its characters, in points; 0 where it is not known.</summary>
    public double Size { get; init; }

    /// <summary>The left edges of its columns, for a table that goes on on the next page.</summary>
    public ImmutableArray<double> Columns { get; init; } = [];

    /// <summary>How much room the last line of each cell of the last row left, in ems; empty where it is not known.</summary>
    public ImmutableArray<double> Room { get; init; } = [];
}

/// <param name="Name">As a file.</param>
internal sealed record PdfPicture(int Page, string Name, ReadOnlyMemory<byte> Bytes) : PdfPiece(Page)
{
    public string Alternative { get; init; } = "";

    /// <summary>As printed, in mm.</summary>
    public double Width { get; init; }

    /// <summary>The number of the marked content that it is in, or -1.</summary>
    public int Mark { get; init; } = -1;
}

/// <summary>What somebody remarked on a page that was printed already.</summary>
internal sealed record PdfNote(int Page, string Text) : PdfPiece(Page);

internal sealed record PdfQuotation(int Page, ImmutableArray<string> Lines) : PdfPiece(Page);

/// <param name="IsFurniture">The text belongs to the pages, not to what is written on them; else it is left out for a reason.</param>
internal sealed record PdfAside(int Page, string Rule, string Text, bool IsFurniture) : PdfPiece(Page);
