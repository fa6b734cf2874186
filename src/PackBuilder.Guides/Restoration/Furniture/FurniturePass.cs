using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Takes the furniture of the site out, line by line, and keeps what it says about the text.</summary>
internal sealed class FurniturePass : RestorationPass
{
    public override string Name => "furniture";

    public override RestorationState Apply(RestorationState state)
    {
        var page = Page.Of(state.Blocks.Select(PageLine.Of));
        foreach (var rule in FurnitureRules.InOrder)
            page = page.With(rule);

        var kept = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        var furniture = state.Furniture.ToBuilder();
        for (int i = 0; i < state.Blocks.Length; i++)
        {
            var block = state.Blocks[i];
            if (page.Rules[i] is { } rule)
                furniture.AddRange(Enumerable.Range(block.At.Line, block.Lines).Select(line => new FurnitureLine(line, rule)));
            else
                kept.Add(block);
        }

        return state with
        {
            Blocks = kept.ToImmutable(),
            Furniture = furniture.ToImmutable(),
            Found = FoundFacts.Join(state.Found, page.Found),
        };
    }
}
