using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Blocks;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>
/// Sets a chapter for facing pages. What stands in one language only stands on the page of that language, with the page
/// opposite left free beside it.
/// </summary>
internal sealed class SpreadComposer(Composition composition, BlockComposer leftBlocks)
{
    private const string SecondLanguage = "en";
    private const int PairLevel = 0;

    private readonly BlockComposer _rightBlocks = new(composition.WithLanguage(SecondLanguage));

    /// <summary>Whether a chapter is for facing pages: some of it faces, and none of it takes sheets of its own.</summary>
    public static bool IsFor(ImmutableArray<Block> chapter) =>
        chapter.Any(block => block is BilingualPair { Layout: PairLayout.Facing }) && !chapter.Any(block => block is CardSheet);

    /// <param name="setting">Of the left-hand pages.</param>
    public void Compose(ImmutableArray<Block> chapter, Spread spread, Setting setting)
    {
        var right = setting with { Galley = spread.Right };
        bool[] free = FreeStretches.Of(chapter);
        Block? earlier = null, before = null;
        for (int i = 0; i < chapter.Length; i++)
        {
            var block = chapter[i];
            spread.HasJoints = !free[i];
            if (before is not null && First(block) is { } first && KeepRules.LeadsOver(earlier, Last(before), first))
            {
                spread.Left.KeepLast();
                spread.Right.KeepLast();
            }

            spread.Left.Joint(PairLevel);
            spread.Right.Joint(PairLevel);
            ComposeOne(block, setting, right);
            (earlier, before) = (before is null || block is BilingualPair { Zh.Length: > 1 } ? null : Last(before), block);
        }
    }

    // A pair counts as what it holds.
    private static Block? Last(Block block) => block is BilingualPair pair ? pair.Zh.LastOrDefault() ?? pair.En.LastOrDefault() : block;

    private static Block? First(Block block) => block is BilingualPair pair ? pair.Zh.FirstOrDefault() ?? pair.En.FirstOrDefault() : block;

    private void ComposeOne(Block block, Setting left, Setting right)
    {
        switch (block)
        {
            case Heading heading:
                leftBlocks.ComposeFacing(heading, left, right);
                break;
            case PageBreak:
                leftBlocks.Compose([block], left);
                _rightBlocks.Compose([block], right);
                break;
            case BilingualPair { Layout: PairLayout.Facing } pair:
                ComposePair(pair, left, right);
                break;
            default:
                ComposeLone(block, left, right);
                break;
        }
    }

    private void ComposePair(BilingualPair pair, Setting left, Setting right)
    {
        var outer = composition.Enter(pair);
        if (pair.Id is { } id)
            left.Galley.Anchors.Add(Anchor.OfBlock(left.Galley.Count, id));
        // Each language is read as a whole, wherever its pages end; then the other.
        var node = left.Node.Add(new StructureNode(StructureRole.Division) { KeepsPlace = pair.Zh.IsEmpty });
        leftBlocks.Compose(pair.Zh, left with { Node = NodeOf(pair.Zh, node) });
        _rightBlocks.Compose(pair.En, right with { Node = NodeOf(pair.En, node) });
        composition.Leave(outer);
    }

    private static StructureNode NodeOf(ImmutableArray<Block> side, StructureNode pair) =>
        side.Length > 1 ? pair.Add(StructureRole.Division) : pair;

    private void ComposeLone(Block block, Setting left, Setting right)
    {
        if (BlockLanguage.IsChinese(block))
        {
            leftBlocks.Compose([block], left);
            return;
        }

        // Read where it stands in the document, not behind all that the left-hand page holds.
        var node = right.Node.Add(new StructureNode(StructureRole.Division) { KeepsPlace = true });
        _rightBlocks.Compose([block], right with { Node = node });
    }
}
