using System.Collections.Frozen;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// One-for-one substitutions of a GSUB feature (lookup type 1, or 7 around it), for the characters that need one.
/// Format 1: coverage u16, delta i16. Format 2: coverage u16, count u16, substitutes u16.
/// </summary>
internal static class SingleSubstitutions
{
    private const int Single = 1;
    private const int Extension = 7;

    /// <summary>From glyph to substitute; where several lookups name one, the first that is accepted counts.</summary>
    public static FrozenDictionary<ushort, ushort> Read(
        FontTable gsub, string feature, IEnumerable<ushort> glyphs, Func<ushort, bool> accept)
    {
        var found = new Dictionary<ushort, ushort>();
        ushort[] wanted = [.. glyphs.Where(glyph => glyph != 0)];
        foreach (int lookup in LayoutFeatures.LookupsOf(gsub, feature))
        {
            foreach (int subtable in LayoutFeatures.SubtablesOf(gsub, lookup, Single, Extension))
            {
                foreach (ushort glyph in wanted)
                {
                    if (Substitute(gsub, subtable, glyph) is { } substitute && accept(substitute))
                        found.TryAdd(glyph, substitute);
                }
            }
        }

        return found.ToFrozenDictionary();
    }

    private static ushort? Substitute(FontTable gsub, int subtable, ushort glyph)
    {
        int index = Coverage.IndexOf(gsub, subtable + gsub.U16(subtable + 2), glyph);
        if (index < 0)
            return null;
        return gsub.U16(subtable) == 1
            ? (ushort)(glyph + gsub.I16(subtable + 4))
            : gsub.U16(subtable + 6 + 2 * index);
    }
}
