namespace PackBuilder.Docx.Markup;

/// <summary><c>w:pgSz</c>, in twips (ISO/IEC 29500-1 17.6.13).</summary>
internal sealed record PageSize(int Width, int Height)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:pgSz"u8);
        xml.Attribute("w:w"u8, Width);
        xml.Attribute("w:h"u8, Height);
        xml.End();
    }
}
