namespace PackBuilder.Docx.Markup;

/// <summary>A head or foot of the pages of a section (ISO/IEC 29500-1 17.10).</summary>
/// <param name="Part">Id of the relationship to its part.</param>
/// <param name="IsEven">Of even pages only.</param>
internal sealed record PageEdge(string Part, bool IsHeader, bool IsEven)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start(IsHeader ? "w:headerReference"u8 : "w:footerReference"u8);
        xml.Attribute("w:type"u8, IsEven ? "even"u8 : "default"u8);
        xml.Attribute("r:id"u8, Part);
        xml.End();
    }
}
