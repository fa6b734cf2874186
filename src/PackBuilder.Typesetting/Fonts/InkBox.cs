namespace PackBuilder.Typesetting.Fonts;

/// <summary>The rectangle that a glyph's ink fills, in 1/1000 em from its origin; all zero for a glyph without ink.</summary>
public readonly record struct InkBox(double XMin, double YMin, double XMax, double YMax)
{
    public bool IsEmpty => XMin == XMax && YMin == YMax;
}
