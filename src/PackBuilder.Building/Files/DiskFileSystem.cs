using System.Collections.Immutable;

namespace PackBuilder.Building.Files;

/// <summary>The disk.</summary>
public sealed class DiskFileSystem : IFileSystem
{
    public bool HasBuiltIn => true;

    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public byte[] Read(string path, long limit = long.MaxValue) => RegularFile.Read(path, limit);

    public string Hash(string path)
    {
        using var stream = RegularFile.Open(path);
        return Sha256Hex.Of(stream);
    }

    public Stream Open(string path) => RegularFile.Open(path);

    public Stream Create(string path) => File.Create(path);

    public IDisposable? Lock(string path) => FileLock.Take(path);

    public string? RealPath(string path) => LinkResolver.Resolve(path);

    public ImmutableArray<string> Files(string folder) => Names(folder, Directory.EnumerateFiles);

    public ImmutableArray<string> Folders(string folder) => Names(folder, Directory.EnumerateDirectories);

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void Write(string path, ReadOnlySpan<byte> content) => File.WriteAllBytes(path, content);

    public void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public bool ExchangeFolders(string one, string other) => FolderExchange.Run(one, other);

    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);

    public void DeleteEmptyFolder(string path) => Directory.Delete(path);

    private static ImmutableArray<string> Names(string folder, Func<string, IEnumerable<string>> list) =>
        Directory.Exists(folder)
            ? [.. list(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];
}

/// <summary>A file that one process holds open and no other run can: systems let go of it when its holder ends, however it ends.</summary>
file static class FileLock
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

/// <summary>Follows links in every part of a path, as opening the file does.</summary>
file static class LinkResolver
{
    // Linux follows no more either (path_resolution(7)).
    private const int MaxLinks = 40;

    /// <returns>Null where the links go around in a circle.</returns>
    public static string? Resolve(string path)
    {
        for (int i = 0; i < MaxLinks; i++)
        {
            if (Step(path) is not { } next)
                return path;
            path = next;
        }

        return null;
    }

    // The path with its first link replaced, or null where there is none.
    private static string? Step(string path)
    {
        string root = Path.GetPathRoot(path)!;
        string place = root;
        string[] parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            place = Path.Combine(place, parts[i]);
            if (new FileInfo(place).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]]), Path.GetDirectoryName(place)!);
        }

        return null;
    }
}
