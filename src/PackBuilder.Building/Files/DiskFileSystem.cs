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
