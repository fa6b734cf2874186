using System.Buffers;
using System.Security.Cryptography;

namespace PackBuilder.Building.Files;

/// <summary>Hashes as <c>sha256sum</c> writes them.</summary>
public static class Sha256Hex
{
    // Large enough that asking the system costs nothing beside hashing.
    private const int Part = 1 << 17;

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Of a file of any size, without a copy of it in memory.</summary>
    public static string Of(Stream content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] part = ArrayPool<byte>.Shared.Rent(Part);
        try
        {
            for (int read = content.Read(part); read > 0; read = content.Read(part))
                hash.AppendData(part, 0, read);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
    }
}
