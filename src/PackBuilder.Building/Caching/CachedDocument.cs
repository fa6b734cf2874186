using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Ledgers;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Caching;

/// <summary>A document as the cache holds it: its files, and what is printed on which page.</summary>
/// <param name="Pages">How many there are; 0 where none of the formats needs pages.</param>
internal sealed record CachedDocument(ImmutableArray<OutputFile> Files, int Pages, PageTexts Texts)
{
    public byte[] Write(ImmutableArray<Diagnostic> diagnostics, CacheFolder cache)
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        output.Write(Pages);
        DiagnosticRecord.WriteEach(output, Files, file =>
        {
            // The same bytes may come of several runs: they are kept once.
            string key = cache.KeyOf("file", Sha256Hex.Of(file.Content.Span));
            cache.Write(key, file.Content.Span);
            output.Write(file.Name);
            output.Write(key);
        });
        Texts.Write(output);
        DiagnosticRecord.Write(output, diagnostics);
        output.Flush();
        return stream.ToArray();
    }

    /// <returns>Null where the entry, or a file that it names, is not whole.</returns>
    public static Checked<CachedDocument>? Read(byte[] entry, CacheFolder cache)
    {
        try
        {
            using var input = new BinaryReader(new MemoryStream(entry));
            int pages = input.ReadInt32();
            var files = DiagnosticRecord.ReadEach(input, () => (Name: input.ReadString(), Content: cache.Read(input.ReadString())));
            if (files.Any(file => file.Content is null))
                return null;
            var texts = PageTexts.Read(input);
            return new Checked<CachedDocument>(
                new CachedDocument([.. files.Select(file => new OutputFile(file.Name, file.Content!))], pages, texts), DiagnosticRecord.Read(input));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
