using System.Collections.Concurrent;
using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Caching;

/// <summary>
/// Takes down everything that is asked of a disk about the input: which files have which content, what is in which folder, what is not there.
/// Where all of it is as before, a run would find nothing else.
/// </summary>
/// <param name="counts">Whether a path is input.</param>
public sealed class WatchedFiles(IFileSystem inner, Func<string, bool> counts) : IFileSystem
{
    private readonly ConcurrentDictionary<Observation, string> _seen = new();

    /// <summary>Whether something was asked that cannot be asked again cheaply, or did not go well, or is known to be another now.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>What was read is not to be used again.</summary>
    public void Distrust() => IsUncertain = true;

    /// <summary>In an order of their own, whatever thread asked first.</summary>
    public ImmutableArray<(Observation Asked, string Answer)> Seen =>
        [.. _seen.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key.Path, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind)];

    /// <summary>Whether something was asked about a path, or about what is in its folder.</summary>
    public bool Asked(string path) =>
        Enum.GetValues<ObservationKind>().Any(kind => _seen.ContainsKey(new Observation(kind, path)))
        || Path.GetDirectoryName(path) is { } folder && (_seen.ContainsKey(new Observation(ObservationKind.Files, folder)) || _seen.ContainsKey(new Observation(ObservationKind.Folders, folder)));

    /// <summary>Whether the disk now answers otherwise about one of some paths, what is in its folder, or what is below it.</summary>
    public bool HasOther(IFileSystem files, ImmutableArray<string> paths) =>
        !AreSame(files, [.. _seen.Where(one => paths.Any(path => MayDependOn(one.Key, path))).Select(one => (one.Key, one.Value))]);

    private static bool MayDependOn(Observation asked, string path) =>
        asked.Path == path || asked.Kind is ObservationKind.Files or ObservationKind.Folders && asked.Path == Path.GetDirectoryName(path) || Containment.IsInside(asked.Path, path);

    /// <summary>Whether the disk still gives the same answers.</summary>
    public static bool AreSame(IFileSystem files, ImmutableArray<(Observation Asked, string Answer)> seen)
    {
        try
        {
            return OrderedParallel.Map(seen, one => Ask(files, one.Asked) == one.Answer).All(same => same);
        }
        catch (Exception exception) when (exception is AggregateException || exception.IsOfDisk())
        {
            return false;
        }
    }

    public bool HasBuiltIn => inner.HasBuiltIn;

    public bool FileExists(string path) => Note(ObservationKind.IsFile, path, inner.FileExists(path));

    public bool FolderExists(string path) => Note(ObservationKind.IsFolder, path, inner.FolderExists(path));

    public byte[] Read(string path, long limit = long.MaxValue) => Note(path, () => inner.Read(path, limit), content => Sha256Hex.Of(content));

    public string Hash(string path) => Note(path, () => inner.Hash(path), hash => hash);

    public Stream Open(string path)
    {
        IsUncertain |= counts(path);
        return inner.Open(path);
    }

    public string? RealPath(string path)
    {
        string? real = inner.RealPath(path);
        if (counts(path))
            _seen[new Observation(ObservationKind.RealPath, path)] = real ?? "";
        return real;
    }

    public ImmutableArray<string> Files(string folder) => Note(ObservationKind.Files, folder, inner.Files(folder));

    public ImmutableArray<string> Folders(string folder) => Note(ObservationKind.Folders, folder, inner.Folders(folder));

    public Stream Create(string path) => inner.Create(path);

    public IDisposable? Lock(string path) => inner.Lock(path);

    public void CreateFolder(string path) => inner.CreateFolder(path);

    public void Write(string path, ReadOnlySpan<byte> content) => inner.Write(path, content);

    public void Replace(string from, string to) => inner.Replace(from, to);

    public void Delete(string path) => inner.Delete(path);

    public void MoveFolder(string from, string to) => inner.MoveFolder(from, to);

    public bool ExchangeFolders(string one, string other) => inner.ExchangeFolders(one, other);

    public void DeleteFolder(string path) => inner.DeleteFolder(path);

    public void DeleteEmptyFolder(string path) => inner.DeleteEmptyFolder(path);

    private T Note<T>(string path, Func<T> read, Func<T, string> hash)
    {
        try
        {
            var content = read();
            if (counts(path))
                _seen[new Observation(ObservationKind.Content, path)] = hash(content);
            return content;
        }
        catch (Exception)
        {
            IsUncertain |= counts(path);
            throw;
        }
    }

    private bool Note(ObservationKind kind, string path, bool answer)
    {
        if (counts(path))
            _seen[new Observation(kind, path)] = answer ? "yes" : "no";
        return answer;
    }

    private ImmutableArray<string> Note(ObservationKind kind, string path, ImmutableArray<string> answer)
    {
        if (counts(path))
            _seen[new Observation(kind, path)] = string.Join('\n', answer);
        return answer;
    }

    private static string Ask(IFileSystem files, Observation asked) => asked.Kind switch
    {
        ObservationKind.IsFile => files.FileExists(asked.Path) ? "yes" : "no",
        ObservationKind.IsFolder => files.FolderExists(asked.Path) ? "yes" : "no",
        ObservationKind.Content => files.FileExists(asked.Path) ? files.Hash(asked.Path) : "",
        ObservationKind.RealPath => files.RealPath(asked.Path) ?? "",
        ObservationKind.Files => string.Join('\n', files.Files(asked.Path)),
        ObservationKind.Folders => string.Join('\n', files.Folders(asked.Path)),
        _ => throw new InvalidOperationException($"{asked.Kind} is not handled here"),
    };
}

/// <summary>A question to the disk.</summary>
/// <param name="Path">Absolute.</param>
public readonly record struct Observation(ObservationKind Kind, string Path);

public enum ObservationKind
{
    IsFile,
    IsFolder,
    Content,
    RealPath,
    Files,
    Folders,
}
