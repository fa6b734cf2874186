using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Projects;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder list</c>: what there is to build, and from what.</summary>
internal static class ListCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var command = new Command("list", "Lists packs, editions, employers and guides.") { options.Project, options.Sources, options.Json };
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

        var catalogue = Catalogue.Read(host.Files, project.Value);
        var diagnostics = Diagnostics(catalogue);
        int code = ExitCode.For(diagnostics, false);
        foreach (var (kind, entries) in Groups(host, project.Value, catalogue))
        {
            reporter.Result($"{kind}:");
            foreach (var (id, title) in entries)
                reporter.Result($"  {id}{(title.Length > 0 ? "  " + title : "")}");
        }

        reporter.Diagnostics(diagnostics);
        reporter.Json("list", code, diagnostics, [.. Groups(host, project.Value, catalogue).Select(group => (group.kind, (JsonNode?)Ids(group.entries)))]);
        return code;
    }

    private static IEnumerable<(string kind, ImmutableArray<(string id, string title)> entries)> Groups(Host host, Project project, Catalogue catalogue)
    {
        yield return ("packs", [.. catalogue.Packs.Select(e => (e.Id, e.Value?.Title.ToString() ?? ""))]);
        yield return ("editions", [.. catalogue.Editions.Select(e => (e.Id, e.Value?.Title.ToString() ?? ""))]);
        yield return ("employers", [.. catalogue.Employers.Select(e => (e.Id, e.Value?.Name.ToString() ?? ""))]);
        yield return ("guides", [.. GuideFiles.Find(host.Files, project).Select(path => (project.Display(path), ""))]);
    }

    private static JsonArray Ids(ImmutableArray<(string id, string title)> entries) =>
        [.. entries.Select(entry => (JsonNode)new JsonObject { ["id"] = entry.id, ["title"] = entry.title })];

    private static ImmutableArray<Diagnostic> Diagnostics(Catalogue catalogue) =>
    [
        .. catalogue.Packs.SelectMany(entry => entry.Read.Diagnostics),
        .. catalogue.Editions.SelectMany(entry => entry.Read.Diagnostics),
        .. catalogue.Employers.SelectMany(entry => entry.Read.Diagnostics),
    ];
}
