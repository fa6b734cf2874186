using System.Text;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>Strict Big5, and only where the result is plausible: frequent characters come first in it.</summary>
internal static class Big5
{
    private const int CodePage = 950;

    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (!IsPlausible(bytes))
            return null;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// How much more a text looks like Big5 than like GBK, from -1 to 1. The 5,401 frequent characters of Big5 start with A4 to C6,
    /// often with a second byte from 40 to 7E; the frequent ones of GB 2312 start with B0 to D7, never with such a second byte.
    /// </summary>
    public static double Likeness(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, frequent = 0, frequentInGb = 0;
        for (int i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81)
                continue;
            pairs++;
            if (bytes[i] is >= 0xA4 and <= 0xC6 || bytes[i] is 0xA1 or 0xA2 && bytes[i + 1] is >= 0x40 and <= 0x7E)
                frequent++;
            if (bytes[i] is >= 0xB0 and <= 0xD7 or 0xA1 or 0xA3 && bytes[i + 1] >= 0xA1)
                frequentInGb++;
            i++;
        }

        return pairs == 0 ? 0 : (frequent - frequentInGb) / (double)pairs;
    }

    private static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, common = 0;
        for (int i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81)
                continue;
            pairs++;
            if (bytes[i] is >= 0xA1 and <= 0xC6 or >= 0xC9 and <= 0xF9 && bytes[i + 1] is >= 0x40 and <= 0x7E or >= 0xA1 and <= 0xFE)
                common += bytes[i] <= 0xC6 ? 1 : 0;
            else
                return false;
            i++;
        }

        return pairs > 0 && common >= pairs * 0.75;
    }
}
