namespace PackBuilder.Docx.Markup;

/// <summary>What a style is for.</summary>
internal enum StyleKind
{
    Paragraph,
    Character,
    Table,
    Numbering,
}
