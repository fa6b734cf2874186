namespace PackBuilder.Building.Files;

/// <summary>What goes wrong with a disk, however well a program is written.</summary>
public static class DiskFaults
{
    public static bool IsOfDisk(this Exception exception) => exception is IOException or UnauthorizedAccessException;
}
