using System.Buffers.Binary;
using System.Numerics;

namespace PackBuilder.Pdf.Objects;

/// <summary>
/// 128 bits that stand for the content, for the file's ID. Taken before compression, as compressed bytes differ between
/// machines. Not cryptographic, on purpose: nothing depends on it, and the first SHA-256 of a process costs milliseconds.
/// </summary>
internal sealed class Fingerprint
{
    private const ulong MixA = 0xFF51AFD7ED558CCD;
    private const ulong MixB = 0xC4CEB9FE1A85EC53;
    private const ulong Prime = 1099511628211;

    private ulong _a = 0x9E3779B97F4A7C15;
    private ulong _b = 0xC2B2AE3D27D4EB4F;

    public void Add(ReadOnlySpan<byte> data)
    {
        _a ^= (ulong)data.Length;
        for (; data.Length >= 8; data = data[8..])
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(data);
            _a = BitOperations.RotateLeft((_a ^ word) * MixA, 31);
            _b = BitOperations.RotateLeft(_b + word, 27) * MixB ^ _a;
        }

        foreach (byte rest in data)
        {
            _a = (_a ^ rest) * Prime;
            _b = (_b ^ _a) * MixA;
        }
    }

    /// <summary>32 hexadecimal digits.</summary>
    public string Finish()
    {
        ulong a = (_a ^ _a >> 29) * MixB;
        ulong b = (_b ^ _b >> 32) * MixA;
        return (a ^ a >> 31).ToString("X16") + (b ^ b >> 29).ToString("X16");
    }
}
