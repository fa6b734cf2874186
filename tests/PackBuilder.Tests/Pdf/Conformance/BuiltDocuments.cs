using System.Collections.Immutable;
using PackBuilder.Cli.Building;
using PackBuilder.Pdf;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>A document of a pack in pages and as a file.</summary>
internal sealed record BuiltDocument(string Name, PagedDocument Pages, byte[] Pdf);

/// <summary>Every document that the packs of this repository make, and one of each edition that none of them lists, built once for all tests that read them.</summary>
internal static class BuiltDocuments
{
    private static readonly Lazy<ImmutableArray<BuiltDocument>> LazyAll = new(Build);

    public static ImmutableArray<BuiltDocument> All => LazyAll.Value;

    private static ImmutableArray<BuiltDocument> Build()
    {
        var variants = VariantPlanner.Plan(new BuildRequest(), Repository.Workshop.Catalogue, Repository.Workshop.Designs).Variants.Concat(Repository.Unlisted("online-chat"));
        return [.. variants.AsParallel().AsOrdered().Select(Build).OfType<BuiltDocument>()];
    }

    // Null where an edition has nothing to print for a pack.
    private static BuiltDocument? Build(Variant variant)
    {
        if (Printed.Tree(variant).Value is not { } tree)
            return null;
        var pages = Printed.Pages(variant, tree).Pages;
        return new BuiltDocument(variant.Name, pages, PdfRenderer.Render(pages, new PdfOptions()).Value!);
    }
}
