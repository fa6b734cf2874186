using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Caching;

/// <summary>
/// What builds have written into an output folder: so that what no pack makes any more is known, and told from what a person put there. It lies
/// beside the cache; where it is gone, nothing is known and nothing is removed.
/// </summary>
public sealed class OutputList(IFileSystem files, string folder, string output)
{
    private const string Name = "outputs";
    private const long Largest = 16 << 20;

    private string Location => Path.Combine(folder, $"{Name}-{Sha256Hex.Of(Encoding.UTF8.GetBytes(output))[..16]}");

    /// <summary>Files of earlier builds that are there as they were written, and that this build of everything did not write.</summary>
    public ImmutableArray<string> Left(ImmutableArray<StoredFile> written)
    {
        var now = written.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Read().Where(file => !now.Contains(file.Key) && IsThere(file.Key, file.Value)).Select(file => file.Key)];
    }

    /// <returns>Those that were removed.</returns>
    public ImmutableArray<string> Remove(ImmutableArray<string> names)
    {
        var removed = ImmutableArray.CreateBuilder<string>();
        foreach (string name in names)
        {
            try
            {
                files.Delete(Path.Combine(output, name));
                removed.Add(name);
            }
            catch (Exception exception) when (exception.IsOfDisk())
            {
                // It stays on the list, and is named again.
            }
        }

        return removed.ToImmutable();
    }

    public void Add(ImmutableArray<StoredFile> written)
    {
        var all = Read();
        foreach (var file in written)
            all[file.Name] = file.Sha256;
        string text = string.Concat(all.Where(file => files.FileExists(Path.Combine(output, file.Key))).Select(file => $"{file.Value}  {file.Key}\n"));
        try
        {
            byte[] content = Encoding.UTF8.GetBytes(text);
            if (files.FileExists(Location) && files.Read(Location, Largest).AsSpan().SequenceEqual(content))
                return;
            files.CreateFolder(folder);
            files.Write(Location + ".new", content);
            files.Replace(Location + ".new", Location);
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // Then nothing is known of it the next time.
        }
    }

    private SortedDictionary<string, string> Read()
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            string text = files.FileExists(Location) ? Encoding.UTF8.GetString(files.Read(Location, Largest)) : "";
            foreach (string line in text.Split('\n'))
            {
                // A name that leads out of the folder is none of ours.
                if (line.Split("  ", 2) is [{ Length: 64 } hash, { Length: > 0 } name] && Containment.IsInside(Path.GetFullPath(name, output), output))
                    all[name] = hash;
            }
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            all.Clear();
        }

        return all;
    }

    // What somebody has changed since is theirs.
    private bool IsThere(string name, string hash)
    {
        try
        {
            string path = Path.Combine(output, name);
            return files.FileExists(path) && Sha256Hex.Of(files.Read(path)) == hash;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return false;
        }
    }
}
