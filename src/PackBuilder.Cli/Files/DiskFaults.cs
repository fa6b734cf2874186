namespace PackBuilder.Cli.Files;

/// <summary>What goes wrong with a disk, however well a program is written.</summary>
internal static class DiskFaults
{
    public static bool IsOfDisk(this Exception exception) => exception is IOException or UnauthorizedAccessException;
}
