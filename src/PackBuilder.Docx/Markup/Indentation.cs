namespace PackBuilder.Docx.Markup;

/// <summary><c>w:ind</c>, in twips (ISO/IEC 29500-1 17.3.1.12).</summary>
internal sealed record Indentation(int Left, int Right)
{
    /// <summary>How far the first line hangs out; 0 where it is indented instead.</summary>
    public int Hanging { get; init; }

    /// <summary>Null where it is left to the style.</summary>
    public int? FirstLine { get; init; }

    /// <summary>The same in hundredths of a character, which goes before it.</summary>
    public int? FirstLineCharacters { get; init; }

    /// <summary>False where the style may have indents in characters, which go before all others and are taken back.</summary>
    public bool IsOfStyle { get; init; } = true;

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:ind"u8);
        xml.Attribute("w:left"u8, Left);
        xml.Attribute("w:right"u8, Right);
        if (!IsOfStyle)
            xml.Attribute("w:leftChars"u8, 0);
        if (Hanging > 0)
        {
            xml.Attribute("w:hanging"u8, Hanging);
            if (!IsOfStyle)
                xml.Attribute("w:hangingChars"u8, 0);
        }
        else
        {
            xml.OptionalAttribute("w:firstLine"u8, FirstLine);
            xml.OptionalAttribute("w:firstLineChars"u8, FirstLineCharacters);
        }

        xml.End();
    }
}
