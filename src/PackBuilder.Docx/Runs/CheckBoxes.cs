using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>Writes boxes that can be ticked with a click and printed as they are ([MS-DOCX] 2.6.1.6).</summary>
internal static class CheckBoxes
{
    private const string Open = "☐";
    private const string Ticked = "☑";

    /// <param name="title">What a screen reader says of it.</param>
    public static void Write(XmlBuffer xml, bool ticked, string title)
    {
        xml.Start("w:sdt"u8);
        xml.Start("w:sdtPr"u8);
        xml.Value("w:alias"u8, title);
        xml.Start("w14:checkbox"u8);
        xml.Start("w14:checked"u8);
        xml.Attribute("w14:val"u8, ticked ? "1"u8 : "0"u8);
        xml.End();
        WriteState(xml, "w14:checkedState"u8, "2611"u8);
        WriteState(xml, "w14:uncheckedState"u8, "2610"u8);
        xml.End();
        xml.End();
        xml.Start("w:sdtContent"u8);
        xml.StyledRun(StyleId.Box, ticked ? Ticked : Open);
        xml.End();
        xml.End();
    }

    private static void WriteState(XmlBuffer xml, ReadOnlySpan<byte> name, ReadOnlySpan<byte> character)
    {
        xml.Start(name);
        xml.Attribute("w14:font"u8, WordFont.Symbols.Name);
        xml.Attribute("w14:val"u8, character);
        xml.End();
    }
}
