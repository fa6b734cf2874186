using PackBuilder.Docx.References;

namespace PackBuilder.Docx;

/// <summary>What a DOCX takes from outside the document and its design.</summary>
public sealed record DocxOptions
{
    /// <summary>Creation and modification date in the properties; the same date gives the same bytes.</summary>
    public DateTimeOffset Date { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// Printed page number by id, for the table of contents and for references. A heading that is not in it gets no number until
    /// the reader updates the table.
    /// </summary>
    public IReadOnlyDictionary<string, string> PageOfId { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Ids of chapters that start a page, so that the page numbers of the contents hold; null where every chapter does.
    /// </summary>
    public IReadOnlySet<string>? PageOpeners { get; init; }

    /// <summary>A house style: its styles, heads and feet, page and numbering go before ours. Null for ours alone.</summary>
    public ReferenceDocument? Reference { get; init; }
}
