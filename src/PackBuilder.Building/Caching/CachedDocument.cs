using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Ledgers;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Caching;

/// <summary>A document as the cache holds it: its files, and what is printed on which page.</summary>
/// <param name="Pages">How many there are; 0 where none of the formats needs pages.</param>
internal sealed record CachedDocument(ImmutableArray<StoredFile> Files, int Pages, PageTexts Texts)
{
    /// <summary>What whoever prints it has to know; not kept.</summary>
    public PrintJob? Job { get; init; }

    /// <summary>How full its pages are; not kept.</summary>
    public ImmutableArray<PageFill> Fills { get; init; } = [];

    /// <param name="content">Of the files, in their order.</param>
    public byte[] Write(ImmutableArray<OutputFile> content, ImmutableArray<Diagnostic> diagnostics, CacheFolder cache)
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        output.Write(Pages);
        DiagnosticRecord.WriteEach(output, Files, file =>
        {
            output.Write(file.Name);
            output.Write(file.Length);
            output.Write(file.Sha256);
        });
        // The same bytes may come of several runs: they are kept once.
        foreach (var (file, made) in Files.Zip(content))
            cache.Write(KeyOf(file, cache), made.Content.Span);
        Texts.Write(output);
        DiagnosticRecord.Write(output, diagnostics);
        output.Flush();
        return stream.ToArray();
    }

    /// <param name="store">Is given the files that it does not have yet.</param>
    /// <returns>Null where the entry, or a file that it names, is not whole.</returns>
    public static Checked<CachedDocument>? Read(ArraySegment<byte> entry, CacheFolder cache, IFileStore store)
    {
        try
        {
            using var input = CacheFolder.Reader(entry);
            int pages = input.ReadInt32();
            var files = DiagnosticRecord.ReadEach(input, () => new StoredFile(input.ReadString(), input.ReadInt64(), input.ReadString()));
            ImmutableArray<Checked<StoredFile>?> kept = [.. files.Select(file => Keep(file, cache, store))];
            if (kept.Any(file => file is null))
                return null;
            var texts = PageTexts.Read(input);
            var said = DiagnosticRecord.Read(input);
            return kept.All(file => file!.Value is not null)
                ? new Checked<CachedDocument>(new CachedDocument(files, pages, texts), said)
                : Checked<CachedDocument>.Failed(kept.SelectMany(file => file!.Diagnostics));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static Checked<StoredFile>? Keep(StoredFile file, CacheFolder cache, IFileStore store)
    {
        string key = KeyOf(file, cache);
        if (store.Has(file))
        {
            cache.NoteUse(key);
            return Checked<StoredFile>.Ok(file);
        }

        return cache.Read(key) is { } content ? store.Keep(new OutputFile(file.Name, content)) : null;
    }

    private static string KeyOf(StoredFile file, CacheFolder cache) => cache.KeyOf("file", file.Sha256);
}
