using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder list</c>: what there is to build, and from what.</summary>
internal static class ListCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var command = new Command("list", host.Text("Lists packs, editions, employers and guides.")) { options.Project, options.Sources, options.Json };
        command.SetAction(result => Run(host, options, result));
        return command;
    }

    private static int Run(Host host, CommonOptions options, ParseResult result)
    {
        var reporter = options.Reporter(host, result);
        var project = options.ReadProject(host, result);
        if (project.Value is null)
        {
            reporter.Diagnostics(project.Diagnostics);
            reporter.Json("list", ExitCode.InvalidInput, project.Diagnostics);
            return ExitCode.InvalidInput;
        }

        var catalogue = Catalogue.Read(project.Value.Layered(host.Files), project.Value);
        var guides = ProjectGuides.Read(host.Files, project.Value).Guides;
        ImmutableArray<Diagnostic> diagnostics = [.. Diagnostics(catalogue), .. guides.SelectMany(guide => guide.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error)];
        int code = ExitCode.For(diagnostics, false);
        foreach (var (kind, entries) in Groups(project.Value, catalogue, guides))
        {
            reporter.Tell($"{NameOf(kind)}:");
            foreach (var (id, title, file) in entries)
                reporter.Result("  " + string.Join("  ", new[] { id, title, file }.Where(text => !string.IsNullOrEmpty(text))));
        }

        reporter.Diagnostics(diagnostics);
        reporter.Json("list", code, diagnostics, [.. Groups(project.Value, catalogue, guides).Select(group => (group.kind, (JsonNode?)Ids(group.entries)))]);
        return code;
    }

    private static IEnumerable<(string kind, ImmutableArray<(string id, string title, string? file)> entries)> Groups(Project project, Catalogue catalogue, ImmutableArray<GuideResult> guides)
    {
        yield return ("packs", [.. catalogue.Packs.Select(e => (e.Id, e.Value?.Title.ToString() ?? "", (string?)null))]);
        yield return ("editions", [.. catalogue.Editions.Select(e => (e.Id, e.Value?.Title.ToString() ?? "", (string?)null))]);
        yield return ("employers", [.. catalogue.Employers.Select(e => (e.Id, e.Value?.Name.ToString() ?? "", (string?)null))]);
        yield return ("guides", [.. guides.Select(guide => guide.Finished is { } finished
            ? (finished.Guide.Id, $"{finished.Guide.Title}", project.Display(guide.Path))
            : (GuideId.Of(guide.Stem), "", project.Display(guide.Path)))]);
    }

    private static Message NameOf(string kind) => kind switch
    {
        "packs" => (Message)"packs",
        "editions" => "editions",
        "employers" => "employers",
        _ => "guides",
    };

    private static JsonArray Ids(ImmutableArray<(string id, string title, string? file)> entries) =>
        [.. entries.Select(Id)];

    private static JsonNode Id((string id, string title, string? file) entry)
    {
        var node = new JsonObject { ["id"] = entry.id, ["title"] = entry.title };
        if (entry.file is { } file)
            node["file"] = file;
        return node;
    }

    private static ImmutableArray<Diagnostic> Diagnostics(Catalogue catalogue) =>
    [
        .. catalogue.Packs.SelectMany(entry => entry.Read.Diagnostics),
        .. catalogue.Editions.SelectMany(entry => entry.Read.Diagnostics),
        .. catalogue.Employers.SelectMany(entry => entry.Read.Diagnostics),
    ];
}
