using System.Security.Cryptography;
using System.Text;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Caching;

/// <summary>
/// Tells one program from another: versions never share what they keep, nor do a native program and one that is compiled as it runs, since
/// they may pack the same bytes differently.
/// </summary>
public static class ProgramHash
{
    /// <param name="folder">That of the program.</param>
    /// <param name="executable">The file that the system runs; null where it is not known.</param>
    /// <param name="isNative">The program was compiled and linked as one; else the executable may be a host that is the same for every program.</param>
    public static string Of(IFileSystem files, string folder, string? executable, bool isNative)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Environment.Version} {(isNative ? "native" : "compiled as it runs")}\n"));
        foreach (string name in files.Files(folder).Where(name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
            Add(name, files.Hash(Path.Combine(folder, name)));
        // A program of one file has its libraries in it; a host that runs any program says nothing.
        if (executable is not null && Path.GetFileNameWithoutExtension(executable) != "dotnet")
            Add(Path.GetFileName(executable), (isNative ? BuildId.Of(files, executable) : null) ?? files.Hash(executable));
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string name, string content) => hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{content}"));
    }
}
