using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Composing;

/// <summary>Writes complex fields with their result filled in, so that nothing has to be updated on opening (ISO/IEC 29500-1 17.16.18).</summary>
internal static class Fields
{
    public static void Field(this XmlBuffer xml, string instruction, string result)
    {
        xml.BeginField(instruction);
        xml.Start("w:r"u8);
        xml.TextElement(result, keepsBlanks: false);
        xml.End();
        xml.EndField();
    }

    /// <summary>Everything before the result.</summary>
    public static void BeginField(this XmlBuffer xml, string instruction)
    {
        Mark(xml, "begin"u8);
        xml.Start("w:r"u8);
        xml.Start("w:instrText"u8);
        xml.Attribute("xml:space"u8, "preserve"u8);
        xml.Text(instruction);
        xml.End();
        xml.End();
        Mark(xml, "separate"u8);
    }

    public static void EndField(this XmlBuffer xml) => Mark(xml, "end"u8);

    private static void Mark(XmlBuffer xml, ReadOnlySpan<byte> type)
    {
        xml.Start("w:r"u8);
        xml.Start("w:fldChar"u8);
        xml.Attribute("w:fldCharType"u8, type);
        xml.End();
        xml.End();
    }
}
