using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The ids of all blocks of a document: what its links may point to.</summary>
internal static class DocumentIds
{
    public static IReadOnlySet<string> Of(Document document) =>
        DocumentWalk.Blocks(document.Blocks).Select(block => block.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
