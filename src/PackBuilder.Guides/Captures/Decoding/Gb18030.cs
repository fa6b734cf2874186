using System.Text;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>Strict GB18030, and only where the result is plausible: many byte strings are valid in it by accident.</summary>
internal static class Gb18030
{
    private const int CodePage = 54936;

    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        // Even without the last byte, for a text that was cut inside its last character.
        return StrictOrNull(bytes) ?? (bytes.Length > 2 && bytes[^1] >= 0x81 ? StrictOrNull(bytes[..^1]) : null);
    }

    private static string? StrictOrNull(ReadOnlySpan<byte> bytes)
    {
        if (!IsPlausible(bytes))
            return null;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Chinese text stays almost wholly in the GB 2312 rows (A1–F7, trail from A1); Latin text in another code page does not.
    private static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, common = 0;
        for (int i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81)
                continue;
            pairs++;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1)
                common++;
            i++;
        }

        return pairs > 0 && common >= pairs * 0.75;
    }
}
