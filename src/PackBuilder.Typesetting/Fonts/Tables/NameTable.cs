using System.Text;

namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Naming. version u16, count u16, storageOffset u16, then records platformID encodingID languageID nameID length
/// offset, each u16. Only Windows records (platform 3, UTF-16BE) are read, American English before others.
/// </summary>
public sealed record NameTable(string Family, string FullName, string PostScriptName)
{
    private const int WindowsPlatform = 3;
    private const int AmericanEnglish = 0x409;

    public static NameTable Read(FontTable table)
    {
        string family = Find(table, 16) ?? Find(table, 1) ?? "Unnamed";
        string style = Find(table, 17) ?? Find(table, 2) ?? "Regular";
        string full = Find(table, 4) ?? $"{family} {style}";
        return new NameTable(family, full, PostScript(Find(table, 6) ?? $"{family}-{style}"));
    }

    private static string? Find(FontTable table, int nameId)
    {
        if (!table.IsPresent)
            return null;
        string? found = null;
        for (int i = 0, at = 6, count = table.U16(2); i < count; i++, at += 12)
        {
            if (table.U16(at) != WindowsPlatform || table.U16(at + 6) != nameId)
                continue;
            bool isEnglish = table.U16(at + 4) == AmericanEnglish;
            if (found is null || isEnglish)
                found = Encoding.BigEndianUnicode.GetString(table.Slice(table.U16(4) + table.U16(at + 10), table.U16(at + 8)).Span);
            if (isEnglish)
                break;
        }

        return found;
    }

    // A PDF name object: printable ASCII without the ten delimiters (name ID 6 has the same rule, damaged fonts do not).
    private static string PostScript(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is > ' ' and < '\x7f' && !"()<>[]{}/%#".Contains(c))
                kept.Append(c);
        }

        return kept.Length > 0 ? kept.ToString(0, Math.Min(kept.Length, 63)) : "Unnamed";
    }
}
