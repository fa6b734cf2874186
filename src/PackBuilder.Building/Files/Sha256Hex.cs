using System.Security.Cryptography;

namespace PackBuilder.Building.Files;

/// <summary>Hashes as <c>sha256sum</c> writes them.</summary>
public static class Sha256Hex
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string Of(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
