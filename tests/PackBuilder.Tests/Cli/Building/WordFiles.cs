using PackBuilder.Cli.Building;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>The Word files of one pack that comes with the program, the one in two languages, in every edition; built once.</summary>
internal static class WordFiles
{
    private static readonly Lazy<IReadOnlyList<(string Name, DocxFile File)>> LazyAll = new(() =>
    [
        .. new Pipeline(Repository.Workshop)
            .Run(new BuildRequest { Packs = ["bilingual"], Employers = [BuildRequest.Nobody], Formats = ["docx"] }, Repository.Silent)
            .Files
            .Where(file => file.Name.EndsWith(".docx", StringComparison.Ordinal))
            .Select(file => (file.Name, DocxFile.Open(file.Content.ToArray()))),
    ]);

    public static IReadOnlyList<(string Name, DocxFile File)> All => LazyAll.Value;
}
