using System.Collections.Immutable;
using PackBuilder.Documents.References;
using PackBuilder.Docx.References;

namespace PackBuilder.Docx;

/// <summary>What a DOCX takes from outside the document and its design.</summary>
public sealed record DocxOptions
{
    /// <summary>Creation and modification date in the properties; null for none. The same date gives the same bytes.</summary>
    public DateTimeOffset? Date { get; init; } = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// For the table of contents and for references: a heading that is not in it gets no number until the reader updates the table.
    /// Chapters that open a page there start one here, so that these numbers hold.
    /// </summary>
    public PageNumbers Pages { get; init; } = PageNumbers.None;

    /// <summary>Keys of the questions by their ids, by which a changed file finds its way back into the guides; empty for none.</summary>
    public ImmutableSortedDictionary<string, string> Keys { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Name of a hidden bookmark that says which document this is; null for none.</summary>
    public string? Mark { get; init; }

    /// <summary>
    /// Whether it is to become the house style of somebody: with every style that people write with, heads that ask for the title of whatever document they stand in, and
    /// the type of a template.
    /// </summary>
    public bool IsStarter { get; init; }

    /// <summary>A house style: its styles, heads and feet, page and numbering go before ours. Null for ours alone.</summary>
    public ReferenceDocument? Reference { get; init; }
}
