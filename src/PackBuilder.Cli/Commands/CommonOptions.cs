using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Options that several commands have, and what they say.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Project { get; } = new("--project")
    {
        Description = "Folder to look for packbuilder.yaml from, upwards; otherwise the current one",
        HelpName = "folder",
    };

    public Option<string?> Sources { get; } = new("--sources")
    {
        Description = "Folder of guides to use instead of the project's; a pack none of whose guides is there takes all of them",
        HelpName = "folder",
    };

    public Option<string[]> Packs { get; } = Names("--pack", "Packs to build; otherwise all", "a,b");

    public Option<string[]> Employers { get; } = Names("--employer", "Employers to tailor to, 'none' for nobody; otherwise all and none", "a,b");

    public Option<string[]> Editions { get; } = Names("--edition", "Editions to build; otherwise all of each pack", "a,b");

    public Option<string?> Design { get; } = new("--design")
    {
        Description = "Design for all that is built, instead of that of each pack: another paper, larger print, less ink",
        HelpName = "id",
    };

    public Option<string?> ReferenceDocx { get; } = new("--reference-docx")
    {
        Description = "DOCX or DOTX whose styles, heads, feet and page a DOCX takes over, instead of a pack's reference_docx",
        HelpName = "file",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as errors" };

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object instead of text" };

    public Option<string?> Diagnostics { get; } = new("--diagnostics") { Description = "How diagnostics are printed: text, github or json", HelpName = "form" };

    public CommonOptions() => Diagnostics.AcceptOnlyFromAmong("text", "github", "json");

    public static Option<string[]> Names(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Values given one by one or with commas between them.</summary>
    public static ImmutableArray<string> Split(string[]? values) =>
    [
        .. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(),
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
        _ => ReportForm.Text,
    });

    public Checked<Project> ReadProject(Host host, ParseResult result, string? output = null)
    {
        string start = Absolute(host, result.GetValue(Project)) ?? host.Folder;
        return ProjectReader.Read(host.Files, start, Absolute(host, result.GetValue(Sources)), Absolute(host, output));
    }

    public static string? Absolute(Host host, string? path) =>
        path is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, host.Folder));
}
