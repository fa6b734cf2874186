using System.Runtime.InteropServices;

namespace PackBuilder.Building.Files;

/// <summary>Exchanges two names of a file system in one step, so that there is no moment at which one of them is missing.</summary>
internal static partial class FolderExchange
{
    // Of Linux (rename(2)) and of macOS (renamex_np(2)); Windows has no such call.
    private const int RelativeToHere = -100;
    private const uint Exchange = 2;
    private const uint Swap = 2;

    /// <returns>False where the system or the file system cannot do it.</returns>
    public static bool Run(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt(RelativeToHere, one, RelativeToHere, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameExtended(one, other, Swap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the call.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameExtended(string one, string other, uint flags);
}
