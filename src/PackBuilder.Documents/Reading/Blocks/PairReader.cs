using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;
using Block = PackBuilder.Documents.Model.Block;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads the same in two languages. Languages that face each other may hold what else stands in the document itself.</summary>
internal sealed class PairReader(ReadingContext context, BlockReader blocks)
{
    public Block? Read(FenceBlock fence, FenceHead head, Place place)
    {
        head.Attributes.RefuseUnknown("#id", "layout");
        var layout = head.Attributes.Choice("layout", ("beside", PairLayout.Beside), ("stacked", PairLayout.Stacked), ("facing", PairLayout.Facing));
        if (layout == PairLayout.Facing && place != Place.Document)
            context.Report(DocumentErrors.FacesOnlyInDocument(head.At));
        Side? zh = null;
        Side? en = null;
        bool wrong = false;
        foreach (var child in fence)
        {
            var side = child is FenceBlock { Info.Length: > 0 } language ? new Side(language, FenceHead.Read(context, language)) : null;
            if (side?.Head.Word == "zh" && zh is null)
                zh = side;
            else if (side?.Head.Word == "en" && en is null)
                en = side;
            else
                wrong = true;
        }

        if (!wrong && zh is not null && en is not null)
            return ReadPair(zh, en, head, layout);
        context.Report(DocumentErrors.BilingualNeedsBoth(head.At));
        return null;
    }

    private Block? ReadPair(Side zh, Side en, FenceHead head, PairLayout layout)
    {
        var inside = layout == PairLayout.Facing ? Place.Spread : Place.Container;
        // A table says the same in both languages and has one number.
        var before = context.Captions.State;
        var first = ReadLanguage(zh, inside);
        var after = context.Captions.State;
        if (layout == PairLayout.Facing)
            context.Captions.State = before;
        var second = ReadLanguage(en, inside);
        if (layout == PairLayout.Facing)
            context.Captions.State = after.Or(context.Captions.State);
        if (first is [Heading one] && second is [Heading { Id: null } other] && one.Level == other.Level)
            return Heading.InTwoLanguages(one.Level, one.Inlines, other.Inlines) with { Id = one.Id, Line = one.Line };
        if (first.Concat(second).Any(block => block is Heading))
        {
            context.Report(DocumentErrors.HeadingsOfPairDiffer(head.At));
            return null;
        }

        return new BilingualPair(first, second) { Layout = layout };
    }

    private ImmutableArray<Block> ReadLanguage(Side side, Place place)
    {
        side.Head.Attributes.RefuseUnknown();
        if (!side.Fence.FoundEnd)
            context.Report(DocumentErrors.NeverClosed(side.Head.Word, side.Fence.Colons, side.Head.At));
        if (side.Fence.Count == 0)
            context.Report(DocumentErrors.MustNotBeEmpty(side.Head.Word, side.Head.At));
        return blocks.Read(side.Fence, place, $"a block '{side.Head.Word}'");
    }

    private sealed record Side(FenceBlock Fence, FenceHead Head);
}
