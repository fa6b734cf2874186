using System.Collections.Immutable;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Planning;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Running;

/// <summary>What making a pack for one employer gave.</summary>
/// <param name="Ledger">Null where nobody asked for it, or nothing could be chosen.</param>
/// <param name="Diagnostics">About the pack as a whole; those of its documents are with them.</param>
public sealed record PackResult(ImmutableArray<DocumentResult> Documents, PackLedger? Ledger, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <param name="pack">Null where it could not be chosen.</param>
    public static PackResult Make(Pack? pack, GuideLibrary library, ImmutableArray<DocumentResult> documents, bool keepsLedger)
    {
        if (pack is null)
            return new PackResult(documents, null, []);

        // An edition that shows nothing of a pack is made as well: there is nothing to print.
        var made = documents.Where(document => !document.HasFailed).ToList();
        bool isComplete = pack.Definition.Editions.All(name => made.Exists(document => document.Variant.Edition.Id.Name == name.Name));
        var ledger = PackLedgerBuilder.Build(
            pack, library, [.. made.Select(document => new PrintedEdition(document.Variant.Edition, document.Finished?.Printed ?? []))], isComplete);
        ImmutableArray<string> guides = [.. pack.Guides.Select(guide => guide.Id)];
        return new PackResult([.. documents.Select(document => WithoutDetails(document) with { Guides = guides })], keepsLedger ? ledger.Value : null, ledger.Diagnostics);
    }

    // A thousand packs must not keep every word they printed.
    private static DocumentResult WithoutDetails(DocumentResult document) =>
        document with { Finished = document.Finished is null ? null : document.Finished with { Printed = [] } };
}
