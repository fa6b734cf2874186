using PackBuilder.Building.Planning;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Building;

/// <summary>The Word files of one pack that comes with the program, the one in two languages, in every edition, listed or not.</summary>
internal static class WordFiles
{
    public static IReadOnlyList<(string Name, DocxFile File)> All =>
    [
        .. ShippedDocuments.Planned(new BuildRequest { Packs = ["bilingual"], Employers = [BuildRequest.NoEmployer], Formats = ["docx"] })
            .Concat(ShippedDocuments.Unlisted("bilingual"))
            .Select(document => ($"{document.Name}.docx", document.Docx)),
    ];
}
