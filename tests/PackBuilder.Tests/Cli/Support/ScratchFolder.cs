namespace PackBuilder.Tests.Cli.Support;

/// <summary>An empty folder of the real disk, gone at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("packbuilder-").FullName;

    public string this[string name] => Path.Combine(Location, name);

    /// <summary>Every file and folder in it, with forward slashes, links not followed.</summary>
    public string[] Names =>
    [
        .. new DirectoryInfo(Location).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(entry => Path.GetRelativePath(Location, entry.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Location, true);
}
