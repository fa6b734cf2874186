using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Caching;

/// <summary>What a whole run gave, and everything it saw: where the disk still looks the same, there is nothing to do.</summary>
/// <param name="Files">In the output folder, as they were written.</param>
public sealed record RunRecord(ImmutableArray<StoredFile> Files, int Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Format = "run 1";

    /// <param name="date">What the surroundings say of the day; empty for nothing.</param>
    public static string KeyOf(CacheFolder cache, Project project, BuildRequest request, string date) => cache.KeyOf(
        Format, project.Key, date,
        string.Join(',', request.Packs), string.Join(',', request.Employers), string.Join(',', request.Editions), string.Join(',', request.Formats),
        request.Design ?? "", request.IsStrict ? "strict" : "", request.Shard?.ToString() ?? "");

    /// <returns>Null where there is none, or where input or output has changed.</returns>
    public static RunRecord? Find(IFileSystem files, CacheFolder cache, string key, string output)
    {
        if (cache.Read(key) is not { } entry)
            return null;
        try
        {
            using var input = CacheFolder.Reader(entry);
            var seen = ObservationRecord.Read(input);
            var record = new RunRecord(DiagnosticRecord.ReadEach(input, () => new StoredFile(input.ReadString(), input.ReadInt64(), input.ReadString())), input.ReadInt32(), DiagnosticRecord.Read(input));
            // What was written is looked at as closely as what was read.
            ImmutableArray<(Observation, string)> all = [.. seen, .. record.Files.Select(file => (new Observation(ObservationKind.Content, Path.Combine(output, file.Name)), file.Sha256))];
            return WatchedFiles.AreSame(files, all) ? record : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Keep(CacheFolder cache, string key, WatchedFiles watched)
    {
        if (watched.IsUncertain)
            return;
        using var stream = new MemoryStream();
        using var record = new BinaryWriter(stream);
        ObservationRecord.Write(record, watched.Seen);
        DiagnosticRecord.WriteEach(record, Files, file =>
        {
            record.Write(file.Name);
            record.Write(file.Length);
            record.Write(file.Sha256);
        });
        record.Write(Pages);
        DiagnosticRecord.Write(record, Diagnostics);
        record.Flush();
        cache.Write(key, stream.ToArray());
    }
}
