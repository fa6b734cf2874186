using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Takes the furniture of the site out, line by line, and keeps what it says about the text.</summary>
internal sealed class FurniturePass : RestorationPass
{
    public override string Name => "furniture";

    public override bool KeepsCharacters => true;

    public override RestorationState Apply(RestorationState state)
    {
        var page = FurniturePage.Of(state.Blocks.Select(PageLine.Of));
        foreach (var rule in FurnitureRules.For(state.Source.Format))
            page = page.With(rule);

        var kept = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        var taken = new List<FurnitureLine>();
        var dropped = state.Dropped.ToBuilder();
        for (int i = 0; i < state.Blocks.Length; i++)
        {
            var block = state.Blocks[i];
            if (RuleOf(block, page.Rules[i]) is not { } rule)
            {
                kept.Add(block);
                continue;
            }

            if (WithoutFurniture(block, state.Source.Format) is var (rest, lines))
            {
                kept.Add(rest);
                dropped.AddRange(lines);
                continue;
            }

            taken.AddRange(Enumerable.Range(block.At.Line, block.Lines).Select(line => new FurnitureLine(line, rule)));
            string text = string.Join('\n', CaptureTexts.Of(block)).Trim();
            if (text.Length > 0)
                dropped.Add(new DroppedText(rule, block.At.Line, text));
        }

        return state with
        {
            Blocks = kept.ToImmutable(),
            Furniture = state.Furniture.AddRange(WithoutContent(taken, kept)),
            Dropped = dropped.ToImmutable(),
            Found = FoundFacts.Join(state.Found, page.Found),
        };
    }

    // What the reader itself left out needs no rule here.
    private static string? RuleOf(CaptureBlock block, string? found) => block switch
    {
        CaptureFurniture marked => marked.Rule,
        CaptureDropped dropped => dropped.Reason,
        _ => found,
    };

    // Of a paragraph or an item with several lines a site may have written one.
    private static (CaptureBlock Kept, IEnumerable<DroppedText> Lines)? WithoutFurniture(CaptureBlock block, SourceFormat format)
    {
        if (BlockText.Whole(block)?.Split('\n') is not { Length: > 1 } lines)
            return null;
        var page = FurniturePage.Of(lines.Select(text => PageLine.Of(text, isPlain: false)));
        foreach (var rule in FurnitureRules.For(format))
            page = page.With(rule);
        string rest = string.Join('\n', lines.Where((_, i) => !page.IsTaken(i)));
        if (string.IsNullOrWhiteSpace(rest) || rest.Length == BlockText.Whole(block)!.Length)
            return null;
        return (BlockText.Map(block, _ => rest), lines.Select((text, i) => (Text: text.Trim(), Rule: page.Rules[i])).Where(line => line is { Rule: not null, Text.Length: > 0 }).Select(line => new DroppedText(line.Rule!, block.At.Line, line.Text)));
    }

    // In HTML several blocks may stand on one line; with text on it, it is a line of the text.
    private static IEnumerable<FurnitureLine> WithoutContent(List<FurnitureLine> taken, IEnumerable<CaptureBlock> kept)
    {
        var content = kept.SelectMany(block => Enumerable.Range(block.At.Line, Math.Max(1, block.Lines))).ToHashSet();
        return taken.Where(line => !content.Contains(line.Line));
    }
}
