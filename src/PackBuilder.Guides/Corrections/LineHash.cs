using System.Security.Cryptography;
using System.Text;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Corrections;

/// <summary>What a line of a source is known by: the first digits of the SHA-256 of its text without white space around it.</summary>
public static class LineHash
{
    private const int Digits = 12;

    public static string Of(SourceText source, int line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Line(line).Trim())))[..Digits];
}
