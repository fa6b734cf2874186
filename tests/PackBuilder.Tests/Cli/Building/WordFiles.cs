using PackBuilder.Cli.Building;
using PackBuilder.Documents.Reading;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>The Word files of one pack that comes with the program, the one in two languages, in every edition, listed or not; built once.</summary>
internal static class WordFiles
{
    private static readonly Lazy<IReadOnlyList<(string Name, DocxFile File)>> LazyAll = new(() => [.. Listed(), .. Repository.Unlisted("bilingual").Select(Write)]);

    public static IReadOnlyList<(string Name, DocxFile File)> All => LazyAll.Value;

    private static IEnumerable<(string Name, DocxFile File)> Listed()
    {
        var store = new MemoryStore();
        var result = new Pipeline(Repository.Workshop, store)
            .Run(new BuildRequest { Packs = ["bilingual"], Employers = [BuildRequest.Nobody], Formats = ["docx"] }, Repository.Silent);
        return result.Sound.SelectMany(document => document.Finished!.Files).Select(file => (file.Name, DocxFile.Open(store.Content[file.Name].ToArray())));
    }

    private static (string Name, DocxFile File) Write(Variant variant)
    {
        var stages = new DocumentStages(Repository.Workshop);
        var file = stages.Select(variant, Repository.Library)
            .Then(pack => stages.BuildTree(variant, pack))
            .Then(tree => stages.RenderTemplate(variant, tree))
            .Then(MarkdownReader.Read)
            .Then(stages.FindPictures)
            .Then(document => stages.Typeset(variant, document))
            .Then(pages => stages.WriteFormats(variant with { Formats = ["docx"] }, pages)).Value!.Files.Single();
        return (file.Name, DocxFile.Open(file.Content.ToArray()));
    }
}
