using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>Documents of the packs that come with the program, as the pipeline makes them.</summary>
internal static class Printed
{
    private static readonly DocumentStages Stages = new(Repository.Workshop);

    /// <summary>No tree where the edition has nothing to print for the pack.</summary>
    public static Checked<DataMap> Tree(Variant variant) => Stages.Select(variant, Repository.Library).Then(pack => Stages.BuildTree(variant, pack));

    public static TypesetDocument Pages(Variant variant) => Pages(variant, Tree(variant).Value!);

    public static TypesetDocument Pages(Variant variant, DataMap tree)
    {
        var pages = Stages.RenderTemplate(variant, tree)
            .Then(MarkdownReader.Read)
            .Then(Stages.FindPictures)
            .Then(document => Stages.Typeset(variant, document));
        Assert.DoesNotContain(pages.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return pages.Value!;
    }

    public static OutputFile Docx(Variant variant, TypesetDocument pages) => Stages.WriteFormats(variant with { Formats = ["docx"] }, pages).Value!.Files.Single();
}
