using System.CommandLine;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary>The ids that may stand after an option: names of files of the project, which need not be read for that.</summary>
internal static class Completions
{
    public static Option<T> Offer<T>(this Option<T> option, Host host, Func<Project, string> folder)
    {
        option.CompletionSources.Add(_ => Ids(host, folder));
        return option;
    }

    private static IEnumerable<string> Ids(Host host, Func<Project, string> folder) =>
        ProjectReader.Read(host.Files, host.Folder, null, null).Value is { } project
            ? [.. project.Layered(host.Files).Files(folder(project)).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)!)]
            : [];
}
