namespace PackBuilder.Typesetting.Lines;

/// <summary>A character in one style of one document: where its glyph is and how much room it takes, in 1/1000 em.</summary>
internal readonly record struct GlyphMetrics(ushort Glyph, byte Face, short Advance, short Blank, short Shift)
{
    public bool IsMissing { get; init; }

    /// <summary>The glyph is a sign that stands for a character which no face has.</summary>
    public bool IsReplaced { get; init; }
}
