using System.Text;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>The basic object forms of ISO 32000-1 7.3, written without strings or culture in between.</summary>
internal static class PdfSyntax
{
    private const int MaxDigits = 20;

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    public static ByteBuffer Ascii(this ByteBuffer buffer, string text)
    {
        var room = buffer.Add(text.Length);
        for (int i = 0; i < text.Length; i++)
            room[i] = (byte)text[i];
        return buffer;
    }

    public static ByteBuffer Utf8(this ByteBuffer buffer, string text)
    {
        Encoding.UTF8.GetBytes(text, buffer.Add(Encoding.UTF8.GetByteCount(text)));
        return buffer;
    }

    public static ByteBuffer Integer(this ByteBuffer buffer, long value)
    {
        if (value < 0)
        {
            buffer.Byte('-');
            value = -value;
        }

        if (value < 10)
            return buffer.Byte('0' + (int)value);
        Span<byte> digits = stackalloc byte[MaxDigits];
        int at = MaxDigits;
        for (; value != 0; value /= 10)
            digits[--at] = (byte)('0' + value % 10);
        return buffer.Raw(digits[at..]);
    }

    /// <summary>A number with up to so many decimals, without trailing zeros: PDF knows no exponents.</summary>
    public static ByteBuffer Number(this ByteBuffer buffer, double value, int decimals = 2)
    {
        int scale = decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, 4 => 10_000, _ => 100_000 };
        long scaled = (long)Math.Round(value * scale, MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            buffer.Byte('-');
            scaled = -scaled;
        }

        (long whole, long fraction) = Math.DivRem(scaled, scale);
        if (whole != 0 || fraction == 0)
            buffer.Integer(whole);
        if (fraction == 0)
            return buffer;
        buffer.Byte('.');
        for (int unit = scale / 10; fraction > 0; unit /= 10)
        {
            (long digit, fraction) = Math.DivRem(fraction, unit);
            buffer.Byte('0' + (int)digit);
        }

        return buffer;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public static ByteBuffer Hex16(this ByteBuffer buffer, int value)
    {
        var room = buffer.Add(4);
        room[0] = HexDigits[value >> 12 & 15];
        room[1] = HexDigits[value >> 8 & 15];
        room[2] = HexDigits[value >> 4 & 15];
        room[3] = HexDigits[value & 15];
        return buffer;
    }

    /// <summary>A code point as UTF-16BE in hexadecimal, a surrogate pair where it needs one.</summary>
    public static ByteBuffer HexUtf16(this ByteBuffer buffer, int codePoint)
    {
        if (codePoint <= 0xFFFF)
            return buffer.Hex16(codePoint);
        codePoint -= 0x10000;
        return buffer.Hex16(0xD800 + (codePoint >> 10)).Hex16(0xDC00 + (codePoint & 0x3FF));
    }

    /// <summary>A text string (7.9.2.2): literal if plain ASCII, otherwise UTF-16BE with its byte order mark, in hexadecimal.</summary>
    public static ByteBuffer TextString(this ByteBuffer buffer, string text)
    {
        if (!IsPlain(text))
        {
            buffer.Ascii("<FEFF");
            foreach (char unit in text)
                buffer.Hex16(unit);
            return buffer.Byte('>');
        }

        buffer.Byte('(');
        foreach (char c in text)
            buffer.Escaped(c);
        return buffer.Byte(')');
    }

    /// <summary>A byte of a literal string: parentheses and the backslash, and CR, which a reader would take for LF.</summary>
    public static ByteBuffer Escaped(this ByteBuffer buffer, int value) => value switch
    {
        '(' or ')' or '\\' => buffer.Byte('\\').Byte(value),
        '\r' => buffer.Byte('\\').Byte('r'),
        _ => buffer.Byte(value),
    };

    public static ByteBuffer Reference(this ByteBuffer buffer, int objectNumber) => buffer.Integer(objectNumber).Ascii(" 0 R");

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
                return false;
        }

        return true;
    }
}
