using PackBuilder.Pdf.Fonts;

namespace PackBuilder.Pdf;

/// <summary>How a document is written; nothing of it changes what the pages show.</summary>
public sealed record PdfOptions
{
    /// <summary>Uncompressed and laid out line by line, for people and for comparing.</summary>
    public bool Readable { get; init; }

    /// <summary>Written as the dates of creation and of change; null for none. A fixed one unless the caller knows better, so that the same input gives the same bytes.</summary>
    public DateTimeOffset? CreationDate { get; init; } = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public PdfCompression Compression { get; init; } = PdfCompression.Small;

    /// <summary>Shared by the documents of a run, to make a font program once for all that use the same glyphs; null for a document alone.</summary>
    public FontCache? Fonts { get; init; }

    /// <summary>The file says that it is PDF/A-2a and PDF/UA-1; not so where pages are laid out for a printer.</summary>
    public bool ClaimsStandards { get; init; } = true;

    /// <summary>The program, as the file names it.</summary>
    public string Producer { get; init; } = "PackBuilder";
}

/// <summary>zlib levels (1 quick to 9 thorough) for page contents and for font programs, which gain little from effort.</summary>
public sealed record PdfCompression(int PageLevel, int FontLevel)
{
    /// <summary>For files to keep.</summary>
    public static readonly PdfCompression Small = new(6, 4);

    /// <summary>For large batches and previews: quicker, the files somewhat larger.</summary>
    public static readonly PdfCompression Quick = new(1, 2);
}
