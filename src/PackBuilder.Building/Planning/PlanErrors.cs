using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Pictures;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Planning;

/// <summary>Every message about what packs and employers ask of the project: codes PB8101 to PB8119.</summary>
internal static class PlanErrors
{
    // Of a folder with more files than these nobody reads the list.
    private const int MostListed = 8;

    public static Diagnostic UnknownEdition(Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8101", $"there is no edition '{name}'", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic UnknownDesign(Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8102", $"there is no design '{name}'", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic ColourTooLight(Named colour, double contrast) =>
        Diagnostic.Error("PB8103", $"'{colour}' is too light for headings: its contrast to white paper is {contrast.ToString("0.0", CultureInfo.InvariantCulture)}:1", colour.At,
            "choose a darker colour: 4.5:1 is the least (WCAG 2.2, 1.4.3)");

    public static Diagnostic NoReference(string name, string folder, SourceLocation? at) =>
        Diagnostic.Error("PB8104", $"there is no reference document '{name}' in '{folder}'", at,
            "give its path inside the folder of templates, such as house/style.docx");

    public static Diagnostic PictureOutside(string name, SourceLocation at) =>
        Diagnostic.Error("PB8105", $"the picture '{name}' is not in the project", at, "copy it into the project's folder; links that lead out of it are not followed");

    /// <param name="beside">The files of the folder where it should be.</param>
    public static Diagnostic NoPicture(string name, SourceLocation at, IEnumerable<string> beside) =>
        Diagnostic.Error("PB8106", $"there is no picture '{name}'", at, Others(name, [.. beside.Where(PictureReader.MayRead)]));

    // All of them are in one folder, whose name makes any two look alike.
    private static Message Others(string name, ImmutableArray<string> known)
    {
        if (known.IsEmpty)
            return name.Contains('/')
                ? (Message)"its folder holds no picture: put it there, or correct the name"
                : "the project's folder, from which names start, holds no picture: put it there, or correct the name";
        if (Suggestion.Nearest(FileName(name), known.Select(FileName)) is { } nearest)
            return $"did you mean '{known.First(other => FileName(other) == nearest)}'?";
        if (known.Length > MostListed)
            return $"its folder has {known.Length} other pictures, and none of a name like this";
        return $"available: {Message.List(known.Order(StringComparer.Ordinal))}";
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static Diagnostic SameFile(Variant one, Variant other) =>
        Diagnostic.Error("PB8107", $"two documents would be written to '{one.Name}': {Meaning(one)} and {Meaning(other)}", other.Pack.Id.At,
            "give one of the packs, employers or editions another id");

    private static Message Meaning(Variant variant) => variant.Employer is { } employer
        ? (Message)$"the {variant.Edition.Id} of '{variant.Pack.Id}' for '{employer.Id}'"
        : $"the {variant.Edition.Id} of '{variant.Pack.Id}'";
}
