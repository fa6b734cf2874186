namespace PackBuilder.Building.Files;

/// <summary>A file that one process holds open and no other run can: systems let go of it when its holder ends, however it ends.</summary>
internal static class FileLock
{
    // What systems call a file in use: EAGAIN of Linux, of macOS and BSD, and sharing and lock violations of Windows.
    private static readonly int[] InUse = [11, 35, 32, 33];

    /// <returns>Null where another process holds it.</returns>
    public static IDisposable? Take(string path)
    {
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose);
            stream.Write(Spool.LockContent);
            return stream;
        }
        catch (IOException exception) when (InUse.Contains(exception.HResult & 0xFFFF))
        {
            return null;
        }
    }
}
