using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Blocks;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>
/// Sets a chapter for facing pages. What stands in one language only stands on the page of that language, with the page
/// opposite left free beside it.
/// </summary>
internal sealed class SpreadComposer(Composition composition, BlockComposer leftBlocks)
{
    private const int PairLevel = 0;

    private readonly BlockComposer _rightBlocks = new(composition.WithLanguage(FacingLook.SecondLanguage));

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
            bool followsLead = before is not null && First(block) is { } first && KeepRules.LeadsOver(earlier, Last(before), first);
            spread.Starts.Add(new SpreadStart(block, spread.Left.Height, spread.Right.Height, followsLead || before is Heading));
            if (followsLead)
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
        if (FacingLook.IsOnLeft(block))
        {
            leftBlocks.Compose([block], left);
            return;
        }

        // Read where it stands in the document, not after all that the left-hand page holds.
        var node = right.Node.Add(new StructureNode(StructureRole.Division) { KeepsPlace = true });
        _rightBlocks.Compose([block], right with { Node = node });
    }
}

/// <summary>
/// Letters in one language have no opposite. Where sections of little else follow each other, to meet at each of their headings would
/// leave half of the spread empty: there each page goes on by itself.
/// </summary>
file static class FreeStretches
{
    /// <returns>For each block whether it may start lower or higher than its opposite.</returns>
    public static bool[] Of(ImmutableArray<Block> chapter)
    {
        var free = new bool[chapter.Length];
        const int None = -1;
        int first = None;
        for (int from = 0; from < chapter.Length;)
        {
            int to = EndOfSection(chapter, from);
            bool isOfLetters = IsOfLetters(chapter.AsSpan()[from..to]);
            // The first section of a stretch starts at one height on both pages, and so does what follows the last one.
            if (!isOfLetters)
                first = None;
            else if (first == None)
                first = from;
            else
                free.AsSpan((first + 1)..to).Fill(true);
            from = to;
        }

        return free;
    }

    private static int EndOfSection(ImmutableArray<Block> chapter, int from)
    {
        int to = from + 1;
        while (to < chapter.Length && chapter[to] is not Heading)
            to++;
        return to;
    }

    private static bool IsOfLetters(ReadOnlySpan<Block> section)
    {
        if (section[0] is not Heading)
            return false;
        bool hasLetter = false;
        foreach (var block in section[1..])
        {
            hasLetter |= block is Letter;
            if (block is not (Letter or BilingualPair { Zh: [Paragraph], En: [Paragraph] }))
                return false;
        }

        return hasLetter;
    }
}
