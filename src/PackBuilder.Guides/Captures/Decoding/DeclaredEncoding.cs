using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>The encoding that a web page names in its head.</summary>
internal static partial class DeclaredEncoding
{
    private const int LongestHead = 2048;

    public static bool IsBig5(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)])) is { Success: true } match
        && match.Groups[1].Value.StartsWith("big5", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
