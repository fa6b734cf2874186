namespace PackBuilder.Building.Files;

/// <summary>What is known of a finished file that is no longer in memory.</summary>
/// <param name="Name">Relative to the folder it is meant for, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record StoredFile(string Name, long Length, string Sha256);
