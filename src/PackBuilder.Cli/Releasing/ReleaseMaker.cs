using System.Collections.Immutable;
using System.Text;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Archives;

namespace PackBuilder.Cli.Releasing;

/// <summary>Puts a release together from a finished build.</summary>
internal static class ReleaseMaker
{
    /// <param name="program">Name and version of this program.</param>
    public static Release Make(Workshop workshop, BuildResult result, string program)
    {
        var documents = Documents(workshop, result);
        var archives = documents.GroupBy(document => document.Variant.Pack.Audience.Name)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReleasedArchive(group.Key, Archive(group.Key, [.. group]), group.Count()))
            .ToImmutableArray();
        var manifest = new OutputFile(Release.ManifestFile, Manifest.Write(workshop, result, documents, archives, program));
        ImmutableArray<OutputFile> files = [.. documents.Select(document => document.File), .. archives.Select(archive => archive.File), manifest];
        return new Release(files.Add(new OutputFile(Release.ChecksumsFile, Encoding.UTF8.GetBytes(Checksums.Of(files)))));
    }

    private static ImmutableArray<ReleasedDocument> Documents(Workshop workshop, BuildResult result)
    {
        var library = LibraryMaker.Make(workshop.Files, workshop.Project, result.Sources).Value!;
        return
        [
            .. from document in result.Sound
               let guides = PackSelector.Select(document.Variant.Pack, document.Variant.Employer, library).Value?.Guides ?? []
               from file in document.Finished!.Files
               orderby file.Name
               select new ReleasedDocument(document.Variant, file, document.Finished!.Pages, [.. guides.Select(guide => guide.Id)]),
        ];
    }

    // People see the names in the archive, so they are the titles; what is attached to a release has ASCII names.
    private static OutputFile Archive(string audience, ImmutableArray<ReleasedDocument> documents)
    {
        var names = ArchiveNames.Of(documents);
        var entries = documents.Zip(names, (document, name) => (Name: name, Content: document.File.Content.ToArray()))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToArray();
        return new OutputFile($"packs-{audience}.zip", ZipWriter.Write(entries));
    }
}

/// <summary>All files for one audience in one.</summary>
internal sealed record ReleasedArchive(string Audience, OutputFile File, int Documents);
