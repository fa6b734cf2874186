using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Caching;

/// <summary>
/// Documents that were made before: what their template wrote is the same, and so are their pictures, design and fonts. Everything before, such
/// as whether an answer leaked into the text, is asked anew by each run.
/// </summary>
public sealed class DocumentCache
{
    private readonly CacheFolder _cache;
    private readonly string _surroundings;

    private DocumentCache(CacheFolder cache, string surroundings) => (_cache, _surroundings) = (cache, surroundings);

    /// <summary>For documents in the fonts and designs of a context.</summary>
    /// <param name="watched">What the context has read.</param>
    public static DocumentCache Of(CacheFolder cache, BuildContext context, WatchedFiles watched)
    {
        string[] folders = [context.Project.Fonts, context.Project.Designs];
        string read = string.Join('\n', watched.Seen.Where(one => one.Asked.Kind == ObservationKind.Content && folders.Any(folder => Containment.IsInside(one.Asked.Path, folder)))
            .Select(one => $"{context.Project.Display(one.Asked.Path)} {one.Answer}"));
        return new DocumentCache(cache, read + "\n" + (context.Date.Documents?.ToString("O", CultureInfo.InvariantCulture) ?? ""));
    }

    /// <returns>Null for a document that takes the style of a house, whose file may be anywhere.</returns>
    public string? KeyOf(PrintSettings print, Document document, DocumentStamp stamp) => print.ReferenceDocx is not null ? null : _cache.KeyOf(
    [
        "document", _surroundings, print.Name, print.Design, print.Accent?.Hex ?? "", string.Join(',', print.Formats.Select(format => format.Name)),
        document.Name, document.Markdown, stamp.Mark ?? "", .. stamp.Keys.SelectMany(pair => new[] { pair.Key, pair.Value }),
        .. document.Pictures.SelectMany(picture => new[]
        {
            picture.Key, picture.Value.GetType().Name, picture.Value.Width.ToString("R", CultureInfo.InvariantCulture), picture.Value.Height.ToString("R", CultureInfo.InvariantCulture),
            Sha256Hex.Of(picture.Value.File.Span),
        }),
    ]);

    internal Checked<CachedDocument>? Find(string key) => _cache.Read(key) is { } entry ? CachedDocument.Read(entry, _cache) : null;

    internal void Keep(string key, CachedDocument document, ImmutableArray<Diagnostic> diagnostics) =>
        _cache.Write(key, document.Write(diagnostics, _cache));
}
