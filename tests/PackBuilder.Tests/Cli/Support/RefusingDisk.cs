using System.Collections.Immutable;
using PackBuilder.Building.Files;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>The real disk, on which nobody may read one file.</summary>
/// <param name="refused">Absolute path.</param>
/// <param name="fault">What reading the file throws; null for what a disk says of a file that nobody may read.</param>
internal sealed class RefusingDisk(string refused, Exception? fault = null) : IFileSystem
{
    private readonly DiskFileSystem _disk = new();

    public bool HasBuiltIn => false;

    public byte[] Read(string path, long limit = long.MaxValue) => _disk.Read(Permitted(path), limit);

    public Stream Open(string path) => _disk.Open(Permitted(path));

    public bool FileExists(string path) => _disk.FileExists(path);

    public bool FolderExists(string path) => _disk.FolderExists(path);

    public Stream Create(string path) => _disk.Create(path);

    public IDisposable? Lock(string path) => _disk.Lock(path);

    public string? RealPath(string path) => ((IFileSystem)_disk).RealPath(path);

    public ImmutableArray<string> Files(string folder) => _disk.Files(folder);

    public ImmutableArray<string> Folders(string folder) => _disk.Folders(folder);

    public void CreateFolder(string path) => _disk.CreateFolder(path);

    public void Write(string path, ReadOnlySpan<byte> content) => _disk.Write(path, content);

    public void Replace(string from, string to) => _disk.Replace(from, to);

    public void Delete(string path) => _disk.Delete(path);

    public void MoveFolder(string from, string to) => _disk.MoveFolder(from, to);

    public bool ExchangeFolders(string one, string other) => _disk.ExchangeFolders(one, other);

    public void DeleteFolder(string path) => _disk.DeleteFolder(path);

    public void DeleteEmptyFolder(string path) => _disk.DeleteEmptyFolder(path);

    private string Permitted(string path) => path == refused ? throw fault ?? new UnauthorizedAccessException($"Access to the path '{path}' is denied.") : path;
}
