using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Text.Archives;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Releasing;

/// <summary>Puts a release together from a finished build: all of it is in the spool afterwards.</summary>
/// <param name="spool">Where the documents of the build are kept.</param>
/// <param name="program">Name and version of this program.</param>
/// <param name="print">What goes with it to the copy shop.</param>
internal sealed class ReleaseMaker(BuildContext context, Spool spool, string program, ReleasedPrint print)
{
    public Checked<Release> Make(BuildResult result)
    {
        var documents = Documents(result);
        var archives = Archives(documents, result);
        if (archives.FirstOrDefault(archive => archive.Value is null) is { } failed)
            return Checked<Release>.Failed(failed.Diagnostics);
        ImmutableArray<ReleasedArchive> packed = [.. archives.Select(archive => archive.Value!)];
        var manifest = new OutputFile(Release.ManifestFile, Manifest.Write(context, result, documents, packed, program));
        Checked<StoredFile>[] others = [.. print.TicketOf(result.Sound).Append(manifest).Select(spool.Keep)];
        if (others.FirstOrDefault(file => file.Value is null) is { } refused)
            return Checked<Release>.Failed(refused.Diagnostics);
        ImmutableArray<StoredFile> files = [.. documents.Select(document => document.File), .. packed.Select(archive => archive.File), .. others.Select(file => file.Value!)];
        return spool.Keep(new OutputFile(Release.ChecksumsFile, Encoding.UTF8.GetBytes(Checksums.Of(files)))).Then(sums => new Release(files.Add(sums)));
    }

    private static ImmutableArray<ReleasedDocument> Documents(BuildResult result) =>
    [
        .. result.Sound
            .SelectMany(document => document.Finished!.Files.Select(file => new ReleasedDocument(document.Variant, file, document.Finished!.Pages, document.Guides)))
            .OrderBy(document => document.File.Name, StringComparer.Ordinal),
    ];

    private ImmutableArray<Checked<ReleasedArchive>> Archives(ImmutableArray<ReleasedDocument> documents, BuildResult result) =>
        OrderedParallel.Map(
            [.. documents.GroupBy(document => document.Variant.Pack.Audience.Name).OrderBy(group => group.Key, StringComparer.Ordinal)],
            group => Archive(group.Key, [.. group], [.. print.TicketOf(result.Sound.Where(document => document.Variant.Pack.Audience.Name == group.Key))]).Then(file => new ReleasedArchive(group.Key, file, group.Count())));

    // People see the names in the archive, so they are the titles; what is attached to a release has ASCII names.
    private Checked<StoredFile> Archive(string audience, ImmutableArray<ReleasedDocument> documents, ImmutableArray<OutputFile> tickets)
    {
        var entries = documents.Zip(NamesInArchive(documents), (document, name) => (Name: name, Read: (Func<byte[]>)(() => spool.Read(document.File))))
            .Concat(tickets.Select(ticket => (ticket.Name, Read: (Func<byte[]>)(() => ticket.Content.ToArray()))))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        return spool.Keep($"packs-{audience}.zip", stream => ZipWriter.Write(stream, entries));
    }

    // Made of titles; where two are alike, the file's own name tells them apart.
    private static ImmutableArray<string> NamesInArchive(ImmutableArray<ReleasedDocument> documents)
    {
        var names = documents.Select(Name).ToArray();
        var twice = names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. documents.Zip(names, (document, name) => twice.Contains(name) ? document.File.Name : name)];
    }

    private static string Name(ReleasedDocument document)
    {
        var variant = document.Variant;
        string[] parts = [.. new[] { variant.Pack.Title.ToString(), variant.Employer?.Name.ToString(), variant.Edition.Title.ToString() }.OfType<string>()];
        string forPrinter = document.IsForPrinter ? " - print" : "";
        return $"{string.Join(" - ", parts.Select(Safe))}{forPrinter}.{document.Format}";
    }

    // What Windows refuses in names, and separators of folders everywhere.
    private static string Safe(string title) =>
        string.Concat(title.Select(c => c < ' ' || "\\/:*?\"<>|".Contains(c) ? '_' : c)).Trim(' ', '.');
}

/// <summary>All files for one audience in one.</summary>
internal sealed record ReleasedArchive(string Audience, StoredFile File, int Documents);
