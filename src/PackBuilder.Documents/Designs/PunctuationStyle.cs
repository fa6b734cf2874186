namespace PackBuilder.Documents.Designs;

/// <summary>How much room full-width marks take inside a line (CLREQ 3.1.6; the names are those of Chinese printing).</summary>
public enum PunctuationStyle
{
    /// <summary>全角式: a square each, of two that meet one gives up a half.</summary>
    Quanjiao,

    /// <summary>开明式: only 。．？！ take a square, the others half of one.</summary>
    Kaiming,

    /// <summary>半角式: half a square each.</summary>
    Banjiao,

    /// <summary>行末半角式: a square each, also where two meet; half at the edges of a line.</summary>
    LineEnd,

    /// <summary>原样: a square each, everywhere; nothing is squeezed.</summary>
    Plain,
}
