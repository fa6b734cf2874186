using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PackBuilder.Text.Romanization;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>
/// The id of a guide that states none, from the name of its file alone, so that it stays when the text changes: Latin letters
/// without their marks, digits as they are, Chinese by pinyin, everything else a hyphen.
/// </summary>
public static class GuideId
{
    private const string Prefix = "guide-";

    // Windows opens a device where a file of such a name is asked for, whatever its extension.
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether Windows can have no file of this name.</summary>
    public static bool IsDevice(string id) => Devices.Contains(id);

    /// <param name="file">With or without its folder.</param>
    public static string Of(string file)
    {
        string stem = StemOf(file);
        string id = Slug(stem);
        if (id.Length == 0)
            id = string.Join('-', stem.EnumerateRunes().Select(rune => rune.Value.ToString("x4", CultureInfo.InvariantCulture)));
        return char.IsAsciiLetter(id[0]) && !IsDevice(id) ? id : Prefix + id;
    }

    /// <summary>The letters, digits and pinyin of a name with hyphens between them; empty where it has none.</summary>
    public static string Slug(string name)
    {
        var words = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
            Append(words, Rune.ToLowerInvariant(HalfWidth(rune)));
        return words.ToString().Trim('-');
    }

    /// <summary>The name of a file without folder and extension.</summary>
    public static string StemOf(string file)
    {
        string name = GuideAssembler.FileName(file);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }

    private static void Append(StringBuilder words, Rune rune)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            words.Append((char)rune.Value);
        else if (PlainLatin.Of(rune) is { } letters)
            words.Append(letters);
        else if (PinyinNames.Of(rune) is { } syllable)
            Separate(words).Append(syllable).Append('-');
        else
            Separate(words);
    }

    // As Chinese input methods write letters and digits between Han characters: U+FF01 to U+FF5E are ASCII at some distance.
    private static Rune HalfWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;

    private static StringBuilder Separate(StringBuilder words) =>
        words.Length > 0 && words[^1] != '-' ? words.Append('-') : words;
}

/// <summary>Lower-case Latin letters without their marks, as names of files need them: é is e, ß is ss.</summary>
file static class PlainLatin
{
    // Each plain form with the letters that become it.
    private static readonly string[] _forms =
    [
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c çćĉċč", "d ďđð", "e èéêëēĕėęěẹẻẽếềểễệ", "g ĝğġģǧ", "h ĥħ", "i ìíîïĩīĭįıǐỉị", "j ĵ", "k ķ", "l ĺļľŀł", "n ñńņňŉ",
        "o òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "r ŕŗř", "s śŝşšșſ", "t ţťŧț", "u ùúûüũūŭůűųǔǖǘǚǜưụủứừửữự", "w ŵ", "y ýÿŷỳỵỷỹ", "z źżž", "ss ß", "ae æ", "oe œ", "th þ",
    ];

    private static readonly FrozenDictionary<int, string> _plain = _forms.Select(form => form.Split(' '))
        .SelectMany(form => form[1].Select(letter => KeyValuePair.Create((int)letter, form[0]))).ToFrozenDictionary();

    /// <summary>Empty for a mark that stands alone, as some systems write it after its letter; null for what is no such letter.</summary>
    public static string? Of(Rune rune) => rune.Value is >= 0x300 and <= 0x36F ? "" : _plain.GetValueOrDefault(rune.Value);
}
