using System.Runtime.CompilerServices;
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
    public static string Of(IFileSystem files, string folder, string? executable)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Environment.Version} {RuntimeFeature.IsDynamicCodeCompiled}\n"));
        var libraries = files.Files(folder).Where(name => name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).Select(name => Path.Combine(folder, name));
        // A program of one file has its libraries in it; a host that runs any program says nothing.
        if (executable is not null && Path.GetFileNameWithoutExtension(executable) != "dotnet")
            libraries = libraries.Append(executable);
        foreach (string path in libraries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path) + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(files.Hash(path)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
