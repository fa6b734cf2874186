using PackBuilder.Cli.Building;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;

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
        var file = Printed.Docx(variant, Printed.Pages(variant));
        return (file.Name, DocxFile.Open(file.Content.ToArray()));
    }
}
