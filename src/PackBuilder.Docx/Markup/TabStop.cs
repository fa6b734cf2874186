using System.Collections.Immutable;

namespace PackBuilder.Docx.Markup;

/// <summary><c>w:tab</c>: a stop (ISO/IEC 29500-1 17.3.1.37).</summary>
/// <param name="Position">In twips from the margin.</param>
internal sealed record TabStop(int Position)
{
    /// <summary>Whether text ends there instead of starting.</summary>
    public bool IsRight { get; init; }

    /// <summary>Whether dots lead to it.</summary>
    public bool HasDots { get; init; }

    /// <param name="stops">By ascending position.</param>
    public static void Write(XmlBuffer xml, ImmutableArray<TabStop> stops)
    {
        xml.Start("w:tabs"u8);
        foreach (var stop in stops)
        {
            xml.Start("w:tab"u8);
            xml.Attribute("w:val"u8, stop.IsRight ? "right"u8 : "left"u8);
            if (stop.HasDots)
                xml.Attribute("w:leader"u8, "dot"u8);
            xml.Attribute("w:pos"u8, stop.Position);
            xml.End();
        }

        xml.End();
    }
}
