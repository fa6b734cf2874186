using System.Collections.Immutable;

namespace PackBuilder.Building.Files;

/// <summary>
/// A disk whose folder of templates seems to hold what comes with the program as well. A file of the project takes the place of the one of
/// its name, and nothing is ever written to what is built in.
/// </summary>
/// <param name="disk">What is really there.</param>
/// <param name="templates">The project's folder of templates, absolute; it need not be there.</param>
public sealed class LayeredFileSystem(IFileSystem disk, string templates) : IFileSystem
{
    public bool HasBuiltIn => disk.HasBuiltIn;

    public bool FileExists(string path) => disk.FileExists(path) || IsBuiltIn(path);

    public bool FolderExists(string path) => disk.FolderExists(path) || path == templates || NameOf(path) is { } name && BuiltInTemplates.HasFolder(name);

    public byte[] Read(string path, long limit = long.MaxValue) => IsBuiltIn(path) ? View(path, limit).ToArray() : disk.Read(path, limit);

    public ReadOnlyMemory<byte> View(string path, long limit = long.MaxValue)
    {
        if (!IsBuiltIn(path))
            return disk.View(path, limit);
        var content = BuiltInTemplates.View(NameOf(path)!);
        return content.Length <= limit ? content : throw new OversizedFileException(limit);
    }

    public string Hash(string path) => IsBuiltIn(path) ? Sha256Hex.Of(View(path).Span) : disk.Hash(path);

    public Stream Open(string path) => IsBuiltIn(path) ? BuiltInTemplates.Open(NameOf(path)!) : disk.Open(path);

    // What is built in is reached by no link, wherever the folder may be.
    public string? RealPath(string path) => IsBuiltIn(path) && disk.RealPath(templates) is { } real
        ? Path.Combine(real, Path.GetRelativePath(templates, path))
        : disk.RealPath(path);

    public ImmutableArray<string> Files(string folder) => Merge(disk.Files(folder), folder, rest => !rest.Contains('/'));

    public ImmutableArray<string> Folders(string folder) => Merge(disk.Folders(folder), folder, rest => rest.Contains('/'));

    public Stream Create(string path) => disk.Create(path);

    public IDisposable? Lock(string path) => disk.Lock(path);

    public void CreateFolder(string path) => disk.CreateFolder(path);

    public void Write(string path, ReadOnlySpan<byte> content) => disk.Write(path, content);

    public void Replace(string from, string to) => disk.Replace(from, to);

    public void Delete(string path) => disk.Delete(path);

    public void MoveFolder(string from, string to) => disk.MoveFolder(from, to);

    public bool ExchangeFolders(string one, string other) => disk.ExchangeFolders(one, other);

    public void DeleteFolder(string path) => disk.DeleteFolder(path);

    public void DeleteEmptyFolder(string path) => disk.DeleteEmptyFolder(path);

    private bool IsBuiltIn(string path) => NameOf(path) is { } name && BuiltInTemplates.Has(name) && !disk.FileExists(path);

    // The path in the folder of templates; null for one elsewhere.
    private string? NameOf(string path) => Containment.IsInside(path, templates) ? Path.GetRelativePath(templates, path).Replace('\\', '/') : null;

    private ImmutableArray<string> Merge(ImmutableArray<string> own, string folder, Func<string, bool> fits)
    {
        string prefix = folder == templates ? "" : NameOf(folder) is { } name ? name + "/" : "\0";
        var builtIn = BuiltInTemplates.Names.Where(file => file.StartsWith(prefix, StringComparison.Ordinal)).Select(file => file[prefix.Length..]).Where(fits);
        return [.. own.Concat(builtIn.Select(rest => rest.Split('/')[0])).Distinct().Order(StringComparer.Ordinal)];
    }
}
