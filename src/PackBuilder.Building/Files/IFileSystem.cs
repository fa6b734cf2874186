using System.Collections.Immutable;

namespace PackBuilder.Building.Files;

/// <summary>
/// All that the program does to a disk. Paths are absolute. Every method throws <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/> as the disk does; callers turn them into diagnostics.
/// </summary>
public interface IFileSystem
{
    /// <summary>Whether projects of this disk have the templates that come with the program.</summary>
    bool HasBuiltIn { get; }

    bool FileExists(string path);

    bool FolderExists(string path);

    /// <summary>A whole file as it is now. Input is read by <see cref="ReadGate"/>, which asks for more.</summary>
    /// <param name="limit">In bytes; asked before anything is read.</param>
    /// <exception cref="IrregularFileException">The path is a folder, a pipe, a device or a socket.</exception>
    /// <exception cref="OversizedFileException">The file is larger.</exception>
    byte[] Read(string path, long limit = long.MaxValue);

    /// <summary>As <see cref="Read"/>, of a large file of which little is looked at: what is in memory already is not copied.</summary>
    ReadOnlyMemory<byte> View(string path, long limit = long.MaxValue) => Read(path, limit);

    /// <summary>The sha256 of a whole file as it is now, as <see cref="Sha256Hex"/> writes it.</summary>
    string Hash(string path) => Sha256Hex.Of(Read(path));

    /// <summary>A file to read from beginning to end, of whatever size.</summary>
    Stream Open(string path);

    /// <summary>A new file, or an old one emptied, to write from beginning to end.</summary>
    Stream Create(string path);

    /// <summary>Makes a file that this run alone holds; it is gone when it is let go, and can be held anew when its holder was killed.</summary>
    /// <returns>Null where another run holds it.</returns>
    IDisposable? Lock(string path);

    /// <summary>The same place with no link on the way to it; null where links go around in a circle.</summary>
    string? RealPath(string path) => path;

    /// <summary>Names of the files directly in a folder, in ordinal order; none where the folder is absent.</summary>
    ImmutableArray<string> Files(string folder);

    /// <summary>Names of the folders directly in a folder, in ordinal order; none where the folder is absent.</summary>
    ImmutableArray<string> Folders(string folder);

    void CreateFolder(string path);

    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Puts a file in the place of another in one step.</summary>
    void Replace(string from, string to);

    void Delete(string path);

    /// <summary>Gives a folder another name in the same place; nothing may have that name yet.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Lets two folders of one place take each other's name in one step.</summary>
    /// <returns>False where the system has no such step; then nothing has changed.</returns>
    bool ExchangeFolders(string one, string other) => false;

    /// <summary>Removes a folder with everything in it; of a link only the link.</summary>
    void DeleteFolder(string path);

    /// <summary>Removes a folder, and throws where something is in it.</summary>
    void DeleteEmptyFolder(string path);
}
