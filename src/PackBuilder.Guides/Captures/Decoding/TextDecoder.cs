using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>
/// Finds the encoding of a text file and decodes it: a byte order mark, then strict UTF-8, then UTF-16 without a mark,
/// then strict GB18030, which contains GBK. Never replaces what it cannot read.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding _utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding _utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Checked<string> Decode(string file, ReadOnlySpan<byte> bytes)
    {
        var result = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Strict(file, bytes[3..], _utf8, 3),
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
            return Utf16WithoutMark(bytes) is { } wide
                ? Checked<string>.Ok(wide)
                : Checked<string>.Failed(CaptureErrors.Binary(file, nul));
        }

        var asUtf8 = Strict(file, bytes, _utf8, 0);
        if (asUtf8.Value is not null)
            return asUtf8;
        return Gb18030.TryDecode(bytes) is { } chinese ? Checked<string>.Ok(chinese) : asUtf8;
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
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 != 0 ? null : KnownOrNull(bytes, _utf16Little) ?? KnownOrNull(bytes, _utf16Big);

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
