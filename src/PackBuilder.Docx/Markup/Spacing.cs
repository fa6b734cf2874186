namespace PackBuilder.Docx.Markup;

/// <summary><c>w:spacing</c>: space around paragraphs and the height of lines (ISO/IEC 29500-1 17.3.1.33).</summary>
/// <param name="Before">In twips.</param>
/// <param name="After">In twips.</param>
/// <param name="Line">In twips where exact, otherwise in 240ths of what stands in the line.</param>
/// <remarks>What is null is left to the style below.</remarks>
internal sealed record Spacing(int? Before, int? After, int? Line, bool IsExact)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:spacing"u8);
        xml.OptionalAttribute("w:before"u8, Before);
        xml.OptionalAttribute("w:after"u8, After);
        xml.OptionalAttribute("w:line"u8, Line);
        if (Line is not null)
            xml.Attribute("w:lineRule"u8, IsExact ? "exact"u8 : "auto"u8);
        xml.End();
    }
}
