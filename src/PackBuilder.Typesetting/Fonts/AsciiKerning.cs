namespace PackBuilder.Typesetting.Fonts;

/// <summary>Remembers the kerning of ASCII pairs, which is asked for again and again in English text.</summary>
internal sealed class AsciiKerning(FontFace face)
{
    // One row of 128 values per left character; two threads that fill the same row write the same values.
    private readonly float[]?[] _rows = new float[]?[128];

    /// <summary>In 1/1000 em.</summary>
    public float Between(int left, int right) => (_rows[left] ??= ReadRow(left))[right];

    private float[] ReadRow(int left)
    {
        var row = new float[128];
        ushort glyph = face.GlyphOf(left);
        if (glyph == 0)
            return row;
        for (int right = ' '; right < 127; right++)
        {
            ushort next = face.GlyphOf(right);
            if (next != 0)
                row[right] = (float)face.Kern(glyph, next);
        }

        return row;
    }
}
