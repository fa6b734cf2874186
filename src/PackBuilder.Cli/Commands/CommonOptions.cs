using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Options that several commands have, and what they say.</summary>
internal sealed class CommonOptions(Host host)
{
    /// <summary>Of what is made without a pack.</summary>
    public const string DefaultDesign = "handbook-a4";

    public Option<string?> Project { get; } = new("--project")
    {
        Description = host.Text("Folder to look for packbuilder.yaml from, upwards; otherwise the current one"),
        HelpName = "folder",
    };

    public Option<string?> Sources { get; } = new("--sources")
    {
        Description = host.Text("Folder of guides to use instead of the project's; a pack none of whose guides is there takes all of them"),
        HelpName = "folder",
    };

    public Option<string[]> Packs { get; } = Names("--pack", host.Text("Packs to build; otherwise all"), "a,b").Offer(host, project => project.Packs);

    public Option<string[]> Employers { get; } = Names("--employer", host.Text("Employers to tailor to, 'none' for nobody; otherwise all and none"), "a,b").Offer(host, project => project.Employers);

    public Option<string[]> Editions { get; } = Names("--edition", host.Text("Editions to build; otherwise all of each pack"), "a,b").Offer(host, project => project.Editions);

    public Option<string?> Design { get; } = new("--design")
    {
        Description = host.Text("Design for all that is built, instead of that of each pack: another paper, larger print, less ink"),
        HelpName = "id",
    };

    public Option<string?> ReferenceDocx { get; } = new("--reference-docx")
    {
        Description = host.Text("DOCX or DOTX whose styles, heads, feet and page a DOCX takes over, instead of a pack's reference_docx"),
        HelpName = "file",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = host.Text("Warnings count as errors") };

    public Option<bool> Json { get; } = new("--json") { Description = host.Text("Print one JSON object instead of text") };

    public Option<string?> Diagnostics { get; } = OneOf(new("--diagnostics") { Description = host.Text("How diagnostics are printed: text, github, sarif or json"), HelpName = "form" }, "text", "github", "sarif", "json");

    private static Option<string?> OneOf(Option<string?> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string[]> Names(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Values given one by one or with commas between them, of a Chinese keyboard as well.</summary>
    public static ImmutableArray<string> Split(string[]? values) =>
    [
        .. (values ?? []).SelectMany(value => value.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(),
    ];

    public BuildRequest Request(ParseResult result) => new()
    {
        Packs = Split(result.GetValue(Packs)),
        Employers = Split(result.GetValue(Employers)),
        Editions = Split(result.GetValue(Editions)),
        Design = result.GetValue(Design),
        IsStrict = result.GetValue(Strict),
    };

    public Reporter Reporter(Host host, ParseResult result) => new(host, result.GetValue(Json) ? ReportForm.Json : result.GetValue(Diagnostics) switch
    {
        "json" => ReportForm.Json,
        "github" => ReportForm.Github,
        "sarif" => ReportForm.Sarif,
        _ => ReportForm.Text,
    });

    /// <summary>As the other, of a line that could not be understood.</summary>
    public static Reporter ReporterOf(Host host, IReadOnlyList<string> arguments)
    {
        string asked = string.Join(' ', arguments).Replace('=', ' ');
        return new Reporter(host, arguments.Contains("--json") || asked.Contains("--diagnostics json", StringComparison.Ordinal) ? ReportForm.Json
            : asked.Contains("--diagnostics github", StringComparison.Ordinal) ? ReportForm.Github
            : asked.Contains("--diagnostics sarif", StringComparison.Ordinal) ? ReportForm.Sarif
            : ReportForm.Text);
    }

    public Checked<Project> ReadProject(Host host, ParseResult result, string? output = null)
    {
        string start = Absolute(host, result.GetValue(Project)) ?? host.Folder;
        return ProjectReader.Read(host.Files, start, Absolute(host, result.GetValue(Sources)), Absolute(host, output));
    }

    /// <summary>For what needs no project: outside of one everything that comes with the program is there, and the pictures are those of the folder.</summary>
    public Checked<Project> ReadProjectOrNone(Host host, ParseResult result)
    {
        var project = ReadProject(host, result);
        return project.Value is null && host.Files.HasBuiltIn && result.GetValue(Project) is null && project.Diagnostics.All(ProjectErrors.IsNotFound)
            ? Checked<Project>.Ok(new Project(host.Folder, host.Folder, Path.Combine(host.Folder, "templates"), host.Folder))
            : project;
    }

    public static string? Absolute(Host host, string? path)
    {
        if (path is null)
            return null;
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, host.Folder));
        // A path as Windows writes it, from a script that was made there.
        return Path.DirectorySeparatorChar == '/' && path.Contains('\\') && !host.Files.FileExists(whole) && !host.Files.FolderExists(whole)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Replace('\\', '/'), host.Folder))
            : whole;
    }
}
