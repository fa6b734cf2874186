using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Builds again and again. Whatever is wrong with the input is told and waited out; only whoever started it ends it.</summary>
internal sealed class WatchRun(Host host, Reporter reporter, Func<Checked<Project>> readProject)
{
    // So many files are named; of the others it is enough to know how many there are.
    private const int MostNames = 3;

    private readonly BuildMemory _memory = new(host.Files);
    private ImmutableSortedDictionary<string, string> _written = ImmutableSortedDictionary<string, string>.Empty;

    /// <returns>The exit code.</returns>
    public int Run(BuildSettings settings)
    {
        var project = readProject();
        if (project.Value is not { } found)
            return new BuildReport(reporter, settings).Finish(BuildOutcome.Failed(null, project.Diagnostics));
        using var interruption = host.Listen();
        using var watch = host.Watch([.. found.InputFolders.Distinct(StringComparer.Ordinal)], path => IsInput(path, found));
        try
        {
            Build(settings, found, "", interruption.Token);
            reporter.Say("watching; Ctrl+C ends it");
            while (true)
            {
                string[] changed = [.. watch.Wait(interruption.Token).Where(path => Matters(path, found))];
                if (changed.Length > 0)
                    Build(settings, found, Names(changed.Select(found.Display)), interruption.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Ok;
        }
    }

    private void Build(BuildSettings settings, Project found, string changed, CancellationToken stop)
    {
        var outcome = BuildRun.Make(host, readProject(), settings, new NoProgress(), stop, _memory);
        stop.ThrowIfCancellationRequested();
        reporter.Diagnostics(outcome.Diagnostics);
        reporter.Say((changed.Length > 0 ? changed + ": " : "") + Result(outcome));
        if (outcome.Files.IsEmpty)
            return;
        _written = outcome.Files.ToImmutableSortedDictionary(file => file.Name, file => file.Sha256, StringComparer.Ordinal);
    }

    private string Result(BuildOutcome outcome)
    {
        string problems = DiagnosticPrinter.Summary(outcome.Diagnostics);
        string done = outcome.Files.IsEmpty ? "nothing was written" : Changes(outcome.Files);
        return problems.Length > 0 ? $"{done}; {problems}" : done;
    }

    private string Changes(ImmutableArray<StoredFile> files)
    {
        string[] changed = [.. files.Where(file => _written.GetValueOrDefault(file.Name) != file.Sha256).Select(file => file.Name)];
        return _written.IsEmpty ? $"{files.Length} files are up to date" : changed.Length == 0 ? "no file is different" : $"{changed.Length} of {files.Length} files are new: {Names(changed)}";
    }

    private static string Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return string.Join(", ", all.Take(MostNames)) + (all.Length > MostNames ? $" and {all.Length - MostNames} more" : "");
    }

    // A folder stands for all that is in it.
    private bool Matters(string path, Project project) =>
        path == Path.Combine(project.Root, ProjectReader.FileName) || host.Files.FolderExists(path) || _memory.Reads(path);

    // What is written is no input, nor what editors and systems put beside it.
    public static bool IsInput(string path, Project project)
    {
        string[] own = [project.Output, Path.Combine(project.Root, CacheFolder.OfProject), Path.Combine(project.Root, ".git")];
        return !own.Any(folder => path == folder || Containment.IsInside(path, folder));
    }
}
