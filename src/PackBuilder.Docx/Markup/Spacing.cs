namespace PackBuilder.Docx.Markup;

/// <summary><c>w:spacing</c>: space around paragraphs and the height of lines (ISO/IEC 29500-1 17.3.1.33).</summary>
/// <param name="Before">In twips.</param>
/// <param name="After">In twips.</param>
/// <param name="Line">In twips, or with <see cref="LineRule.Auto"/> in 240ths of what stands in the line.</param>
/// <remarks>What is null is left to the style below.</remarks>
internal sealed record Spacing(int? Before, int? After, int? Line, LineRule Rule)
{
    public void Write(XmlBuffer xml)
    {
        xml.Start("w:spacing"u8);
        xml.OptionalAttribute("w:before"u8, Before);
        xml.OptionalAttribute("w:after"u8, After);
        xml.OptionalAttribute("w:line"u8, Line);
        if (Line is not null)
            xml.Attribute("w:lineRule"u8, Rule switch
            {
                LineRule.Exact => "exact"u8,
                LineRule.AtLeast => "atLeast"u8,
                _ => "auto"u8,
            });
        xml.End();
    }
}

/// <summary>How high a line is (17.18.48).</summary>
internal enum LineRule
{
    /// <summary>As what stands in it.</summary>
    Auto,

    /// <summary>No less: it grows with a picture or larger type.</summary>
    AtLeast,

    /// <summary>Whatever stands in it, which may be cut off.</summary>
    Exact,
}
