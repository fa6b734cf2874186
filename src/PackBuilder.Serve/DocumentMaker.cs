using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Packs.Model;

namespace PackBuilder.Serve;

/// <summary>Makes the documents that somebody looks at, in the formats that are looked at, and keeps the last ones.</summary>
internal sealed class DocumentMaker(BuildMemory memory)
{
    // One document is looked at at a time; a few are gone back to.
    private const int Most = 8;

    private static readonly string[] Shown = ["pdf", "html"];

    private readonly Dictionary<string, MadeDocument> _made = new(StringComparer.Ordinal);

    /// <summary>The formats that a browser can show; of an edition that has none of them, all of its own.</summary>
    public MadeDocument MakeShown(OpenProject project, BuildRequest request)
    {
        var own = FormatsOf(project, request);
        ImmutableArray<string> shown = [.. own.Intersect(Shown)];
        return Make(project, request with { Formats = shown.IsEmpty ? own : shown });
    }

    /// <summary>The document with one format that may not be shown.</summary>
    public MadeDocument MakeFor(OpenProject project, BuildRequest request, string extension) =>
        Shown.Contains(extension) ? MakeShown(project, request) : Make(project, request with { Formats = [extension] });

    /// <summary>Everything of a pack for one employer, in the formats that a build writes.</summary>
    public MadeDocument MakeAll(OpenProject project, BuildRequest request) => Run(project, request with { Editions = [], Design = null });

    /// <summary>All editions of a pack for one employer, as they are printed.</summary>
    public MadeDocument MakePages(OpenProject project, BuildRequest request) => Make(project, request with { Editions = [], Formats = ["pdf"] });

    /// <summary>The formats that an edition can be had in, in the order of the list.</summary>
    public static ImmutableArray<string> FormatsOf(OpenProject project, BuildRequest request) =>
        project.Context.Catalogue.Editions.FirstOrDefault(entry => request.Editions.Contains(entry.Id))?.Value is { } edition ? FormatsOf(edition) : [];

    public static ImmutableArray<string> FormatsOf(EditionDefinition edition) =>
        [.. DocumentFormats.Of(edition, DocumentFormats.Names).Where(format => format != DocumentFormats.Markdown).Select(format => format.Name)];

    private MadeDocument Make(OpenProject project, BuildRequest request)
    {
        string key = string.Join('\n', [.. request.Packs, .. request.Employers, .. request.Editions, request.Design ?? "", .. request.Formats]);
        if (_made.TryGetValue(key, out var known) && known.Version == project.Version)
            return known;
        if (_made.Count >= Most)
            _made.Clear();
        var made = Run(project, request);
        return _made[key] = made with { ChangedPage = known is null ? null : ChangedPage.Find(known.Guides, project.Guides, made.Result) };
    }

    private MadeDocument Run(OpenProject project, BuildRequest request)
    {
        var store = new MemoryStore();
        var result = new Pipeline(project.Context, store) { Memory = memory }.Run(request with { KeepsLedgers = true }, new NoProgress());
        return new MadeDocument(project.Version, result, store.Files, project.Guides);
    }
}

/// <summary>What making a document gave.</summary>
/// <param name="Version">Of the project.</param>
/// <param name="Guides">Those that it was made of.</param>
internal sealed record MadeDocument(int Version, BuildResult Result, ImmutableArray<OutputFile> Files, ProjectGuides Guides)
{
    /// <summary>The page of what somebody has written since the document was made before; null where that is not known.</summary>
    public int? ChangedPage { get; init; }
}
