using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>What a build takes over from those before it, and leaves to those after it, in the folder that the program keeps in a project.</summary>
internal sealed class KeptWork
{
    private readonly Host _host;
    private readonly Project _project;
    private readonly BuildSettings _settings;
    private readonly CacheFolder? _cache;
    private readonly WatchedFiles? _watched;
    private readonly OutputList? _outputs;
    private readonly BuildMemory? _memory;

    private KeptWork(Host host, Project project, BuildSettings settings, BuildMemory? memory)
    {
        (_host, _project, _settings, _memory) = (host, project, settings, memory);
        if (host.ProgramHash is not { } program || !settings.Writes)
            return;
        string folder = Path.Combine(project.Root, CacheFolder.OfProject);
        _outputs = new OutputList(host.Files, folder, project.Output);
        // What a printer has to know of a document is not kept with it.
        if (!settings.UsesCache || settings.Learners is not null)
            return;
        _cache = new CacheFolder(host.Files, folder, program());
        _watched = new WatchedFiles(host.Files, path => !IsAt(path, project.Output) && !IsAt(path, folder));
    }

    /// <summary>What the build reads by.</summary>
    public IFileSystem Files => _watched ?? _host.Files;

    /// <param name="memory">What earlier builds of this program have read: such a build sees only what has changed, and leaves no record of a whole one.</param>
    public static KeptWork Of(Host host, Project project, BuildSettings settings, BuildMemory? memory) => new(host, project, settings, memory);

    /// <summary>The run that did all this already; null where there is none, or something has changed since.</summary>
    public RunRecord? FindDone() => _cache is not null && IsOfProjectAlone ? RunRecord.Find(_host.Files, _cache, Key, _project.Output) : null;

    public DocumentCache? Documents(BuildContext context) => _cache is null ? null : DocumentCache.Of([_cache], context, _memory?.ContextFiles ?? _watched!);

    /// <summary>Guides that were read before, by this program or by earlier ones; null where all are read.</summary>
    public BuildMemory? Memory => _memory ?? (_cache is null ? null : new BuildMemory(Files) { Kept = new GuideCache(_cache) });

    /// <param name="isWhole">Whether everything that was asked for was made and written.</param>
    public void Keep(BuildResult result, ImmutableArray<StoredFile> written, ImmutableArray<Diagnostic> diagnostics, bool isWhole)
    {
        _outputs?.Add(written);
        if (_cache is null)
            return;
        if (isWhole && IsOfProjectAlone)
            new RunRecord(written, result.Pages, diagnostics).Keep(_cache, Key, _watched!);
        if (isWhole && IsOfEverything)
            _cache.Trim();
    }

    /// <summary>Files of earlier builds that a build of everything did not write again.</summary>
    public LeftFiles Left(ImmutableArray<StoredFile> written)
    {
        if (_outputs is null || !IsOfEverything)
            return LeftFiles.None;
        var left = _outputs.Left(written);
        var removed = _settings.Prunes ? _outputs.Remove(left) : [];
        if (!removed.IsEmpty)
            _outputs.Add([]);
        return new LeftFiles(left.RemoveRange(removed), removed);
    }

    private bool IsOfEverything => _settings.Request is { Packs.IsEmpty: true, Employers.IsEmpty: true, Editions.IsEmpty: true, Formats.IsEmpty: true, Shard: null };

    // A ledger is made of what only a run knows, and a house style may come from anywhere.
    private bool IsOfProjectAlone => _memory is null && _settings.Ledger is null && _settings.ReferenceDocx is null;

    private string Key => RunRecord.KeyOf(_cache!, _project, _settings.Request, Day);

    // Of the day, where facts are held against it: what was said of them yesterday may not be all today.
    private string Day => _host.Environment(SourceDate.Variable) is { Length: > 0 } stated ? stated
        : _project.Date is null ? _host.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static bool IsAt(string path, string folder) => path == folder || Containment.IsInside(path, folder);
}

/// <summary>Files of earlier builds that no pack makes any more, by their names in the output folder.</summary>
/// <param name="Removed">Those that are gone now.</param>
internal sealed record LeftFiles(ImmutableArray<string> There, ImmutableArray<string> Removed)
{
    public static readonly LeftFiles None = new([], []);
}
