namespace PackBuilder.Tests.Support;

/// <summary>Where things are, found upwards from the test assembly.</summary>
public static class TestPaths
{
    /// <summary>The folder that holds PackBuilder.sln.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Test data that people read.</summary>
    public static string Data => Path.Combine(Repository, "tests", "data");

    /// <summary>The folder of real captures and checkers beside the repository; it may be absent.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>The checkers: those beside the repository where they are present, else its own.</summary>
    public static string Checks { get; } =
        Directory.Exists(Path.Combine(Shared, "checks")) ? Path.Combine(Shared, "checks") : Path.Combine(Repository, "tools", "checks");

    public static bool HasShared => Directory.Exists(Path.Combine(Shared, "guides"));

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PackBuilder.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("the tests must run inside the repository");
    }
}
