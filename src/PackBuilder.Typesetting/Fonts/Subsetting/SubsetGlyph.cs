namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>A glyph as a subset shall hold it.</summary>
/// <param name="Shift">How far the outline moves to the left, in font units.</param>
/// <param name="Advance">In font units; null for the font's own.</param>
public readonly record struct SubsetGlyph(ushort Glyph, int Shift = 0, int? Advance = null);
