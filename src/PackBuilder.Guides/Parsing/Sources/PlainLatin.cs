using System.Collections.Frozen;
using System.Text;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>Lower-case Latin letters without their marks, as names of files need them: é is e, ß is ss.</summary>
internal static class PlainLatin
{
    // Each plain form with the letters that become it.
    private static readonly string[] _forms =
    [
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c çćĉċč", "d ďđð", "e èéêëēĕėęěẹẻẽếềểễệ", "g ĝğġģǧ", "h ĥħ", "i ìíîïĩīĭįıǐỉị", "j ĵ", "k ķ", "l ĺļľŀł", "n ñńņňŉ",
        "o òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "r ŕŗř", "s śŝşšșſ", "t ţťŧț", "u ùúûüũūŭůűųǔǖǘǚǜưụủứừửữự", "w ŵ", "y ýÿŷỳỵỷỹ", "z źżž", "ss ß", "ae æ", "oe œ", "th þ",
    ];

    private static readonly FrozenDictionary<int, string> _plain = _forms.Select(form => form.Split(' '))
        .SelectMany(form => form[1].Select(letter => KeyValuePair.Create((int)letter, form[0]))).ToFrozenDictionary();

    /// <summary>Empty for a mark that stands alone, as some systems write it behind its letter; null for what is no such letter.</summary>
    public static string? Of(Rune rune) => rune.Value is >= 0x300 and <= 0x36F ? "" : _plain.GetValueOrDefault(rune.Value);
}
