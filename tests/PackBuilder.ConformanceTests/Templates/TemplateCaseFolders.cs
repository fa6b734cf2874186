using PackBuilder.Tests.Support;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>Where cases of the template language lie: beside the repository, and wherever PACKBUILDER_TEMPLATE_CASES names folders.</summary>
public static class TemplateCaseFolders
{
    public const string Variable = "PACKBUILDER_TEMPLATE_CASES";

    private static string Specification => Path.Combine(TestPaths.Shared, "template-spec");

    /// <summary>The folders that are there.</summary>
    public static IReadOnlyList<string> Existing =>
    [
        .. new[] { Path.Combine(Specification, "cases"), Path.Combine(Specification, "upstream-cases") }
            .Concat((Environment.GetEnvironmentVariable(Variable) ?? "").Split(
                Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(Directory.Exists),
    ];

    public static string Realistic => Path.Combine(Specification, "realistic");

    public static IEnumerable<string> CaseFiles => Existing
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml"))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<string> RealisticFolders => Directory.Exists(Realistic)
        ? Directory.EnumerateDirectories(Realistic).Order(StringComparer.Ordinal)
        : [];
}
