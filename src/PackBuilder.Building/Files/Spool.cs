using System.Collections.Concurrent;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>
/// Keeps finished files on the disk, out of sight, until all of them are finished. A place is made for them when the first one comes, near
/// where they will stand, so that they need only be renamed; whatever was not moved out of it is gone at the end.
/// </summary>
/// <param name="place">Absolute path of the folder to keep them in.</param>
/// <param name="shown">Where the files are meant for, as diagnostics show it.</param>
/// <param name="broken">Called when the disk refuses a file: nothing that comes after can be of use.</param>
public sealed class Spool(IFileSystem files, string place, string shown, Action broken) : IFileStore, IDisposable
{
    /// <summary>Name of the folder, inside the place, for what has to be put aside.</summary>
    public const string AsideFolder = "old";

    /// <summary>What is in the lock of a place, so that it is known for one of ours when its run was killed.</summary>
    public static ReadOnlySpan<byte> LockContent => "packbuilder is at work here\n"u8;

    /// <summary>Name of the folder, inside the place, that files are kept in.</summary>
    public const string FilesFolder = "files";

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, StoredFile> _there = new(StringComparer.Ordinal);
    private readonly bool _madeParent = !files.FolderExists(Path.GetDirectoryName(place)!);
    private SpoolFolder? _folder;

    /// <summary>Why a file could not be kept, if one could not.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Absolute path of the folder that the files are meant for; null where all of them are kept, whatever stands there.</summary>
    public string? Target { get; init; }

    /// <summary>Called with the path of the place before it is emptied, at the end or when a killed run left it.</summary>
    public Action<string> Rescue { get; init; } = _ => { };

    /// <summary>Absolute path of the folder that has the files in it, by their names.</summary>
    public string Content => Path.Combine(Folder.Location, FilesFolder);

    /// <summary>Absolute path of a folder that is not there yet: what is moved to it is gone at the end.</summary>
    public string Aside => Path.Combine(Folder.Location, AsideFolder);

    private SpoolFolder Folder
    {
        get
        {
            lock (_gate)
                return _folder ??= Claim();
        }
    }

    public Checked<StoredFile> Keep(OutputFile file) => Write(file.Name, path =>
    {
        files.Write(path, file.Content.Span);
        return new StoredFile(file.Name, file.Content.Length, Sha256Hex.Of(file.Content.Span));
    });

    /// <summary>Keeps a file that is never in memory as a whole.</summary>
    public Checked<StoredFile> Keep(string name, Action<Stream> write) => Write(name, path =>
    {
        using (var stream = files.Create(path))
            write(stream);
        using var written = files.Open(path);
        return new StoredFile(name, written.Length, Sha256Hex.Of(written));
    });

    /// <remarks>Asked of the disk once for each file.</remarks>
    public bool Has(StoredFile file)
    {
        if (_there.TryGetValue(file.Name, out var known))
            return known == file;
        if (Target is null || !IsThere(Path.Combine(Target, file.Name), file))
            return false;
        _there[file.Name] = file;
        return true;
    }

    public byte[] Read(StoredFile file) => files.Read(Path.Combine(Content, file.Name));

    public void Dispose()
    {
        if (_folder is null)
            return;
        _folder.Dispose();
        if (_madeParent)
            OutputFolder.RemoveEmpty(files, Path.GetDirectoryName(place)!);
    }

    private bool IsThere(string path, StoredFile file)
    {
        try
        {
            if (!files.FileExists(path))
                return false;
            using var there = files.Open(path);
            return there.Length == file.Length && Sha256Hex.Of(there) == file.Sha256;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // What cannot be read is written anew, or that is refused with the reason.
            return false;
        }
    }

    private Checked<StoredFile> Write(string name, Func<string, StoredFile> write)
    {
        try
        {
            string path = Path.Combine(Content, name);
            files.CreateFolder(Path.GetDirectoryName(path)!);
            return Checked<StoredFile>.Ok(write(path));
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // Which of the files came first is chance, so only what is wrong with a single one names it.
            var problem = FileErrors.NotWritable(exception is PathTooLongException ? $"{shown}/{name}" : shown, exception);
            lock (_gate)
                Problem ??= problem;
            broken();
            return Checked<StoredFile>.Failed(problem);
        }
    }

    private SpoolFolder Claim()
    {
        files.CreateFolder(Path.GetDirectoryName(place)!);
        return SpoolFolder.Claim(files, place, Rescue);
    }
}
