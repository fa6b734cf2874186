using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>Writes runs of plain text, with a style or without.</summary>
internal static class PlainRuns
{
    public static void Write(XmlBuffer xml, string text, string? style = null)
    {
        foreach (var segment in Segmenter.Cut(text, CharacterLook.None, MarkContext.Resolve(text)))
            Write(xml, segment, style);
    }

    public static void Write(XmlBuffer xml, RunSegment segment, string? style)
    {
        xml.Start("w:r"u8);
        if (style is not null || segment.Hint)
        {
            xml.Start("w:rPr"u8);
            xml.OptionalValue("w:rStyle"u8, style);
            if (segment.Hint)
            {
                xml.Start("w:rFonts"u8);
                xml.Attribute("w:hint"u8, "eastAsia"u8);
                xml.End();
            }

            xml.End();
        }

        xml.TextElement(segment.Text, NeedsPreserving(segment.Text));
        xml.End();
    }

    public static void WriteLineBreak(XmlBuffer xml)
    {
        xml.Start("w:r"u8);
        xml.Empty("w:br"u8);
        xml.End();
    }

    private static bool NeedsPreserving(string text) => text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal);
}
