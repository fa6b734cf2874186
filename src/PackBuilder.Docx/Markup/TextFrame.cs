namespace PackBuilder.Docx.Markup;

/// <summary><c>w:framePr</c>: a paragraph set aside, with the text around it (ISO/IEC 29500-1 17.3.1.11).</summary>
/// <param name="Width">In twips.</param>
/// <param name="X">In twips from the text.</param>
/// <param name="Y">In twips from the text.</param>
internal sealed record TextFrame(int Width, int X, int Y)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:framePr"u8);
        xml.Attribute("w:w"u8, Width);
        xml.Attribute("w:hSpace"u8, "0"u8);
        xml.Attribute("w:wrap"u8, "around"u8);
        xml.Attribute("w:hAnchor"u8, "text"u8);
        xml.Attribute("w:vAnchor"u8, "text"u8);
        xml.Attribute("w:x"u8, X);
        xml.Attribute("w:y"u8, Y);
        xml.End();
    }
}
