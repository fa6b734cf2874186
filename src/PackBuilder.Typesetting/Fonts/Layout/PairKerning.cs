using System.Collections.Immutable;
using System.Numerics;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// Kerning of two glyphs: GPOS feature kern, lookup type 2 (or 9 around it), the advance of the first glyph only.
/// Format 1: coverage u16, valueFormat1 u16, valueFormat2 u16, count u16, pair sets u16; a set: count u16, then second
/// glyph u16 and values. Format 2: coverage, valueFormat1, valueFormat2, classDef1, classDef2, class1Count, class2Count,
/// all u16, then values by class.
/// </summary>
internal sealed class PairKerning
{
    private const int Pair = 2;
    private const int Extension = 9;
    private const int XAdvanceBit = 4;
    private const int PlacementBits = 3;

    private readonly FontTable _gpos;
    private readonly ImmutableArray<int> _subtables;

    private PairKerning(FontTable gpos, ImmutableArray<int> subtables)
    {
        _gpos = gpos;
        _subtables = subtables;
    }

    public static PairKerning Read(FontTable gpos)
    {
        var subtables = ImmutableArray.CreateBuilder<int>();
        foreach (int lookup in LayoutFeatures.LookupsOf(gpos, "kern"))
        {
            foreach (int subtable in LayoutFeatures.SubtablesOf(gpos, lookup, Pair, Extension))
            {
                if ((gpos.U16(subtable + 4) & XAdvanceBit) != 0)
                    subtables.Add(subtable);
            }
        }

        return new PairKerning(gpos, subtables.ToImmutable());
    }

    /// <summary>In font units; the first subtable that knows the left glyph (and in format 1 the pair) decides.</summary>
    public int Between(ushort left, ushort right)
    {
        try
        {
            return Find(left, right);
        }
        catch (FontFormatException)
        {
            // Damage here costs the pair its kerning and nothing else: a text must not fail for it half set.
            return 0;
        }
    }

    private int Find(ushort left, ushort right)
    {
        foreach (int subtable in _subtables)
        {
            int index = Coverage.IndexOf(_gpos, subtable + _gpos.U16(subtable + 2), left);
            if (index < 0)
                continue;
            int? value = _gpos.U16(subtable) == 1 ? ByPair(subtable, index, right) : ByClass(subtable, left, right);
            if (value is { } known)
                return known;
        }

        return 0;
    }

    private int? ByPair(int subtable, int index, ushort right)
    {
        var sizes = SizesOf(subtable);
        int set = subtable + _gpos.U16(subtable + 10 + 2 * index);
        int low = 0;
        int high = _gpos.U16(set) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int at = set + 2 + middle * (2 + sizes.Record);
            int glyph = _gpos.U16(at);
            if (glyph == right)
                return _gpos.I16(at + 2 + sizes.ToAdvance);
            if (glyph < right)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private int ByClass(int subtable, ushort left, ushort right)
    {
        var sizes = SizesOf(subtable);
        int first = ClassDefinition.ClassOf(_gpos, subtable + _gpos.U16(subtable + 8), left);
        int second = ClassDefinition.ClassOf(_gpos, subtable + _gpos.U16(subtable + 10), right);
        int columns = _gpos.U16(subtable + 14);
        if (first >= _gpos.U16(subtable + 12) || second >= columns)
            throw new FontFormatException("its kerning names a class that it does not define");
        return _gpos.I16(subtable + 16 + (first * columns + second) * sizes.Record + sizes.ToAdvance);
    }

    private (int Record, int ToAdvance) SizesOf(int subtable)
    {
        uint first = _gpos.U16(subtable + 4);
        uint second = _gpos.U16(subtable + 6);
        int record = 2 * (BitOperations.PopCount(first) + BitOperations.PopCount(second));
        return (record, 2 * BitOperations.PopCount(first & PlacementBits));
    }
}
