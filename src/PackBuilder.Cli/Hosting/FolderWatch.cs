using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PackBuilder.Cli.Hosting;

/// <summary>Folders of the disk, as the system tells of them.</summary>
internal sealed class FolderWatch : IFolderWatch
{
    // Milliseconds: editors write, rename and touch within less.
    private const int Quiet = 60;

    private readonly BlockingCollection<string> _changed = [];
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Func<string, bool> _counts;

    /// <param name="folders">Absolute; those that are not there are left out.</param>
    /// <param name="counts">Whether a path matters.</param>
    public FolderWatch(ImmutableArray<string> folders, Func<string, bool> counts)
    {
        _counts = counts;
        foreach (string folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => Add(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Add(change.OldFullPath);
                Add(change.FullPath);
            };
            // More happened than the system could tell: then all may have changed.
            watcher.Error += (_, _) => _changed.Add(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public ImmutableArray<string> Wait(CancellationToken stop)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal) { _changed.Take(stop) };
        while (_changed.TryTake(out string? path, Quiet, stop))
            paths.Add(path);
        return [.. paths];
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changed.Dispose();
    }

    private void Add(string path)
    {
        if (_counts(path) && !_changed.IsAddingCompleted)
            _changed.Add(path);
    }
}
