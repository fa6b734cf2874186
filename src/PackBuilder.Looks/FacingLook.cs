using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Looks;

/// <summary>Which chapters stand on facing pages, Chinese on the left and English on the right, and what stands on which of the two.</summary>
public static class FacingLook
{
    /// <summary>The language of right-hand pages, BCP 47.</summary>
    public const string SecondLanguage = "en";

    public static bool Faces(Block block) => block is BilingualPair { Layout: PairLayout.Facing };

    /// <summary>A document cut where a chapter starts.</summary>
    public static IEnumerable<ImmutableArray<Block>> Chapters(ImmutableArray<Block> blocks)
    {
        int start = 0;
        for (int i = 1; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i] is not Heading { Level: 1 })
                continue;
            yield return blocks[start..i];
            start = i;
        }
    }

    /// <summary>Whether a chapter is for facing pages: some of it faces, and none of it takes sheets of its own.</summary>
    public static bool IsFor(ImmutableArray<Block> chapter) =>
        chapter.Any(Faces) && !chapter.Any(block => block is CardSheet);

    /// <summary>What a block of such a chapter, no heading, has on one of the two pages.</summary>
    public static ImmutableArray<Block> SideOf(Block block, bool isLeft) =>
        block is BilingualPair { Layout: PairLayout.Facing } pair ? isLeft ? pair.Zh : pair.En : IsOnLeft(block) == isLeft ? [block] : [];

    /// <summary>Of a block in one language: false only for what has letters and none of them Chinese; a picture, or lines to write on, stand on the left.</summary>
    public static bool IsOnLeft(Block block)
    {
        bool hasLetters = false;
        foreach (var inlines in DocumentWalk.Blocks([block]).SelectMany(DocumentWalk.InlinesOf))
        {
            foreach (char c in DocumentWalk.PlainText(inlines))
            {
                if (char.IsSurrogate(c) || EastAsian.IsWide(c) && char.IsLetter(c))
                    return true;
                hasLetters |= char.IsAsciiLetter(c);
            }
        }

        return !hasLetters;
    }
}
