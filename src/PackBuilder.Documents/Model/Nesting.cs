namespace PackBuilder.Documents.Model;

/// <summary>How deep documents are nested: the reader refuses more, and so does whoever writes a document that was made in code.</summary>
public static class Nesting
{
    /// <summary>Blocks inside blocks: lists in boxes in parts in cards, about three times what packs need.</summary>
    public const int DeepestBlock = 24;

    /// <summary>Inlines inside inlines; the words of those beyond it keep the style of those around them.</summary>
    public const int DeepestInline = 16;

    /// <summary>Lists inside lists.</summary>
    public const int DeepestList = 5;
}
