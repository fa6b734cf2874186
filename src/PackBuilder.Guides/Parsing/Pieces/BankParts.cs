using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Banks;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>A stretch of a capture: blocks that nothing took, or the pieces that stand in place of those that something did.</summary>
/// <param name="Pieces">Default where the blocks are to be read.</param>
internal sealed record BankPart(ImmutableArray<CaptureBlock> Blocks, ImmutableArray<Piece> Pieces);

internal static class BankParts
{
    public static ImmutableArray<BankPart> Of(ImmutableArray<CaptureBlock> blocks, BankResult bank)
    {
        var parts = ImmutableArray.CreateBuilder<BankPart>();
        var free = ImmutableArray.CreateBuilder<CaptureBlock>();
        var lines = bank.Facts.Select((fact, index) => (fact.Line, index)).ToLookup(pair => pair.Line.Block);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (bank.Asides.Contains(i))
                continue;
            var own = lines[i].ToList();
            if (own.TrueForAll(pair => !bank.Taken[pair.index]))
            {
                free.Add(blocks[i]);
                continue;
            }

            foreach (var (line, index) in own)
            {
                if (bank.Pieces.TryGetValue(index, out var pieces))
                {
                    Flush();
                    parts.Add(new BankPart([], pieces));
                }
                else if (!bank.Taken[index])
                {
                    // Of a block that was taken in part the rest are lines of text.
                    free.Add(blocks[i] is CaptureLine ? new CaptureLine(line.Text, line.At) : new CaptureParagraph(line.Text, line.At, 1));
                }
            }
        }

        Flush();
        return parts.ToImmutable();

        void Flush()
        {
            if (free.Count > 0)
                parts.Add(new BankPart(free.ToImmutable(), default));
            free.Clear();
        }
    }
}
