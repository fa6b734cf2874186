using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Examining;

/// <summary>Looks at all that a build stands on, and leaves everything as it was.</summary>
internal sealed class Examination(Host host)
{
    private const int Megabyte = 1 << 20;

    // What the program looks for beside itself, under the names that systems give it.
    private static readonly ImmutableArray<string> Offices = ["soffice", "libreoffice", "soffice.exe"];

    private static readonly ImmutableArray<string> OfficeFolders =
        ["/Applications/LibreOffice.app/Contents/MacOS", @"C:\Program Files\LibreOffice\program"];

    public IEnumerable<Finding> OfProgram()
    {
        var machine = host.Machine;
        yield return Good("program", "program", machine.IsNative
            ? (Message)$"packbuilder {ProgramVersion.Text}, native, {machine.System}"
            : $"packbuilder {ProgramVersion.Text}, on {machine.Runtime}, {machine.System}");
        yield return Good("language", "language of messages", $"{host.Wording.Language} (--lang, language: of packbuilder.yaml, LC_ALL, LC_MESSAGES, LANG, the system)");
        yield return Good("processors", "processors", $"{machine.Processors}, all of which a build uses");
        yield return Good("limits", "largest files that are read", Message.List(
        [
            $"guides {Megabytes(ReadKind.Guide)} MB", $"pictures {Megabytes(ReadKind.Picture)} MB", $"fonts {Megabytes(ReadKind.Font)} MB",
            $"Word files of a house {Megabytes(ReadKind.Reference)} MB", $"YAML and templates {Megabytes(ReadKind.Text)} MB",
        ]));
    }

    public IEnumerable<Finding> OfProject(Checked<Project> project)
    {
        if (project.Value is not { } found)
        {
            bool isNone = project.Diagnostics.All(ProjectErrors.IsNotFound);
            yield return isNone
                ? new Finding("project", "project", FindingState.Note, "none in this folder or above it: start one with packbuilder new, or name its folder with --project")
                : Fault("project", "project", "it cannot be read", project.Diagnostics);
            if (isNone)
                yield return Good("templates", "templates and fonts", "those of the program");
            yield break;
        }

        yield return Good("project", "project", Message.Verbatim(found.Root));
        var context = BuildContext.Open(host.Files, found, host.Environment, host.Today);
        if (context.Value is not { } open)
        {
            yield return Fault("fonts", "fonts and date", "they cannot be read", context.Diagnostics);
        }
        else
        {
            yield return Good("fonts", "fonts", Message.List(open.Fonts.Families.Select(family => family.Name)));
            yield return DayOf(found, open.Date);
            yield return OfDefinitions(open.Catalogue);
        }

        int guides = GuideFiles.Find(host.Files, found).Length;
        yield return guides > 0
            ? Good("guides", "guides", $"{guides} in {found.Display(found.Sources)}")
            : Fault("guides", "guides", $"none in {found.Display(found.Sources)}", []);
        foreach (var (name, what, folder) in new (string, Message, string)[] { ("output", "output", found.Output), ("cache", "what is kept from build to build", Path.Combine(found.Root, CacheFolder.OfProject)) })
            yield return Written(name, what, folder, found.Display(folder));
    }

    public IEnumerable<Finding> OfSurroundings()
    {
        foreach (string name in new[] { SourceDate.Variable, "NO_COLOR", "PACKBUILDER_DEBUG" })
        {
            if (host.Environment(name) is { Length: > 0 } value)
                yield return new Finding(name, Message.Verbatim(name), FindingState.Note, Message.Verbatim(value));
        }

        string? office = (host.Environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(OfficeFolders)
            .SelectMany(folder => Offices.Select(name => Path.Combine(folder, name))).FirstOrDefault(path => Path.IsPathRooted(path) && host.Files.FileExists(path));
        yield return new Finding("libreoffice", Message.Verbatim("LibreOffice"), office is null ? FindingState.Note : FindingState.Good, office is null
            ? (Message)"not found; only needed to turn .doc and .wps into .docx by hand, or to look at Word files"
            : Message.Verbatim(office));
    }

    private Finding DayOf(Project project, SourceDate date)
    {
        string day = date.Facts?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        bool isSet = !string.IsNullOrEmpty(host.Environment(SourceDate.Variable));
        if (FactDay.Check(project, host.Environment, host.Today()) is [var old])
            return new Finding("date", "date", FindingState.Note, old.Message);
        return Good("date", "date", isSet ? (Message)$"{day}, by {SourceDate.Variable}"
            : date.Documents is null ? (Message)$"none stated: documents carry none, facts are held against today, {day}"
            : $"{day}, by packbuilder.yaml");
    }

    private static Finding OfDefinitions(Catalogue catalogue)
    {
        ImmutableArray<Diagnostic> problems =
        [
            .. catalogue.Packs.SelectMany(entry => entry.Read.Diagnostics), .. catalogue.Editions.SelectMany(entry => entry.Read.Diagnostics),
            .. catalogue.Employers.SelectMany(entry => entry.Read.Diagnostics),
        ];
        Message says = $"{catalogue.Packs.Length} packs, {catalogue.Editions.Length} editions, {catalogue.Employers.Length} employers";
        return problems.Any(problem => problem.Severity == Severity.Error) ? Fault("packs", "packs", says, problems) : Good("packs", "packs", says);
    }

    // Whether a folder can be written to is known only to whoever does it.
    private Finding Written(string name, Message what, string folder, string shown)
    {
        string nearest = folder;
        while (!host.Files.FolderExists(nearest) && Path.GetDirectoryName(nearest) is { } above)
            nearest = above;
        string probe = Path.Combine(nearest, ".packbuilder-doctor");
        try
        {
            if (!host.Files.FileExists(probe))
            {
                host.Files.Write(probe, default);
                host.Files.Delete(probe);
            }

            return Good(name, what, $"{shown}, can be written");
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return Fault(name, what, $"{shown}, cannot be written: {exception.Message}", []);
        }
    }

    private static long Megabytes(ReadKind kind) => ReadGate.LimitOf(kind) / Megabyte;

    private static Finding Good(string name, Message what, Message says) => new(name, what, FindingState.Good, says);

    private static Finding Fault(string name, Message what, Message says, ImmutableArray<Diagnostic> diagnostics) =>
        new(name, what, FindingState.Fault, says) { Diagnostics = diagnostics };
}
