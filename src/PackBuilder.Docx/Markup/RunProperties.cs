namespace PackBuilder.Docx.Markup;

/// <summary><c>w:rPr</c>: what a run, or a style of runs, looks like, in the order of the schema (ISO/IEC 29500-1 17.3.2).</summary>
internal sealed record RunProperties
{
    public RunFonts? Fonts { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public Paint? Colour { get; init; }

    /// <summary>In half points, also for complex scripts.</summary>
    public int? Size { get; init; }

    /// <summary>Kind of line, such as single.</summary>
    public string? Underline { get; init; }

    public bool IsSuperscript { get; init; }

    /// <summary>Kind of emphasis mark (着重号), such as underDot.</summary>
    public string? EmphasisMark { get; init; }

    /// <summary>Languages of Latin and of Chinese text.</summary>
    public (string Latin, string EastAsian)? Languages { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:rPr"u8);
        Fonts?.Write(xml);
        xml.Toggle("w:b"u8, Bold);
        xml.Toggle("w:i"u8, Italic);
        if (Colour is not null)
        {
            xml.Start("w:color"u8);
            Colour.Write(xml, "w:val"u8, "w:themeColor"u8, "w:themeTint"u8);
            xml.End();
        }

        xml.OptionalValue("w:sz"u8, Size);
        xml.OptionalValue("w:szCs"u8, Size);
        xml.OptionalValue("w:u"u8, Underline);
        if (IsSuperscript)
            xml.Value("w:vertAlign"u8, "superscript");
        xml.OptionalValue("w:em"u8, EmphasisMark);
        if (Languages is { } languages)
        {
            xml.Start("w:lang"u8);
            xml.Attribute("w:val"u8, languages.Latin);
            xml.Attribute("w:eastAsia"u8, languages.EastAsian);
            xml.End();
        }

        xml.End();
    }
}
