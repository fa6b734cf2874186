using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// One-for-one substitutions of a GSUB feature (lookup type 1, or 7 around it), for the few glyphs that need one.
/// Format 1: coverage u16, delta i16. Format 2: coverage u16, count u16, substitutes u16.
/// </summary>
internal sealed class SingleSubstitutions
{
    private const int Single = 1;
    private const int Extension = 7;

    private readonly ushort[] _glyphs;
    private readonly ushort[] _substitutes;

    private SingleSubstitutions(ushort[] glyphs)
    {
        _glyphs = glyphs;
        _substitutes = new ushort[glyphs.Length];
    }

    /// <summary>The substitute, or 0 where the feature has none for this glyph.</summary>
    public ushort Of(ushort glyph)
    {
        int index = Array.IndexOf(_glyphs, glyph);
        return index < 0 ? (ushort)0 : _substitutes[index];
    }

    /// <summary>Looks the glyphs up; where several lookups name a substitute, the first that is accepted counts.</summary>
    public static SingleSubstitutions Read(FontTable gsub, string feature, ushort[] glyphs, Func<ushort, bool> accept)
    {
        var found = new SingleSubstitutions(glyphs);
        foreach (int lookup in LayoutFeatures.LookupsOf(gsub, feature))
        {
            foreach (int subtable in LayoutFeatures.SubtablesOf(gsub, lookup, Single, Extension))
                found.ReadSubtable(gsub, subtable, accept);
        }

        return found;
    }

    private void ReadSubtable(FontTable gsub, int subtable, Func<ushort, bool> accept)
    {
        for (int i = 0; i < _glyphs.Length; i++)
        {
            if (_glyphs[i] == 0 || _substitutes[i] != 0)
                continue;
            ushort substitute = Substitute(gsub, subtable, _glyphs[i]);
            if (substitute != 0 && accept(substitute))
                _substitutes[i] = substitute;
        }
    }

    private static ushort Substitute(FontTable gsub, int subtable, ushort glyph)
    {
        int index = Coverage.IndexOf(gsub, subtable + gsub.U16(subtable + 2), glyph);
        if (index < 0)
            return 0;
        return gsub.U16(subtable) == 1
            ? (ushort)(glyph + gsub.I16(subtable + 4))
            : gsub.U16(subtable + 6 + 2 * index);
    }
}
