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
    private readonly ImmutableArray<CacheFolder> _folders;
    private readonly string _surroundings;
    private readonly bool _isKept;
    private int _found;

    private DocumentCache(ImmutableArray<CacheFolder> folders, string surroundings, bool isKept) => (_folders, _surroundings, _isKept) = (folders, surroundings, isKept);

    /// <summary>How many documents were found.</summary>
    public int Found => Volatile.Read(ref _found);

    /// <summary>For documents in the fonts and designs of a context.</summary>
    /// <param name="folders">Of one program; they are looked into in this order.</param>
    /// <param name="watched">What the context has read.</param>
    /// <param name="isKept">Whether documents that are made anew are kept, in the first folder.</param>
    public static DocumentCache Of(ImmutableArray<CacheFolder> folders, BuildContext context, WatchedFiles watched, bool isKept = true)
    {
        string[] looks = [context.Project.Fonts, context.Project.Designs];
        string read = string.Join('\n', watched.Seen.Where(one => one.Asked.Kind == ObservationKind.Content && looks.Any(folder => Containment.IsInside(one.Asked.Path, folder)))
            .Select(one => $"{context.Project.Display(one.Asked.Path)} {one.Answer}"));
        return new DocumentCache(folders, read + "\n" + (context.Date.Documents?.ToString("O", CultureInfo.InvariantCulture) ?? ""), isKept);
    }

    /// <returns>Null for a document that takes the style of a house, whose file may be anywhere.</returns>
    public string? KeyOf(PrintSettings print, Document document, DocumentStamp stamp) => print.ReferenceDocx is not null ? null : _folders[0].KeyOf(
    [
        "document", _surroundings, print.Name, print.Design, print.Accent?.Hex ?? "", string.Join(',', print.Formats.Select(format => format.Name)),
        document.Name, document.Markdown, stamp.Mark ?? "", .. stamp.Keys.SelectMany(pair => new[] { pair.Key, pair.Value }),
        .. document.Pictures.SelectMany(picture => new[]
        {
            picture.Key, picture.Value.GetType().Name, picture.Value.Width.ToString("R", CultureInfo.InvariantCulture), picture.Value.Height.ToString("R", CultureInfo.InvariantCulture),
            Sha256Hex.Of(picture.Value.File.Span),
        }),
    ]);

    /// <param name="store">Has the files of a document that is found.</param>
    internal Checked<CachedDocument>? Find(string key, IFileStore store)
    {
        foreach (var folder in _folders)
        {
            if (folder.Read(key) is not { } entry || CachedDocument.Read(entry, folder, store) is not { } document)
                continue;
            Interlocked.Increment(ref _found);
            return document;
        }

        return null;
    }

    internal void Keep(string key, CachedDocument document, ImmutableArray<OutputFile> content, ImmutableArray<Diagnostic> diagnostics)
    {
        if (_isKept)
            _folders[0].Write(key, document.Write(content, diagnostics, _folders[0]));
    }
}
