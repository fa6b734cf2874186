namespace PackBuilder.Docx.Markup;

/// <summary>
/// <c>w:lvl</c>, in the order of the schema (ISO/IEC 29500-1 17.9.6). Mostly without indents: those of the paragraph styles hold, inside boxes too.
/// </summary>
/// <param name="Level">From 1.</param>
/// <param name="Format">Such as decimal, bullet, or none.</param>
/// <param name="Text">With <c>%1</c> for the number of the first level.</param>
internal sealed record NumberingLevel(int Level, string Format, string Text)
{
    /// <summary>The paragraph style that carries it.</summary>
    public string? Style { get; init; }

    /// <summary>The level, from 1, after which it starts anew; null for any level above.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>Whether a tabulator stands between number and text.</summary>
    public bool HasTab { get; init; } = true;

    /// <summary>Goes before that of a style that does not carry the list itself; null where it is left to the style.</summary>
    public Indentation? Indentation { get; init; }

    /// <summary>Null for the look of the paragraph.</summary>
    public RunProperties? Run { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:lvl"u8);
        xml.Attribute("w:ilvl"u8, Level - 1);
        xml.Value("w:start"u8, 1);
        xml.Value("w:numFmt"u8, Format);
        xml.OptionalValue("w:lvlRestart"u8, RestartsAfter);
        xml.OptionalValue("w:pStyle"u8, Style);
        if (!HasTab)
            xml.Value("w:suff"u8, "nothing");
        xml.Value("w:lvlText"u8, Text);
        xml.Value("w:lvlJc"u8, "left");
        if (Indentation is not null)
            new ParagraphProperties { Indentation = Indentation }.Write(xml);
        Run?.Write(xml);
        xml.End();
    }
}
