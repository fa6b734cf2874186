using System.Collections.Concurrent;
using System.Collections.Immutable;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>The documents of the packs that come with the program, made once for all tests that read them: they are values, so tests can share them.</summary>
internal static class ShippedDocuments
{
    private static readonly ConcurrentDictionary<string, ShippedDocument> Made = new(StringComparer.Ordinal);

    private static readonly Lazy<ImmutableArray<ShippedDocument>> LazyAll = new(() =>
    [
        .. Planned(new BuildRequest()).Concat(Unlisted("online-chat")).AsParallel().AsOrdered().Where(document => document.Tree is not null),
    ]);

    /// <summary>All that the packs list, and one of each edition that none of them lists; without those that have nothing to print.</summary>
    public static ImmutableArray<ShippedDocument> All => LazyAll.Value;

    /// <summary>An edition of every pack that lists it, for every employer and for nobody in particular.</summary>
    public static ImmutableArray<ShippedDocument> Of(string edition) => Planned(new BuildRequest { Editions = [edition] });

    public static ImmutableArray<ShippedDocument> Planned(BuildRequest request) =>
        [.. VariantPlanner.Plan(request, Repository.Context.Catalogue, Repository.Context.Designs).Variants.Select(Of)];

    /// <summary>A pack for nobody in particular in the editions that come with the program and that no pack lists, ready for whoever wants them.</summary>
    public static ImmutableArray<ShippedDocument> Unlisted(string pack)
    {
        var catalogue = Repository.Context.Catalogue;
        var definition = catalogue.Packs.Single(entry => entry.Id == pack).Value!;
        return
        [
            .. catalogue.Editions
                .Where(entry => catalogue.Packs.All(other => other.Value!.Editions.All(name => name.Name != entry.Id)))
                .Select(entry => Of(new Variant(definition, null, entry.Value!, [.. entry.Value!.Formats.Select(name => DocumentFormats.Find(name)!)]))),
        ];
    }

    private static ShippedDocument Of(Variant variant) => Made.GetOrAdd(variant.Name, _ => new ShippedDocument(variant));
}
