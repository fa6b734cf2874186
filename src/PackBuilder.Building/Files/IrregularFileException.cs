namespace PackBuilder.Building.Files;

/// <summary>What was to be read is no regular file: a folder, a named pipe, a device or a socket.</summary>
public sealed class IrregularFileException : IOException;
