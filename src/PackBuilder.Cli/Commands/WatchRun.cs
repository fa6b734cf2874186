using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Builds again and again. Whatever is wrong with the input is reported and waited out; only whoever started it ends it.</summary>
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
            Build(settings, found, null, interruption.Token);
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

    private void Build(BuildSettings settings, Project found, Message? changed, CancellationToken stop)
    {
        var outcome = BuildRun.Make(host, readProject(), settings, new NoProgress(), stop, _memory);
        stop.ThrowIfCancellationRequested();
        reporter.Diagnostics(outcome.Diagnostics);
        if (changed is null)
            reporter.Say(Result(outcome));
        else
            reporter.Say($"{changed}: {Result(outcome)}");
        if (outcome.Files.IsEmpty)
            return;
        _written = outcome.Files.ToImmutableSortedDictionary(file => file.Name, file => file.Sha256, StringComparer.Ordinal);
    }

    private Message Result(BuildOutcome outcome)
    {
        var done = outcome.Files.IsEmpty ? (Message)"nothing was written" : Changes(outcome.Files);
        return Reporter.Done(done, outcome.Diagnostics);
    }

    private Message Changes(ImmutableArray<StoredFile> files)
    {
        string[] changed = [.. files.Where(file => _written.GetValueOrDefault(file.Name) != file.Sha256).Select(file => file.Name)];
        if (_written.IsEmpty)
            return $"{files.Length} files are up to date";
        return changed.Length == 0 ? (Message)"no file is different" : $"{changed.Length} of {files.Length} files are new: {Names(changed)}";
    }

    private static Message Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        var first = Message.List(all.Take(MostNames));
        return all.Length > MostNames ? $"{first} and {all.Length - MostNames} more" : first;
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
