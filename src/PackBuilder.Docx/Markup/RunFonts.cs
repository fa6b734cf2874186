namespace PackBuilder.Docx.Markup;

/// <summary><c>w:rFonts</c>: the fonts of a run by script (ISO/IEC 29500-1 17.3.2.26).</summary>
internal sealed record RunFonts
{
    /// <summary>Whether marks that Chinese and Latin share are Chinese.</summary>
    public bool IsEastAsian { get; init; }

    public string? Ascii { get; init; }

    public string? HighAnsi { get; init; }

    public string? EastAsia { get; init; }

    public string? ComplexScript { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:rFonts"u8);
        if (IsEastAsian)
            xml.Attribute("w:hint"u8, "eastAsia"u8);
        xml.OptionalAttribute("w:ascii"u8, Ascii);
        xml.OptionalAttribute("w:hAnsi"u8, HighAnsi);
        xml.OptionalAttribute("w:eastAsia"u8, EastAsia);
        xml.OptionalAttribute("w:cs"u8, ComplexScript);
        xml.End();
    }
}
