namespace PackBuilder.Docx.Markup;

/// <summary><c>w:style</c>, in the order of the schema (ISO/IEC 29500-1 17.7.4.17).</summary>
/// <param name="Name">As people see it; built-in names are known to Word in every language.</param>
internal sealed record StyleDefinition(StyleKind Kind, string Id, string Name)
{
    public bool IsDefault { get; init; }

    /// <summary>What people who read Chinese call it; shown beside the name.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether Word does not know it by itself.</summary>
    public bool IsCustom { get; init; }

    public string? BasedOn { get; init; }

    /// <summary>Of the paragraph after it.</summary>
    public string? Next { get; init; }

    /// <summary>Place in lists of styles.</summary>
    public int? Priority { get; init; }

    /// <summary>Whether it stands in the gallery.</summary>
    public bool IsShown { get; init; }

    public ParagraphProperties? Paragraph { get; init; }

    public RunProperties? Run { get; init; }

    public TableProperties? Table { get; init; }

    /// <summary>Of the cells of the first row of a table.</summary>
    public Borders? FirstRow { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:style"u8);
        xml.Attribute("w:type"u8, NameOf(Kind));
        xml.Attribute("w:styleId"u8, Id);
        if (IsDefault)
            xml.Attribute("w:default"u8, "true"u8);
        if (IsCustom)
            xml.Attribute("w:customStyle"u8, "true"u8);
        xml.Value("w:name"u8, Name);
        xml.OptionalValue("w:aliases"u8, Alias);
        xml.OptionalValue("w:basedOn"u8, BasedOn);
        xml.OptionalValue("w:next"u8, Next);
        xml.OptionalValue("w:uiPriority"u8, Priority);
        if (IsShown)
            xml.Empty("w:qFormat"u8);
        Paragraph?.Write(xml);
        Run?.Write(xml);
        Table?.Write(xml);
        if (FirstRow is not null)
            WriteFirstRow(xml, FirstRow);
        xml.End();
    }

    private static ReadOnlySpan<byte> NameOf(StyleKind kind) => kind switch
    {
        StyleKind.Paragraph => "paragraph"u8,
        StyleKind.Character => "character"u8,
        StyleKind.Table => "table"u8,
        _ => "numbering"u8,
    };

    private static void WriteFirstRow(XmlBuffer xml, Borders borders)
    {
        xml.Start("w:tblStylePr"u8);
        xml.Attribute("w:type"u8, "firstRow"u8);
        xml.Start("w:tcPr"u8);
        borders.Write(xml, "w:tcBorders"u8);
        xml.End();
        xml.End();
    }
}
