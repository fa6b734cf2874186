using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Decodes a page: by what its bytes can only be, and where that says nothing by what the page declares.</summary>
internal static partial class HtmlEncoding
{
    // Browsers look no further for the declaration either.
    private const int Searched = 4096;

    /// <param name="declared">By what brought the page, such as a header of MIME.</param>
    public static Checked<string> Decode(string file, ReadOnlySpan<byte> bytes, string? declared = null)
    {
        string? name = declared ?? DeclaredIn(bytes);
        return name is not null && !IsFoundByBytes(name) && Strict(name, bytes) is { } text
            ? TextCheck.Refuse(file, text) ?? Checked<string>.Ok(text)
            : TextDecoder.Decode(file, bytes);
    }

    // However a page declares them.
    private static bool IsFoundByBytes(string name) =>
        name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.StartsWith("big5", StringComparison.OrdinalIgnoreCase);

    private static string? DeclaredIn(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(Searched, bytes.Length)])) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string? Strict(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_-]{1,30})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
