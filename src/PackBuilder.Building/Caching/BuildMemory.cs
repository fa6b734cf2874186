using System.Collections.Concurrent;
using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Caching;

/// <summary>
/// What a program that builds again and again need not read again: fonts, designs, templates and each guide, for as long as nothing of what it
/// was read from has changed.
/// </summary>
public sealed class BuildMemory(IFileSystem files)
{
    private readonly ConcurrentDictionary<string, ReadGuide> _guides = new(StringComparer.Ordinal);
    private (string Project, WatchedFiles Watched, Checked<BuildContext> Context)? _context;
    private WatchedFiles? _found;

    /// <summary>Guides that earlier programs have read; null where none are kept.</summary>
    public GuideCache? Kept { get; init; }

    /// <summary>Whether every change is announced by <see cref="Notice"/>; otherwise the disk is asked each time whether all is as it was.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether anything that was read so far may depend on a path: a log that somebody writes into the project's folder is no input.</summary>
    public bool Reads(string path) =>
        All.Any(watched => watched.Asked(path));

    /// <summary>Asks again what was asked about paths; what has another answer now is read anew when it is wanted next.</summary>
    /// <param name="paths">Files, and folders for all that is in them.</param>
    /// <returns>Whether anything has.</returns>
    public bool Notice(ImmutableArray<string> paths)
    {
        bool hasChanged = false;
        foreach (var watched in All.Where(watched => watched.HasOther(files, paths)))
        {
            watched.Distrust();
            hasChanged = true;
        }

        return hasChanged;
    }

    /// <summary>What the context was read by.</summary>
    public WatchedFiles ContextFiles => _context?.Watched ?? throw new InvalidOperationException("no context was opened");

    public Checked<BuildContext> Context(Project project, Func<string, string?> environment, Func<DateOnly>? today = null)
    {
        // Past midnight facts may have aged.
        string name = project.Key + (project.Date is null ? today?.Invoke().DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        if (_context is { } known && known.Project == name && known.Context.Value is not null && IsAsItWas(known.Watched))
            return known.Context;
        var watched = new WatchedFiles(files, _ => true);
        var context = BuildContext.Open(watched, project, environment, today);
        _context = (name, watched, context);
        return context;
    }

    /// <param name="finished">Called with the path of each file, from any thread.</param>
    public ProjectGuides Guides(Project project, Action<string>? finished, CancellationToken stop)
    {
        string name = project.Key;
        var found = new WatchedFiles(files, _ => true);
        var all = GuideStages.Of(found, project);
        var paths = all.Value!.WithoutAnswers(GuideFiles.Find(found, project));
        var read = OrderedParallel.Map(paths, path =>
        {
            var guide = _guides.TryGetValue(path, out var known) && known.Project == name && IsAsItWas(known.Watched)
                ? known
                : ReadAnew(project, name, path);
            _guides[path] = guide;
            finished?.Invoke(path);
            return guide;
        }, stop);
        foreach (string gone in _guides.Keys.Except(paths).ToList())
            _guides.TryRemove(gone, out _);
        var results = GuideStages.WithoutPictures([.. read.Select(guide => guide.Result)], read.SelectMany(guide => guide.Pictures).ToHashSet(StringComparer.Ordinal));
        var made = ProjectGuides.Of(found, project, results) with { Notes = all.Diagnostics };
        _found = found;
        return made;
    }

    private IEnumerable<WatchedFiles> All => new[] { _context?.Watched, _found }.Concat(_guides.Values.Select(guide => guide.Watched)).OfType<WatchedFiles>();

    private bool IsAsItWas(WatchedFiles watched) => !watched.IsUncertain && (IsTold || WatchedFiles.AreSame(files, watched.Seen));

    private ReadGuide ReadAnew(Project project, string name, string path)
    {
        if (Kept?.Find(files, name, path) is { } kept)
            return kept;
        var watched = new WatchedFiles(files, _ => true);
        var stages = GuideStages.Of(watched, project).Value!;
        var guide = new ReadGuide(name, watched, stages.Read(path), stages.Pictures);
        Kept?.Keep(guide);
        return guide;
    }
}
