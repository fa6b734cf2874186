using System.Globalization;

namespace PackBuilder.Building.Files;

/// <summary>
/// A folder that one run alone writes to, and which is gone when the run ends. Its name is fixed; where another run is at work there, the next
/// number after it is taken. What killed runs left is removed by whoever comes next.
/// </summary>
internal sealed class SpoolFolder : IDisposable
{
    private const string LockFile = "lock";
    private const int MostRuns = 99;

    private readonly IFileSystem _files;
    private readonly IDisposable _lock;
    private readonly Action<string> _rescue;

    private SpoolFolder(IFileSystem files, string path, IDisposable held, Action<string> rescue)
    {
        _files = files;
        _lock = held;
        _rescue = rescue;
        Location = path;
    }

    /// <summary>Absolute path.</summary>
    public string Location { get; }

    /// <param name="place">Absolute path of the folder to make; its parent is there.</param>
    /// <param name="rescue">Called with the path of a folder before it is emptied.</param>
    public static SpoolFolder Claim(IFileSystem files, string place, Action<string> rescue)
    {
        string parent = Path.GetDirectoryName(place)!;
        string[] names = Names(place);
        Sweep(files, parent, names, rescue);
        return names.Select(free => Take(files, Path.Combine(parent, free), rescue)).FirstOrDefault(taken => taken is not null)
            ?? throw new IOException("too many runs at once");
    }

    /// <summary>Removes what killed runs left at a place; nothing if its parent is not there.</summary>
    public static void Sweep(IFileSystem files, string place)
    {
        string parent = Path.GetDirectoryName(place)!;
        if (files.FolderExists(parent))
            Sweep(files, parent, Names(place), _ => { });
    }

    public void Dispose()
    {
        try
        {
            Empty();
            _lock.Dispose();
            _files.DeleteEmptyFolder(Location);
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // Whoever comes next tries again.
            _lock.Dispose();
        }
    }

    private static void Sweep(IFileSystem files, string parent, string[] names, Action<string> rescue)
    {
        foreach (string left in files.Folders(parent).Intersect(names))
            Take(files, Path.Combine(parent, left), rescue)?.Dispose();
    }

    private static string[] Names(string place)
    {
        string name = Path.GetFileName(place);
        return [.. Enumerable.Range(1, MostRuns).Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"))];
    }

    // Null where another run holds the folder, or where it is no folder of ours.
    private static SpoolFolder? Take(IFileSystem files, string path, Action<string> rescue)
    {
        if (!IsOurs(files, path))
            return null;
        try
        {
            files.CreateFolder(path);
            if (files.Lock(Path.Combine(path, LockFile)) is not { } held)
                return null;
            var folder = new SpoolFolder(files, path, held, rescue);
            folder.Empty();
            return folder;
        }
        catch (DirectoryNotFoundException)
        {
            // The run that had it ended between the two steps.
            return null;
        }
    }

    // A link could lead anywhere. What has something in it that no run puts there, or no lock that a run wrote, was not made here.
    private static bool IsOurs(IFileSystem files, string path)
    {
        if (!files.FolderExists(path))
            return true;
        var (names, folders) = (files.Files(path), files.Folders(path));
        bool isOurs = names.Length switch
        {
            0 => folders.IsEmpty,
            1 => names[0] == LockFile && folders.All(folder => folder is Spool.FilesFolder or Spool.AsideFolder) && IsOurLock(files, Path.Combine(path, LockFile), folders.IsEmpty),
            _ => false,
        };
        return isOurs && !files.IsLink(path);
    }

    // A run may be killed before it has written into its lock; then it has written nothing else either.
    private static bool IsOurLock(IFileSystem files, string path, bool isAlone)
    {
        try
        {
            byte[] content = files.Read(path, Spool.LockContent.Length);
            return content.AsSpan().SequenceEqual(Spool.LockContent) || isAlone && content.Length == 0;
        }
        catch (IOException exception) when (exception is OversizedFileException or IrregularFileException)
        {
            return false;
        }
        catch (IOException)
        {
            // Another run holds it, or has just let it go.
            return true;
        }
    }

    private void Empty()
    {
        _rescue(Location);
        foreach (string folder in _files.Folders(Location))
            _files.DeleteFolder(Path.Combine(Location, folder));
        foreach (string file in _files.Files(Location).Where(file => file != LockFile))
            _files.Delete(Path.Combine(Location, file));
    }
}
