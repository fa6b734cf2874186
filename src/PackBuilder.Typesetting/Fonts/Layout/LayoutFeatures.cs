using System.Text;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// What GSUB and GPOS have in common. Header: majorVersion u16, minorVersion u16, scriptList u16, featureList u16,
/// lookupList u16. Feature records: tag u32, offset u16; a feature: params u16, count u16, lookup indices u16.
/// A lookup: type u16, flag u16, count u16, subtable offsets u16; an extension subtable: format u16, type u16, offset u32.
/// </summary>
internal static class LayoutFeatures
{
    /// <summary>Where the lookups of a feature begin, in any script, in the order the table has them.</summary>
    public static List<int> LookupsOf(FontTable table, string feature)
    {
        var lookups = new List<int>();
        if (!table.IsPresent)
            return lookups;
        int features = table.U16(6);
        int list = table.U16(8);
        for (int i = 0, at = features + 2, count = table.U16(features); i < count; i++, at += 6)
        {
            if (Encoding.Latin1.GetString(table.Slice(at, 4).Span) != feature)
                continue;
            int start = features + table.U16(at + 4);
            for (int k = 0, n = table.U16(start + 2); k < n; k++)
            {
                int lookup = list + table.U16(list + 2 + 2 * table.U16(start + 4 + 2 * k));
                if (!lookups.Contains(lookup))
                    lookups.Add(lookup);
            }
        }

        return lookups;
    }

    /// <summary>Where the subtables of one type begin, extensions resolved.</summary>
    public static IEnumerable<int> SubtablesOf(FontTable table, int lookup, int wantedType, int extensionType)
    {
        int type = table.U16(lookup);
        for (int i = 0, count = table.U16(lookup + 4); i < count; i++)
        {
            int start = lookup + table.U16(lookup + 6 + 2 * i);
            if (type == wantedType)
                yield return start;
            else if (type == extensionType && table.U16(start + 2) == wantedType)
                yield return checked((int)Math.Min(int.MaxValue / 2, start + (long)table.U32(start + 4)));
        }
    }
}
