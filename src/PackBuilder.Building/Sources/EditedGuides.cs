using System.Collections.Immutable;
using System.Text.Json;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Sources;

/// <summary>Finds written guides that a person has changed since: a build does not write over them.</summary>
public static class EditedGuides
{
    // Nobody writes larger ones, and a larger file is not ours.
    private const long Largest = 256 << 20;

    /// <returns>The files to write, and a message about each guide that is not among them.</returns>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Spare(IFileSystem files, Project project, ImmutableArray<OutputFile> guides)
    {
        var edited = guides.Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal) && IsEdited(files, project.Output, file)).Select(file => file.Name).ToArray();
        // The ledger stays as well: it knows what was written.
        var spared = edited.SelectMany(name => new[] { name, LedgerOf(name) }).ToHashSet(StringComparer.Ordinal);
        return ([.. guides.Where(file => !spared.Contains(file.Name))],
            [.. edited.Select(name => FileErrors.EditedGuide(project.Display(Path.Combine(project.Output, name))))]);
    }

    private static bool IsEdited(IFileSystem files, string output, OutputFile file)
    {
        string path = Path.Combine(output, file.Name);
        try
        {
            if (!files.FileExists(path) || !files.FileExists(Path.Combine(output, LedgerOf(file.Name))))
                return false;
            string now = Sha256Hex.Of(files.Read(path, Largest));
            return now != Sha256Hex.Of(file.Content.Span) && Written(files.Read(Path.Combine(output, LedgerOf(file.Name)), Largest)) is { } written && now != written;
        }
        catch (Exception exception) when (exception.IsOfDisk() || exception is JsonException)
        {
            // Whoever writes it will say what is wrong.
            return false;
        }
    }

    private static string? Written(byte[] ledger)
    {
        using var json = JsonDocument.Parse(ledger);
        return json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty(GuideLedgerFile.YamlHash, out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;
    }

    private static string LedgerOf(string yaml) => Path.ChangeExtension(yaml, null) + GuideLedgerFile.Extension;
}
