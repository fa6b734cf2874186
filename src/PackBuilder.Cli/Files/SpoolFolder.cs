using System.Globalization;

namespace PackBuilder.Cli.Files;

/// <summary>
/// A folder that one run alone writes to, and which is gone when the run ends. Its name is fixed; where another run is at work there, the next
/// number behind it is taken. What killed runs left is removed by whoever comes next.
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
        string name = Path.GetFileName(place);
        string[] names = [.. Enumerable.Range(1, MostRuns).Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"))];
        foreach (string left in files.Folders(parent).Intersect(names))
            Take(files, Path.Combine(parent, left), rescue)?.Dispose();
        return names.Select(free => Take(files, Path.Combine(parent, free), rescue)).FirstOrDefault(taken => taken is not null)
            ?? throw new IOException("too many runs at once");
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

    // A link could lead anywhere, and what has no lock in it was not made here.
    private static bool IsOurs(IFileSystem files, string path)
    {
        if (!files.FolderExists(path))
            return true;
        bool isEmpty = files.Files(path).IsEmpty && files.Folders(path).IsEmpty;
        return (isEmpty || files.FileExists(Path.Combine(path, LockFile))) && !files.IsLink(path);
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
