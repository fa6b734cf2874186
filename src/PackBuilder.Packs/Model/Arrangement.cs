namespace PackBuilder.Packs.Model;

/// <summary>How the two languages of a bilingual pack stand to each other.</summary>
public enum Arrangement
{
    /// <summary>Paragraph beside paragraph where the column is wide enough, otherwise <see cref="Interleaved"/>.</summary>
    SideBySide,

    /// <summary>One paragraph in Chinese, then the same in English.</summary>
    Interleaved,

    /// <summary>Chinese on left-hand pages, English on the pages opposite; in DOCX, which has no such pages, as <see cref="Interleaved"/>.</summary>
    Facing,
}
