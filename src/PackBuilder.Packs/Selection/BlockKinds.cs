using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>The kind of a block as one word: <c>QuestionBlock</c> is <c>question</c>.</summary>
public static class BlockKinds
{
    public static string NameOf(GuideBlock block) => block.GetType().Name.Replace("Block", "").ToLowerInvariant();
}
