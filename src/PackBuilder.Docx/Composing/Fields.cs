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

    /// <summary>Names a line for the contents that no style names (TC, 17.16.5.69): nothing is seen of it.</summary>
    public static void ContentsMark(this XmlBuffer xml, string title, int level)
    {
        Instruct(xml, $@" TC ""{title.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}"" \l {level} ");
        Mark(xml, "end"u8);
    }

    /// <summary>Everything before the result.</summary>
    public static void BeginField(this XmlBuffer xml, string instruction)
    {
        Instruct(xml, instruction);
        Mark(xml, "separate"u8);
    }

    public static void EndField(this XmlBuffer xml) => Mark(xml, "end"u8);

    private static void Instruct(XmlBuffer xml, string instruction)
    {
        Mark(xml, "begin"u8);
        xml.Start("w:r"u8);
        xml.Start("w:instrText"u8);
        xml.Attribute("xml:space"u8, "preserve"u8);
        xml.Text(instruction);
        xml.End();
        xml.End();
    }

    private static void Mark(XmlBuffer xml, ReadOnlySpan<byte> type)
    {
        xml.Start("w:r"u8);
        xml.Start("w:fldChar"u8);
        xml.Attribute("w:fldCharType"u8, type);
        xml.End();
        xml.End();
    }
}
