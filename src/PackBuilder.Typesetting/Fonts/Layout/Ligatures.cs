using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// Several glyphs that make one (lookup type 4, or 7 around it). A subtable: format u16, coverage u16, count u16, sets u16; a set:
/// count u16, ligatures u16; a ligature: glyph u16, component count u16, components from the second on u16.
/// </summary>
internal sealed class Ligatures
{
    private const int Ligature = 4;
    private const int Extension = 7;

    private readonly FontTable _gsub;
    private readonly int[] _subtables;

    private Ligatures(FontTable gsub, int[] subtables) => (_gsub, _subtables) = (gsub, subtables);

    public static Ligatures Read(FontTable gsub, string feature) =>
        new(gsub, [.. LayoutFeatures.LookupsOf(gsub, feature).SelectMany(lookup => LayoutFeatures.SubtablesOf(gsub, lookup, Ligature, Extension))]);

    /// <summary>The one glyph for all of them, or 0.</summary>
    public ushort Of(ReadOnlySpan<ushort> glyphs)
    {
        foreach (int subtable in _subtables)
        {
            int index = Coverage.IndexOf(_gsub, subtable + _gsub.U16(subtable + 2), glyphs[0]);
            if (index >= 0 && Find(subtable + _gsub.U16(subtable + 6 + 2 * index), glyphs[1..]) is var found and > 0)
                return found;
        }

        return 0;
    }

    private ushort Find(int set, ReadOnlySpan<ushort> rest)
    {
        for (int i = 0, count = _gsub.U16(set); i < count; i++)
        {
            int at = set + _gsub.U16(set + 2 + 2 * i);
            if (_gsub.U16(at + 2) == rest.Length + 1 && Holds(at + 4, rest))
                return _gsub.U16(at);
        }

        return 0;
    }

    private bool Holds(int components, ReadOnlySpan<ushort> glyphs)
    {
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (_gsub.U16(components + 2 * i) != glyphs[i])
                return false;
        }

        return true;
    }
}
