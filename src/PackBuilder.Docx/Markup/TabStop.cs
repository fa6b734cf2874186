using System.Collections.Immutable;

namespace PackBuilder.Docx.Markup;

/// <summary><c>w:tabs</c> with one stop at the right (ISO/IEC 29500-1 17.3.1.38).</summary>
/// <param name="Position">In twips.</param>
/// <param name="HasDots">Whether dots lead to it.</param>
internal sealed record TabStop(int Position, bool HasDots)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:tabs"u8);
        xml.Start("w:tab"u8);
        xml.Attribute("w:val"u8, "right"u8);
        if (HasDots)
            xml.Attribute("w:leader"u8, "dot"u8);
        xml.Attribute("w:pos"u8, Position);
        xml.End();
        xml.End();
    }

    /// <summary><c>w:tabs</c> with stops at the left.</summary>
    /// <param name="positions">In twips, ascending.</param>
    public static void WriteLeft(XmlBuffer xml, ImmutableArray<int> positions)
    {
        xml.Start("w:tabs"u8);
        foreach (int position in positions)
        {
            xml.Start("w:tab"u8);
            xml.Attribute("w:val"u8, "left"u8);
            xml.Attribute("w:pos"u8, position);
            xml.End();
        }

        xml.End();
    }
}
