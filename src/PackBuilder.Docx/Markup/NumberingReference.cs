namespace PackBuilder.Docx.Markup;

/// <summary><c>w:numPr</c>: which numbering a paragraph takes part in (ISO/IEC 29500-1 17.3.1.19).</summary>
/// <param name="Level">From 0.</param>
/// <param name="Instance">Of a definition, from 1.</param>
internal sealed record NumberingReference(int Level, int Instance)
{
    /// <summary>Takes a paragraph out of the numbering of its style.</summary>
    public static readonly NumberingReference None = new(0, 0);

    public void Write(XmlBuffer xml)
    {
        xml.Start("w:numPr"u8);
        xml.Value("w:ilvl"u8, Level);
        xml.Value("w:numId"u8, Instance);
        xml.End();
    }
}
