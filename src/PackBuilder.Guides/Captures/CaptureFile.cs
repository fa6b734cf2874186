namespace PackBuilder.Guides.Captures;

/// <summary>A source file before it is read.</summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
internal sealed record CaptureFile(string Name, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>What its reading may cost; a file within a file has that of the outer one.</summary>
    public ReadingBudget Budget { get; init; } = new();
}
