using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>
/// Finds the encoding of a text file and decodes it: a byte order mark, then strict UTF-8, then UTF-16 and UTF-32 without a mark,
/// then strict GB18030, which contains GBK, or Big5. Never replaces what it cannot read.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding _utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UTF32Encoding _utf32Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly UTF32Encoding _utf32Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly UnicodeEncoding _utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Checked<string> Decode(string file, ReadOnlySpan<byte> bytes)
    {
        var result = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Strict(file, bytes[3..], _utf8, 3),
            [0xFF, 0xFE, 0, 0, ..] when bytes.Length % 4 == 0 => Strict(file, bytes[4..], _utf32Little, 4),
            [0, 0, 0xFE, 0xFF, ..] when bytes.Length % 4 == 0 => Strict(file, bytes[4..], _utf32Big, 4),
            [0xFF, 0xFE, ..] => Strict(file, bytes[2..], _utf16Little, 2),
            [0xFE, 0xFF, ..] => Strict(file, bytes[2..], _utf16Big, 2),
            _ => WithoutMark(file, bytes),
        };
        return result.Value is { } text ? TextCheck.Refuse(file, text) ?? result : result;
    }

    private static Checked<string> WithoutMark(string file, ReadOnlySpan<byte> bytes)
    {
        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            if (WideWithoutMark(bytes) is { } wide)
                return Checked<string>.Ok(wide);
            // Some programs end a text as they end a string, or fill its last block.
            var text = bytes.TrimEnd((byte)0);
            if (text.IsEmpty || text.IndexOf((byte)0) >= 0)
                return Checked<string>.Failed(CaptureErrors.Binary(file, nul));
            bytes = text;
        }

        var asUtf8 = Strict(file, bytes, _utf8, 0);
        if (asUtf8.Value is not null)
            return asUtf8;
        return Chinese(bytes) is { } chinese ? Checked<string>.Ok(chinese) : asUtf8;
    }

    // Most bytes of one of the two are valid in the other.
    private static string? Chinese(ReadOnlySpan<byte> bytes)
    {
        if ((DeclaredEncoding.IsBig5(bytes) || Big5.Likeness(bytes) > 0.15) && Big5.TryDecode(bytes) is { } traditional)
            return traditional;
        return Gb18030.TryDecode(bytes) ?? Big5.TryDecode(bytes);
    }

    // A capture is often cut at a number of bytes, which may be inside its last character.
    private static Checked<string> Strict(string file, ReadOnlySpan<byte> bytes, Encoding encoding, int skipped)
    {
        try
        {
            return Checked<string>.Ok(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException problem)
        {
            int at = Math.Clamp(problem.Index, 0, bytes.Length);
            if (at > 0 && bytes.Length - at < 4 && IsCutSequence(bytes[at..], encoding))
            {
                string text = encoding.GetString(bytes[..at]);
                return new Checked<string>(text, [CaptureErrors.CutCharacter(file, LineAt(bytes, at))]);
            }

            return Checked<string>.Failed(CaptureErrors.Undecodable(file, LineAt(bytes, at), at + skipped));
        }
    }

    private static bool IsCutSequence(ReadOnlySpan<byte> rest, Encoding encoding) =>
        encoding is UnicodeEncoding || rest[0] >= 0xC2 && rest[1..].IndexOfAnyExceptInRange((byte)0x80, (byte)0xBF) < 0;

    // The wrong byte order turns Chinese into characters that no text has.
    private static string? WideWithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 != 0 ? null
        : (bytes.Length % 4 == 0 ? KnownOrNull(bytes, _utf32Little) ?? KnownOrNull(bytes, _utf32Big) : null)
        ?? KnownOrNull(bytes, _utf16Little) ?? KnownOrNull(bytes, _utf16Big);

    private static string? KnownOrNull(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            string text = encoding.GetString(bytes);
            return TextCheck.IsMostlyKnown(text) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int at) => 1 + bytes[..at].Count((byte)'\n');
}
