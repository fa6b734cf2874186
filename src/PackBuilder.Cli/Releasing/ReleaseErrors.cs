using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Releasing;

/// <summary>Every message about releases: codes PB0201 to PB0219.</summary>
internal static class ReleaseErrors
{
    public static Diagnostic NoRights(SourceLocation at, string file, bool canState) =>
        Diagnostic.Error("PB0201", $"'{file}' names neither a licence nor a permission", at,
            canState
                ? (Message)"write rights: {licence: …, permission: own} at its top; without a permission it must not be printed"
                : $"name it in {SourceCatalogue.FileName} beside it, with rights: {{licence: …, permission: granted}}; without a permission it must not be printed");

    public static Diagnostic Foreign(string folder, string name) =>
        Diagnostic.Error("PB0202", $"'{folder}' contains '{name}', which no release wrote", SourceLocation.OfFile(folder),
            "name an empty folder with --output, or move the file elsewhere; nothing was changed");

    public static Diagnostic NoFolder(string name) =>
        Diagnostic.Error("PB0203", $"'{name}' is a file, and a release is a folder", SourceLocation.OfFile(name),
            "name another folder with --output, or move the file elsewhere; nothing was changed");

    public static Diagnostic NoChecksums(string folder) =>
        Diagnostic.Error("PB0204", $"there is no release in '{folder}': {Release.ChecksumsFile} is missing or is not a list of checksums", SourceLocation.OfFile(folder));

    public static Diagnostic Gone(string folder, string name) =>
        Diagnostic.Error("PB0205", $"'{name}' is missing", SourceLocation.OfFile(folder), "get a fresh copy of the release");

    public static Diagnostic Changed(string folder, string name) =>
        Diagnostic.Error("PB0206", $"'{name}' is not the file that was released", SourceLocation.OfFile(folder), "get a fresh copy of the release");

    public static bool IsChange(Diagnostic problem) => problem.Code == "PB0206";

    public static Diagnostic Edited(string folder, string name) =>
        Diagnostic.Error("PB0208", $"'{name}' was changed by hand since it was released, and a new release would replace it", SourceLocation.OfFile($"{folder}/{name}"),
            "move it elsewhere to keep it, or delete it; nothing was changed");

    public static Diagnostic NoPart(string folder) =>
        Diagnostic.Error("PB0209", $"there is nothing in '{folder}' that a part of a build has kept", SourceLocation.OfFile(folder),
            "name the folder '.packbuilder' of a project in which 'build --shard' was run");

    public static Diagnostic Unlisted(string folder, string name) =>
        Diagnostic.Error("PB0207", $"'{name}' is not part of the release", SourceLocation.OfFile(folder), "move it elsewhere, or get a fresh copy of the release");
}
