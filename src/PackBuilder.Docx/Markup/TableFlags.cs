namespace PackBuilder.Docx.Markup;

/// <summary><c>w:tblLook</c>: which rows and columns of a table are heads (ISO/IEC 29500-1 17.4.55).</summary>
/// <param name="Bits">The same as older programs read it, hexadecimal.</param>
internal sealed record TableFlags(string Bits, bool HasHeaderRow, bool HasHeaderColumn)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:tblLook"u8);
        xml.Attribute("w:val"u8, Bits);
        xml.Attribute("w:firstRow"u8, HasHeaderRow ? "true"u8 : "false"u8);
        xml.Attribute("w:lastRow"u8, "false"u8);
        xml.Attribute("w:firstColumn"u8, HasHeaderColumn ? "true"u8 : "false"u8);
        xml.Attribute("w:lastColumn"u8, "false"u8);
        xml.Attribute("w:noHBand"u8, "true"u8);
        xml.Attribute("w:noVBand"u8, "true"u8);
        xml.End();
    }
}
