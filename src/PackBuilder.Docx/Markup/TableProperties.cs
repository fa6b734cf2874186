namespace PackBuilder.Docx.Markup;

/// <summary><c>w:tblPr</c>: what a table, or a style of tables, looks like, in the order of the schema (ISO/IEC 29500-1 17.4.59).</summary>
internal sealed record TableProperties
{
    public string? Style { get; init; }

    /// <summary>In twips.</summary>
    public int? Width { get; init; }

    public Justification? Justification { get; init; }

    /// <summary>In twips.</summary>
    public int? Indent { get; init; }

    public Borders? Borders { get; init; }

    /// <summary>Whether columns keep their widths whatever they hold.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Distance of text from the edges of its cell in twips: above and below, left and right.</summary>
    public (int Vertical, int Horizontal)? CellMargins { get; init; }

    public TableFlags? Look { get; init; }

    /// <summary>Width as a part of that of the text, in fiftieths of a percent, so that another page size is met; null for <see cref="Width"/>.</summary>
    public int? Share { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:tblPr"u8);
        xml.OptionalValue("w:tblStyle"u8, Style);
        if (Share is { } share)
            xml.Share("w:tblW"u8, share);
        else if (Width is { } width)
            xml.Width("w:tblW"u8, width);
        if (Justification is { } justification)
            xml.Value("w:jc"u8, justification.Name());
        if (Indent is { } indent)
            xml.Width("w:tblInd"u8, indent);
        Borders?.Write(xml, "w:tblBorders"u8);
        if (IsFixed)
        {
            xml.Start("w:tblLayout"u8);
            xml.Attribute("w:type"u8, "fixed"u8);
            xml.End();
        }

        if (CellMargins is { } margins)
            WriteMargins(xml, margins.Vertical, margins.Horizontal);
        Look?.Write(xml);
        xml.End();
    }

    private static void WriteMargins(XmlBuffer xml, int vertical, int horizontal)
    {
        xml.Start("w:tblCellMar"u8);
        xml.Width("w:top"u8, vertical);
        xml.Width("w:left"u8, horizontal);
        xml.Width("w:bottom"u8, vertical);
        xml.Width("w:right"u8, horizontal);
        xml.End();
    }
}
