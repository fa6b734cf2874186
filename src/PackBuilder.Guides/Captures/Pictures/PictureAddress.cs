using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Pictures;

/// <summary>Where a picture is, as Markdown or HTML say it: beside the source, in the address itself, or on the web.</summary>
internal static class PictureAddress
{
    private const string Data = "data:";

    public static bool IsData(string address) => address.StartsWith(Data, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address of another machine, or of the root of one.</summary>
    public static bool IsRemote(string address) => address.StartsWith("//", StringComparison.Ordinal)
        || address.IndexOf(':') is > 1 and var colon && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0
            && !IsData(address) && !address.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a file as a file system has it.</summary>
    public static string FileOf(string address) => Uri.UnescapeDataString(address.Trim()).Replace('\\', '/');

    /// <summary>The bytes of a <c>data:</c> address (RFC 2397); null where they cannot be read.</summary>
    public static byte[]? Bytes(string address)
    {
        int comma = address.IndexOf(',');
        if (comma < 0)
            return null;
        string head = address[Data.Length..comma], body = address[(comma + 1)..];
        if (!head.EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8.GetBytes(Uri.UnescapeDataString(body));
        try
        {
            return Convert.FromBase64String(Uri.UnescapeDataString(body));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A name for a picture that has none, the same for the same picture.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => "picture-" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];

    /// <summary>In mm, where a document can print it; null for anything else.</summary>
    public static double? Width(string? written)
    {
        if (written is null || !written.EndsWith("mm", StringComparison.Ordinal) || !double.TryParse(written.AsSpan()[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double width))
            return null;
        return width is >= GuidePicture.Narrowest and <= GuidePicture.Widest ? width : null;
    }

    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
}
