using System.Collections.Immutable;

namespace PackBuilder.Docx.Markup;

/// <summary><c>w:pPr</c>: what a paragraph, or a style of paragraphs, looks like, in the order of the schema (ISO/IEC 29500-1 17.3.1).</summary>
internal sealed record ParagraphProperties
{
    public string? Style { get; init; }

    public bool? KeepNext { get; init; }

    public bool? KeepLines { get; init; }

    public bool? PageBreakBefore { get; init; }

    public TextFrame? Frame { get; init; }

    public bool? WidowControl { get; init; }

    public NumberingReference? Numbering { get; init; }

    public Borders? Borders { get; init; }

    /// <summary>Colour of the ground.</summary>
    public Paint? Ground { get; init; }

    public ImmutableArray<TabStop> Stops { get; init; } = [];

    public bool? SuppressAutoHyphens { get; init; }

    public bool? Kinsoku { get; init; }

    public bool? OverflowPunctuation { get; init; }

    public bool? TopLinePunctuation { get; init; }

    /// <summary>Space between Chinese and Latin letters.</summary>
    public bool? AutoSpaceLetters { get; init; }

    /// <summary>Space between Chinese and digits.</summary>
    public bool? AutoSpaceDigits { get; init; }

    public bool? SnapToGrid { get; init; }

    public Spacing? Spacing { get; init; }

    public Indentation? Indentation { get; init; }

    /// <summary>No distance to neighbours of the same style.</summary>
    public bool? ContextualSpacing { get; init; }

    public Justification? Justification { get; init; }

    /// <summary>From 0.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Of the section that the paragraph ends.</summary>
    public SectionProperties? Section { get; init; }

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:pPr"u8);
        xml.OptionalValue("w:pStyle"u8, Style);
        xml.Toggle("w:keepNext"u8, KeepNext);
        xml.Toggle("w:keepLines"u8, KeepLines);
        xml.Toggle("w:pageBreakBefore"u8, PageBreakBefore);
        Frame?.Write(xml);
        xml.Toggle("w:widowControl"u8, WidowControl);
        Numbering?.Write(xml);
        Borders?.Write(xml, "w:pBdr"u8);
        if (Ground is not null)
            xml.Ground(Ground);
        if (!Stops.IsEmpty)
            TabStop.Write(xml, Stops);
        xml.Toggle("w:suppressAutoHyphens"u8, SuppressAutoHyphens);
        xml.Toggle("w:kinsoku"u8, Kinsoku);
        xml.Toggle("w:overflowPunct"u8, OverflowPunctuation);
        xml.Toggle("w:topLinePunct"u8, TopLinePunctuation);
        xml.Toggle("w:autoSpaceDE"u8, AutoSpaceLetters);
        xml.Toggle("w:autoSpaceDN"u8, AutoSpaceDigits);
        xml.Toggle("w:snapToGrid"u8, SnapToGrid);
        Spacing?.Write(xml);
        Indentation?.Write(xml);
        xml.Toggle("w:contextualSpacing"u8, ContextualSpacing);
        if (Justification is { } justification)
            xml.Value("w:jc"u8, justification.Name());
        xml.OptionalValue("w:outlineLvl"u8, OutlineLevel);
        Section?.Write(xml);
        xml.End();
    }
}
