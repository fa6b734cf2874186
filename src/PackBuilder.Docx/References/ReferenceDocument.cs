using System.Collections.Immutable;
using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// A house style: what is used of somebody's own DOCX. Made by <see cref="ReferenceReader"/>; its XML is never changed, writers take copies.
/// </summary>
public sealed class ReferenceDocument
{
    internal ReferenceDocument(string name, XElement styles, XElement section)
    {
        Name = name;
        Styles = new HouseStyles(styles);
        Section = section;
    }

    /// <summary>Name of the file, for diagnostics.</summary>
    public string Name { get; }

    internal HouseStyles Styles { get; }

    /// <param name="style">Name of a paragraph style.</param>
    internal bool Has(string style) => Styles.Find("paragraph", style) is not null;

    /// <summary>The properties of the last section, which has the page set-up.</summary>
    internal XElement Section { get; }

    internal XElement? Numbering { get; init; }

    internal XElement? Settings { get; init; }

    internal XElement? Fonts { get; init; }

    /// <summary>Heads and feet in the order in which the section names them.</summary>
    internal ImmutableArray<HouseEdge> Edges { get; init; } = [];

    /// <summary>The heads and feet and all that they show, such as images, by name in the ordinal order.</summary>
    internal ImmutableArray<HousePart> Parts { get; init; } = [];
}

/// <param name="Page">Where it stands: <c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Part">Name of a part.</param>
internal sealed record HouseEdge(bool IsHeader, string Page, string Part);

/// <summary>A part to be taken over as it is.</summary>
/// <param name="Name">Full name in the package, such as <c>word/media/logo.png</c>.</param>
internal sealed record HousePart(string Name, string ContentType, ReadOnlyMemory<byte> Content);
