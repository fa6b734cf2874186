using System.Collections.Concurrent;
using System.Collections.Immutable;
using PackBuilder.Building.Files;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>
/// A disk in memory, with the same paths on every system: forward slashes, no drive. Folders of the real disk may be seen
/// through it, read-only.
/// </summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    /// <summary>As on a disk: projects have the templates that come with the program.</summary>
    public bool HasBuiltIn { get; init; }

    // What is mounted does not change while the tests run; fonts are large, and nearly every test has them.
    private static readonly ConcurrentDictionary<string, byte[]> Fonts = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);
    private readonly List<(string Seen, string Real)> _mounts = [];
    private readonly SortedSet<string> _locks = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Paths for which writing fails as on a disk without permission.</summary>
    public HashSet<string> ReadOnly { get; } = [];

    /// <summary>Everything written or put here, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Content => _files;

    /// <summary>How many files were written, whatever became of them.</summary>
    public int Writes { get; private set; }

    public void Mount(string seen, string real) => _mounts.Add((Plain(seen), real));

    public void Put(string path, string content) => _files[Plain(path)] = System.Text.Encoding.UTF8.GetBytes(content);

    public void Put(string path, byte[] content) => _files[Plain(path)] = content;

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Read(path));

    /// <summary>Shows it again.</summary>
    public void Restore(string path) => _removed.Remove(Plain(path));

    /// <summary>Hides a file of the real disk.</summary>
    public void Remove(string path) => _removed.Add(Plain(path));

    public bool FileExists(string path)
    {
        path = Plain(path);
        lock (_gate)
            return !_removed.Contains(path) && (_files.ContainsKey(path) || Real(path) is { } real && File.Exists(real));
    }

    public bool FolderExists(string path)
    {
        path = Plain(path);
        lock (_gate)
        {
            return _files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal))
                || Real(path) is { } real && Directory.Exists(real);
        }
    }

    public byte[] Read(string path, long limit = long.MaxValue)
    {
        byte[] bytes = ReadWhole(path);
        return bytes.Length > limit ? throw new OversizedFileException(limit) : bytes;
    }

    private byte[] ReadWhole(string path)
    {
        path = Plain(path);
        lock (_gate)
        {
            if (_removed.Contains(path))
                throw new FileNotFoundException(path);
            if (_files.TryGetValue(path, out byte[]? bytes))
                return bytes;
        }

        string real = Real(path) ?? throw new FileNotFoundException(path);
        return real.EndsWith(".ttf", StringComparison.Ordinal) ? Fonts.GetOrAdd(real, File.ReadAllBytes) : File.ReadAllBytes(real);
    }

    public Stream Open(string path) => new MemoryStream(Read(path));

    public Stream Create(string path) => new WrittenStream(content => Write(path, content));

    public IDisposable? Lock(string path)
    {
        path = Plain(path);
        lock (_gate)
        {
            if (!_locks.Add(path))
                return null;
        }

        Write(path, Spool.LockContent);
        return new Held(() =>
        {
            lock (_gate)
                _locks.Remove(path);
            Delete(path);
        });
    }

    public ImmutableArray<string> Files(string folder)
    {
        folder = Plain(folder);
        lock (_gate)
        {
            var own = _files.Keys.Where(path => path[..path.LastIndexOf('/')] == folder).Select(path => path[(path.LastIndexOf('/') + 1)..]);
            var real = Real(folder) is { } there && Directory.Exists(there) ? Directory.EnumerateFiles(there).Select(path => Path.GetFileName(path)) : [];
            return [.. own.Union(real).Where(name => !_removed.Contains(folder + "/" + name)).Order(StringComparer.Ordinal)];
        }
    }

    public ImmutableArray<string> Folders(string folder)
    {
        folder = Plain(folder);
        lock (_gate)
        {
            var own = _files.Keys
                .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.IndexOf('/', folder.Length + 1) > 0)
                .Select(path => path[(folder.Length + 1)..path.IndexOf('/', folder.Length + 1)]);
            var real = Real(folder) is { } there && Directory.Exists(there) ? Directory.EnumerateDirectories(there).Select(path => Path.GetFileName(path)) : [];
            return [.. own.Union(real).Order(StringComparer.Ordinal)];
        }
    }

    public void CreateFolder(string path)
    {
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        path = Plain(path);
        if (ReadOnly.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            throw new UnauthorizedAccessException(path);
        lock (_gate)
        {
            _files[path] = content.ToArray();
            Writes++;
        }
    }

    public void Replace(string from, string to)
    {
        lock (_gate)
        {
            _files[Plain(to)] = _files[Plain(from)];
            _files.Remove(Plain(from));
        }
    }

    public void Delete(string path)
    {
        lock (_gate)
            _files.Remove(Plain(path));
    }

    public void MoveFolder(string from, string to)
    {
        Missed.Add(Plain(from));
        Move(from, to);
    }

    private void Move(string from, string to)
    {
        lock (_gate)
        {
            foreach (string path in _files.Keys.Where(path => path.StartsWith(Plain(from) + "/", StringComparison.Ordinal)).ToArray())
            {
                _files[Plain(to) + path[Plain(from).Length..]] = _files[path];
                _files.Remove(path);
            }
        }
    }

    /// <summary>Whether two folders can be exchanged in one step, as Linux and macOS can.</summary>
    public bool CanExchange { get; set; } = true;

    /// <summary>Folders that were moved away, and not exchanged: for a moment there was nothing in their place.</summary>
    public List<string> Missed { get; } = [];

    public bool ExchangeFolders(string one, string other)
    {
        if (!CanExchange)
            return false;
        Move(one, one + "?");
        Move(other, one);
        Move(one + "?", other);
        return true;
    }

    public void DeleteFolder(string path)
    {
        lock (_gate)
        {
            foreach (string file in _files.Keys.Where(file => file.StartsWith(Plain(path) + "/", StringComparison.Ordinal)).ToArray())
                _files.Remove(file);
        }
    }

    public void DeleteEmptyFolder(string path)
    {
        if (FolderExists(path))
            throw new IOException(path);
    }

    private static string Plain(string path)
    {
        path = path.Replace('\\', '/');
        return path.Length > 1 && path[1] == ':' ? path[2..] : path;
    }

    private string? Real(string path)
    {
        foreach (var (seen, real) in _mounts)
        {
            if (path == seen)
                return real;
            if (path.StartsWith(seen + "/", StringComparison.Ordinal))
                return real + path[seen.Length..];
        }

        return null;
    }

    private sealed class WrittenStream(Action<byte[]> closed) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
                closed(ToArray());
            base.Dispose(disposing);
        }
    }

    private sealed class Held(Action letGo) : IDisposable
    {
        public void Dispose() => letGo();
    }
}
