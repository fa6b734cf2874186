using System.Collections.Immutable;
using PackBuilder.Building.Formats;
using PackBuilder.Packs.Model;
using PackBuilder.Pdf.Imposing;
using PackBuilder.Text.Measures;

namespace PackBuilder.Building.Planning;

/// <summary>How a document is printed, whether it comes of a pack or of a template alone.</summary>
/// <param name="Name">The name of its files, without extension.</param>
/// <param name="Design">Name of the design.</param>
public sealed record PrintSettings(string Name, string Design, ImmutableArray<IDocumentFormat> Formats)
{
    /// <summary>In place of the design's accent; null for that one.</summary>
    public Colour? Accent { get; init; }

    /// <summary>How a second PDF, for the printer, has its pages on sheets; null for none.</summary>
    public Imposition? Imposition { get; init; }

    /// <summary>A DOCX of the templates folder whose styles a DOCX takes over; null for none.</summary>
    public Named? ReferenceDocx { get; init; }
}
