using System.Text;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// The two-byte characters of GBK with its three user-defined areas, whose code points in the private-use area carry their bytes
/// exactly: U+E000–E233 = AAA1–AFFE, U+E234–E4C5 = F8A1–FEFE, U+E4C6–E765 = A140–A7A0. No code page of the platform has all of them.
/// </summary>
internal sealed class CodePagePairs
{
    private const char Nothing = '\0';
    private static readonly Lazy<CodePagePairs> _default = new(() => new CodePagePairs());

    private readonly char[] _characters = new char[0x10000];
    private readonly ushort[] _pairs = new ushort[0x10000];

    private CodePagePairs()
    {
        // Where the two disagree the first decodes, and both encode.
        Fill(Strict(54936));
        Fill(Strict(936));
    }

    public static CodePagePairs Default => _default.Value;

    /// <summary>The bytes that can follow a first byte.</summary>
    public static IEnumerable<byte> TrailBytes { get; } =
        [.. Enumerable.Range(0x40, 0xFF - 0x40).Where(b => b != 0x7F).Select(b => (byte)b)];

    /// <summary>The character of a pair of bytes, or null.</summary>
    public char? Decode(int lead, int trail)
    {
        char c = _characters[(lead << 8) | trail];
        return c == Nothing ? null : c;
    }

    /// <summary>The pair of bytes of a character, or null where the code page has none.</summary>
    public (byte Lead, byte Trail)? Encode(char c) =>
        _pairs[c] == 0 ? null : ((byte)(_pairs[c] >> 8), (byte)(_pairs[c] & 0xFF));

    private void Fill(Encoding encoding)
    {
        for (int lead = 0x81; lead <= 0xFE; lead++)
        {
            foreach (byte trail in TrailBytes)
            {
                int pair = (lead << 8) | trail;
                if ((UserDefined(lead, trail) ?? One(encoding, lead, trail)) is not { } c)
                    continue;
                if (_characters[pair] == Nothing)
                    _characters[pair] = c;
                if (_pairs[c] == 0)
                    _pairs[c] = (ushort)pair;
            }
        }
    }

    private static char? UserDefined(int lead, int trail)
    {
        if (lead is >= 0xAA and <= 0xAF && trail >= 0xA1)
            return (char)(0xE000 + ((lead - 0xAA) * 94) + trail - 0xA1);
        if (lead is >= 0xF8 and <= 0xFE && trail >= 0xA1)
            return (char)(0xE234 + ((lead - 0xF8) * 94) + trail - 0xA1);
        if (lead is >= 0xA1 and <= 0xA7 && trail <= 0xA0)
            return (char)(0xE4C6 + ((lead - 0xA1) * 96) + trail - 0x40 - (trail > 0x7F ? 1 : 0));
        return null;
    }

    private static char? One(Encoding encoding, int lead, int trail)
    {
        try
        {
            string text = encoding.GetString([(byte)lead, (byte)trail]);
            return text.Length == 1 && text[0] >= '\u0080' ? text[0] : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException($"the platform lacks code page {codePage}");
}
