namespace PackBuilder.Docx.Markup;

/// <summary><c>w:pgMar</c>, in twips (ISO/IEC 29500-1 17.6.11).</summary>
/// <param name="Header">From the edge of the paper to the head.</param>
/// <param name="Footer">From the edge of the paper to the foot.</param>
/// <param name="Gutter">What the binding takes.</param>
internal sealed record PageMargins(int Top, int Right, int Bottom, int Left, int Header, int Footer, int Gutter)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:pgMar"u8);
        xml.Attribute("w:top"u8, Top);
        xml.Attribute("w:right"u8, Right);
        xml.Attribute("w:bottom"u8, Bottom);
        xml.Attribute("w:left"u8, Left);
        xml.Attribute("w:header"u8, Header);
        xml.Attribute("w:footer"u8, Footer);
        xml.Attribute("w:gutter"u8, Gutter);
        xml.End();
    }
}
