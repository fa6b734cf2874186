using System.Collections.Immutable;

namespace PackBuilder.Cli.Releasing;

/// <summary>Names for people, made of titles; where two titles are alike, the file's own name tells them apart.</summary>
internal static class ArchiveNames
{
    public static ImmutableArray<string> Of(ImmutableArray<ReleasedDocument> documents)
    {
        var names = documents.Select(Name).ToArray();
        var twice = names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. documents.Zip(names, (document, name) => twice.Contains(name) ? document.File.Name : name)];
    }

    private static string Name(ReleasedDocument document)
    {
        var variant = document.Variant;
        string[] parts = [.. new[] { variant.Pack.Title.ToString(), variant.Employer?.Name.ToString(), variant.Edition.Title.ToString() }.OfType<string>()];
        string forPrinter = document.IsForPrinter ? " - print" : "";
        return $"{string.Join(" - ", parts.Select(Safe))}{forPrinter}.{document.Format}";
    }

    // What Windows refuses in names, and separators of folders everywhere.
    private static string Safe(string title) =>
        string.Concat(title.Select(c => c < ' ' || "\\/:*?\"<>|".Contains(c) ? '_' : c)).Trim(' ', '.');
}
