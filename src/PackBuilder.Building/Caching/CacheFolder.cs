using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Caching;

/// <summary>
/// Keeps what was made, by a name that follows from all it was made from. Whatever goes wrong here costs time and nothing else: an entry that
/// is damaged, or was put under another name, is none, and where nothing can be written nothing is kept.
/// </summary>
/// <param name="folder">Absolute; may be deleted at any time.</param>
/// <param name="program">What tells this program from others.</param>
public sealed class CacheFolder(IFileSystem files, string folder, string program)
{
    /// <summary>Of a project: for what the program keeps for itself.</summary>
    public const string OfProject = ".packbuilder";

    private const string Entries = "cache";

    // More than this is worth its room only if it was used just now.
    private const int Most = 5000;
    private const long Largest = 256 << 20;

    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Whether a folder holds what a program has kept.</summary>
    public static bool IsThere(IFileSystem files, string folder) => files.FolderExists(Path.Combine(folder, Entries));

    private string Folder => Path.Combine(folder, Entries);

    /// <summary>A name for something made from parts; the order of the parts counts.</summary>
    public string KeyOf(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, program);
        foreach (string part in parts)
            Append(hash, part);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <returns>Null where there is none.</returns>
    public ArraySegment<byte>? Read(string key)
    {
        try
        {
            string path = PathOf(key);
            if (!files.FileExists(path))
                return null;
            byte[] entry = files.Read(path, Largest);
            _used[key] = true;
            return entry.Length >= SHA256.HashSizeInBytes && entry.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(SealOf(key, entry.AsSpan(SHA256.HashSizeInBytes)))
                ? new ArraySegment<byte>(entry)[SHA256.HashSizeInBytes..]
                : (ArraySegment<byte>?)null;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return null;
        }
    }

    /// <summary>Reads the values of an entry one by one.</summary>
    internal static BinaryReader Reader(ArraySegment<byte> entry) =>
        new(new MemoryStream(entry.Array!, entry.Offset, entry.Count));

    public void Write(string key, ReadOnlySpan<byte> content)
    {
        try
        {
            string path = PathOf(key);
            files.CreateFolder(Path.GetDirectoryName(path)!);
            // Where another run writes the same entry, one of them is enough.
            using var held = files.Lock(path + ".lock");
            if (held is null)
                return;
            byte[] entry = new byte[SHA256.HashSizeInBytes + content.Length];
            SealOf(key, content).CopyTo(entry, 0);
            content.CopyTo(entry.AsSpan(SHA256.HashSizeInBytes));
            files.Write(path + ".new", entry);
            files.Replace(path + ".new", path);
            _used[key] = true;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // A project that cannot be written to is built all the same.
        }
    }

    /// <summary>An entry that this run did not have to read is of use all the same.</summary>
    public void NoteUse(string key) => _used[key] = true;

    /// <summary>After a run over everything: where too much has gathered, what the run had no use for is removed.</summary>
    public void Trim()
    {
        try
        {
            var kept = files.Folders(Folder).SelectMany(part => files.Files(Path.Combine(Folder, part))).ToArray();
            if (kept.Length <= Most)
                return;
            foreach (string name in kept.Where(name => !_used.ContainsKey(name)))
                files.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // The next run tries again.
        }
    }

    private string PathOf(string key) => Path.Combine(Folder, key[..2], key);

    private static byte[] SealOf(string key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, key);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string part)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
