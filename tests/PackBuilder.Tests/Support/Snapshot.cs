using System.Runtime.CompilerServices;

namespace PackBuilder.Tests.Support;

/// <summary>
/// Snapshots by Verify's conventions: <c>Snapshots/Class.Method.verified.txt</c> beside the test is committed; on a difference
/// <c>….received.txt</c> is written next to it (git ignores it) and the test fails. To accept, rename received to verified after
/// reading it, or run the tests with PACKBUILDER_ACCEPT_SNAPSHOTS=1.
/// </summary>
public static class Snapshot
{
    /// <param name="name">Told apart where a test verifies several texts, or a theory several cases.</param>
    public static void Verify(
        string received, string? name = null, string extension = "txt",
        [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        string folder = Path.Combine(FolderOf(file), "Snapshots");
        string stem = $"{Path.GetFileNameWithoutExtension(file)}.{member}" + (name is null ? "" : $".{name}");
        string verifiedPath = Path.Combine(folder, $"{stem}.verified.{extension}");
        string receivedPath = Path.Combine(folder, $"{stem}.received.{extension}");

        received = received.Replace("\r\n", "\n");
        string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).Replace("\r\n", "\n") : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("PACKBUILDER_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verifiedPath, received);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"New: {Path.GetFileName(receivedPath)} has no verified file yet"
            : $"NotEqual: {Path.GetFileName(receivedPath)}\n{FirstDifference(verified, received)}");
    }

    // The compiler maps the repository's folder to /_/ so that builds are reproducible.
    private static string FolderOf(string file)
    {
        string folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        return folder.StartsWith("/_/", StringComparison.Ordinal)
            ? Path.Combine(TestPaths.Repository, folder["/_/".Length..])
            : folder;
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] want = verified.Split('\n');
        string[] got = received.Split('\n');
        int line = 0;
        while (line < want.Length && line < got.Length && want[line] == got[line])
            line++;
        return $"line {line + 1}\n  verified: {(line < want.Length ? want[line] : "(end)")}\n  received: {(line < got.Length ? got[line] : "(end)")}";
    }
}
