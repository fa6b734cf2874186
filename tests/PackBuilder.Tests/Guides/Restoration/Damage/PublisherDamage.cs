using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PackBuilder.Guides.Restoration;

namespace PackBuilder.Tests.Guides.Restoration.Damage;

/// <summary>
/// Does to a sound Simplified text what a document site did: makes it Traditional, replaces full-width marks and inserts
/// readings in GBK bytes without minding where a character starts, and decodes what is left each time.
/// </summary>
internal sealed class PublisherDamage
{
    // Code units that are no bytes, such as the accented letters of a reading, are kept apart by this offset.
    private const int NoByte = 0x10000;

    private static readonly ImmutableArray<(char Character, string Reading)> _annotated =
    [
        ('務', "wù"), ('業', "yè"), ('經', "jīng"), ('學', "xué"), ('應', "yīng"), ('關', "guān"), ('發', "fā"), ('對', "duì"),
        ('會', "huì"), ('請', "qǐng"), ('說', "shuō"), ('話', "huà"), ('題', "tí"), ('認', "rèn"), ('動', "dòng"), ('處', "chǔ"),
    ];

    private readonly Encoding _gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    private readonly Dictionary<char, char> _traditional = ReadTraditional();

    public string Of(string simplified)
    {
        string text = new([.. simplified.Select(c => c is ',' or '?' or '!' or ':' or ';' or '(' or ')' ? (char)(c + 0xFEE0) : _traditional.GetValueOrDefault(c, c))]);
        text = Decode(Replace(Encode(text), [0xA3, 0xBF], [0x3F]));
        text = text.Replace('，', ',').Replace('：', ':').Replace('（', '(').Replace('）', ')');
        text = Decode(Replace(Replace(Encode(text), [0xA3, 0xA1], [0x21]), [0xA3, 0xBB], [0x3B]));
        var bytes = Encode(text);
        foreach (var (character, reading) in _annotated)
        {
            int[] pair = [.. Encode(character.ToString())];
            bytes = Replace(bytes, pair, [.. pair, '(', .. reading.Select(c => c < 0x80 ? c : c + NoByte), ')']);
        }

        return Decode(bytes);
    }

    private static Dictionary<char, char> ReadTraditional()
    {
        using var stream = typeof(Restorer).Assembly.GetManifestResourceStream("simplify.txt.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var table = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 3)
                table.TryAdd(line[2], line[0]);
        }

        return table;
    }

    private List<int> Encode(string text)
    {
        var bytes = new List<int>();
        foreach (char c in text)
        {
            byte[] encoded = c is '€' ? [0x80] : Pair(c);
            if (c >= 0x80 && encoded.Length > 2)
                bytes.Add(c + NoByte);
            else
                bytes.AddRange(encoded.Select(b => (int)b));
        }

        return bytes;
    }

    private byte[] Pair(char c) => c switch
    {
        >= '\uE000' and <= '\uE233' => [(byte)(0xAA + ((c - 0xE000) / 94)), (byte)(0xA1 + ((c - 0xE000) % 94))],
        >= '\uE234' and <= '\uE4C5' => [(byte)(0xF8 + ((c - 0xE234) / 94)), (byte)(0xA1 + ((c - 0xE234) % 94))],
        >= '\uE4C6' and <= '\uE765' => UserDefined(c - 0xE4C6),
        _ => _gbk.GetBytes([c]),
    };

    private static byte[] UserDefined(int index) => [(byte)(0xA1 + (index / 96)), (byte)(0x40 + (index % 96) + (index % 96 >= 0x3F ? 1 : 0))];

    private string Decode(List<int> bytes)
    {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.Count; i++)
        {
            int b = bytes[i];
            if (b >= NoByte || b < 0x80)
                text.Append((char)(b >= NoByte ? b - NoByte : b));
            else if (b == 0x80)
                text.Append('€');
            else if (i + 1 < bytes.Count && bytes[i + 1] < 0x100 && Character(b, bytes[i + 1]) is { } c)
                (_, i) = (text.Append(c), i + 1);
            else
                i += text.Append('?').Length > 0 && i + 1 < bytes.Count && bytes[i + 1] == '(' ? 1 : 0;
        }

        return text.ToString();
    }

    private char? Character(int lead, int trail)
    {
        if (trail is < 0x40 or 0x7F or 0xFF || lead == 0xFF)
            return null;
        if (lead is >= 0xAA and <= 0xAF && trail >= 0xA1)
            return (char)(0xE000 + ((lead - 0xAA) * 94) + trail - 0xA1);
        if (lead >= 0xF8 && trail >= 0xA1)
            return (char)(0xE234 + ((lead - 0xF8) * 94) + trail - 0xA1);
        if (lead is >= 0xA1 and <= 0xA7 && trail <= 0xA0)
            return (char)(0xE4C6 + ((lead - 0xA1) * 96) + trail - 0x40 - (trail > 0x7F ? 1 : 0));
        try
        {
            return _gbk.GetString([(byte)lead, (byte)trail]) is [var one] ? one : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static List<int> Replace(List<int> bytes, int[] from, int[] to)
    {
        var output = new List<int>(bytes.Count);
        for (int i = 0; i < bytes.Count; i++)
        {
            if (i + 1 < bytes.Count && bytes[i] == from[0] && bytes[i + 1] == from[1])
                (_, i) = (Add(output, to), i + 1);
            else
                output.Add(bytes[i]);
        }

        return output;
    }

    private static int Add(List<int> output, int[] items)
    {
        output.AddRange(items);
        return items.Length;
    }
}
