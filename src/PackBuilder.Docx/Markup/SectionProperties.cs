using System.Collections.Immutable;

namespace PackBuilder.Docx.Markup;

/// <summary><c>w:sectPr</c>: the pages of a section, in the order of the schema (ISO/IEC 29500-1 17.6.17).</summary>
/// <param name="Start">One of the constants.</param>
internal sealed record SectionProperties(string Start, PageSize Size, PageMargins Margins)
{
    /// <summary>Where a section starts (17.18.77).</summary>
    public const string NextPage = "nextPage", EvenPage = "evenPage", OddPage = "oddPage", Continuous = "continuous";

    /// <summary>Heads and feet that start here.</summary>
    public ImmutableArray<PageEdge> Edges { get; init; } = [];

    /// <summary>Kind of the page numbers, such as decimal; null where pages have none.</summary>
    public string? NumberFormat { get; init; }

    public int? FirstNumber { get; init; }

    public int Columns { get; init; } = 1;

    /// <summary>Between columns, in twips.</summary>
    public int ColumnGap { get; init; }

    /// <summary>Whether the first page has heads and feet of its own.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>Distance of the lines of the grid in twips; 0 for no grid.</summary>
    public int GridPitch { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:sectPr"u8);
        foreach (var edge in Edges)
            edge.Write(xml);
        xml.Value("w:type"u8, Start);
        Size.Write(xml);
        Margins.Write(xml);
        if (NumberFormat is not null)
            WriteNumbers(xml, NumberFormat);
        WriteColumns(xml);
        if (HasTitlePage)
            xml.Empty("w:titlePg"u8);
        if (GridPitch > 0)
            WriteGrid(xml);
        xml.End();
    }

    private void WriteNumbers(XmlBuffer xml, string format)
    {
        xml.Start("w:pgNumType"u8);
        xml.Attribute("w:fmt"u8, format);
        if (FirstNumber is { } first)
            xml.Attribute("w:start"u8, first);
        xml.End();
    }

    private void WriteColumns(XmlBuffer xml)
    {
        xml.Start("w:cols"u8);
        if (Columns > 1)
            xml.Attribute("w:equalWidth"u8, "true"u8);
        xml.Attribute("w:space"u8, ColumnGap);
        if (Columns > 1)
            xml.Attribute("w:num"u8, Columns);
        xml.End();
    }

    private void WriteGrid(XmlBuffer xml)
    {
        xml.Start("w:docGrid"u8);
        xml.Attribute("w:type"u8, "lines"u8);
        xml.Attribute("w:linePitch"u8, GridPitch);
        xml.End();
    }
}
