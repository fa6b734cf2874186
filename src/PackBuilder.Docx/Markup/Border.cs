namespace PackBuilder.Docx.Markup;

/// <summary>A line around a paragraph, a table or a cell (ISO/IEC 29500-1 17.3.4).</summary>
/// <param name="Width">In eighths of a point.</param>
/// <param name="Space">Between line and text, in points.</param>
internal sealed record Border(Paint Colour, int Width, int Space)
{
    /// <summary>No line, also where what it stands in has one.</summary>
    public static readonly Border None = new(new Paint("auto", null), 0, 0) { IsNone = true };

    public bool IsDotted { get; init; }

    private bool IsNone { get; init; }

    public void Write(XmlBuffer xml, ReadOnlySpan<byte> name)
    {
        xml.Start(name);
        xml.Attribute("w:val"u8, IsNone ? "nil"u8 : IsDotted ? "dotted"u8 : "single"u8);
        if (IsNone)
        {
            xml.End();
            return;
        }

        Colour.Write(xml, "w:color"u8, "w:themeColor"u8, "w:themeTint"u8);
        xml.Attribute("w:sz"u8, Width);
        xml.Attribute("w:space"u8, Space);
        xml.End();
    }
}
