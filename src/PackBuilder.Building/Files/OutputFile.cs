namespace PackBuilder.Building.Files;

/// <summary>A finished file, still in memory.</summary>
/// <param name="Name">Relative to the output folder, with forward slashes.</param>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Content);
