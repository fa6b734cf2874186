using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>A format that people bring and that cannot be read, with the way out.</summary>
/// <param name="Code">Of the message.</param>
/// <param name="Name">With its article: <c>a picture</c>.</param>
/// <param name="Extensions">In lower case, with the dot; empty where the content alone tells.</param>
/// <param name="Help">What to do.</param>
internal sealed record UnreadableFormat(string Code, Message Name, string[] Extensions, Message Help)
{
    /// <summary>The first bytes that tell it, whatever its name; empty where the name alone tells.</summary>
    public byte[] Signature { get; init; } = [];

    /// <summary>Where the signature is.</summary>
    public int Offset { get; init; }

    /// <summary>Both must fit: the signature is one of several formats.</summary>
    public bool NeedsBoth { get; init; }

    public bool Fits(ReadOnlySpan<byte> bytes, string extension)
    {
        bool isNamed = Extensions.Contains(extension);
        bool isSigned = Signature.Length > 0 && bytes.Length > Offset && bytes[Offset..].StartsWith(Signature);
        return NeedsBoth ? isNamed && isSigned : isSigned || isNamed && Signature.Length == 0;
    }
}
