using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The ids of all blocks of a document: what its links may point to.</summary>
internal static class DocumentIds
{
    public static IReadOnlySet<string> Of(Document document) =>
        DocumentWalk.Blocks(document.Blocks).SelectMany(IdsOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string?> IdsOf(Block block) => block is CardSheet sheet
        ? sheet.Cards.Select(card => card.Id).Prepend(sheet.Id)
        : [block.Id];
}
