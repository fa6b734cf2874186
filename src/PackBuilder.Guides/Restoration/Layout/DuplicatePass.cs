using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Layout;

/// <summary>Takes out a line that repeats the one before it word for word, as careless copying leaves it.</summary>
internal sealed class DuplicatePass : RestorationPass
{
    // Shorter lines may repeat on purpose.
    private const int ShortestRepeat = 20;

    public const string RuleName = "duplicate";

    public override string Name => RuleName;

    public override bool KeepsCharacters => true;

    public override RestorationState Apply(RestorationState state)
    {
        var kept = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        var furniture = state.Furniture.ToBuilder();
        var dropped = state.Dropped.ToBuilder();
        string last = "";
        foreach (var block in state.Blocks)
        {
            string text = block is CaptureLine or CaptureParagraph ? BlockText.Whole(block)!.Trim() : "";
            if (text.Length >= ShortestRepeat && text == last)
            {
                furniture.AddRange(Enumerable.Range(block.At.Line, block.Lines).Select(line => new FurnitureLine(line, Name)));
                dropped.Add(new DroppedText(Name, block.At.Line, text));
                continue;
            }

            last = text.Length == 0 && block is CaptureLine or CaptureBlank ? last : text;
            kept.Add(block);
        }

        return kept.Count == state.Blocks.Length ? state : state with { Blocks = kept.ToImmutable(), Furniture = furniture.ToImmutable(), Dropped = dropped.ToImmutable() };
    }
}
