namespace PackBuilder.Docx.Markup;

/// <summary>The properties of columns, rows and cells (ISO/IEC 29500-1 17.4). Rows stay whole.</summary>
internal static class TableParts
{
    /// <param name="widths">Of the columns, in twips.</param>
    public static void Grid(this XmlBuffer xml, IEnumerable<int> widths)
    {
        xml.Start("w:tblGrid"u8);
        foreach (int width in widths)
        {
            xml.Start("w:gridCol"u8);
            xml.Attribute("w:w"u8, width);
            xml.End();
        }

        xml.End();
    }

    /// <summary>In fiftieths of a percent.</summary>
    public static int ShareOf(int width, int whole) => (int)Math.Round(5000.0 * width / whole);

    /// <param name="height">In twips; 0 where the content decides.</param>
    /// <param name="isExact">Whether the row may not grow.</param>
    /// <param name="isHeader">Whether it stands above every page of the table.</param>
    /// <param name="before">Part of the table that stays free before its first cell, the width of a column, in fiftieths of a percent.</param>
    public static void RowProperties(this XmlBuffer xml, int height = 0, bool isExact = false, bool isHeader = false, int before = 0)
    {
        xml.Start("w:trPr"u8);
        if (before > 0)
        {
            xml.OptionalValue("w:gridBefore"u8, 1);
            xml.Share("w:wBefore"u8, before);
        }

        xml.Empty("w:cantSplit"u8);
        if (height > 0)
        {
            xml.Start("w:trHeight"u8);
            xml.Attribute("w:val"u8, height);
            xml.Attribute("w:hRule"u8, isExact ? "exact"u8 : "atLeast"u8);
            xml.End();
        }

        if (isHeader)
            xml.Empty("w:tblHeader"u8);
        xml.End();
    }

    /// <param name="width">In twips.</param>
    /// <param name="padding">White above and below the text in twips; null for that of the table.</param>
    /// <param name="whole">Width of the table in twips, where the cell is a part of it; 0 where its width is fixed.</param>
    /// <param name="ground">Null for none.</param>
    /// <param name="left">White before the text in twips; null for that of the table.</param>
    /// <param name="borders">Null for those of the table.</param>
    public static void CellProperties(
        this XmlBuffer xml, int width, bool isCentred = false, int? padding = null, int whole = 0, Paint? ground = null, int? left = null, Borders? borders = null)
    {
        xml.Start("w:tcPr"u8);
        if (whole > 0)
            xml.Share("w:tcW"u8, ShareOf(width, whole));
        else
            xml.Width("w:tcW"u8, width);
        borders?.Write(xml, "w:tcBorders"u8);
        if (ground is not null)
            xml.Ground(ground);
        if (padding is not null || left is not null)
        {
            xml.Start("w:tcMar"u8);
            if (padding is { } above)
                xml.Width("w:top"u8, above);
            if (left is { } before)
                xml.Width("w:left"u8, before);
            if (padding is { } below)
                xml.Width("w:bottom"u8, below);
            xml.End();
        }

        if (isCentred)
            xml.Value("w:vAlign"u8, "center");
        xml.End();
    }
}
