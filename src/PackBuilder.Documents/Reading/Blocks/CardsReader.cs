using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads cards to cut out: in each the front, then a block for the back.</summary>
internal sealed class CardsReader(ReadingContext context, BlockReader blocks)
{
    public CardSheet Read(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "per-page", "duplex");
        if (fence.Count == 0)
            context.Report(DocumentErrors.MustNotBeEmpty(head.Word, head.At));
        var cards = ImmutableArray.CreateBuilder<FlashCard>();
        foreach (var child in fence)
        {
            if (child is FenceBlock { Info.Length: > 0 } card && FenceHead.Read(context, card) is { Word: "card" } inner)
                cards.Add(ReadCard(card, inner));
            else
                context.Report(DocumentErrors.NotACard(context.At(child)));
        }

        return new CardSheet(
            head.Attributes.Choice("per-page", ("8", 8), ("10", 10)),
            head.Attributes.Choice("duplex", ("long", CardTurn.LongEdge), ("short", CardTurn.ShortEdge), ("fold", CardTurn.Fold)),
            cards.ToImmutable());
    }

    private FlashCard ReadCard(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "number", "remark");
        if (!fence.FoundEnd)
            context.Report(DocumentErrors.NeverClosed(head.Word, fence.Colons, head.At));
        var back = fence.LastOrDefault() is FenceBlock { Info.Length: > 0 } last && FenceHead.Read(context, last) is { Word: "back" } found
            ? (Fence: last, Head: found)
            : default;
        var front = fence.SkipLast(back.Fence is null ? 0 : 1).ToList();
        if (back.Fence is null || front.Count == 0)
            context.Report(DocumentErrors.CardNeedsTwoSides(head.At));
        string remark = head.Attributes.Text("remark");
        return new FlashCard(
            head.Attributes.Text("number"),
            remark.Length == 0 ? [] : [new TextRun(remark)],
            blocks.Read(front, Place.Container, "a card"),
            back.Fence is null ? [] : ReadBack(back.Fence, back.Head))
        {
            Id = head.Attributes.Id,
            Line = fence.Line + 1,
        };
    }

    private ImmutableArray<Block> ReadBack(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown();
        if (!fence.FoundEnd)
            context.Report(DocumentErrors.NeverClosed(head.Word, fence.Colons, head.At));
        if (fence.Count == 0)
            context.Report(DocumentErrors.MustNotBeEmpty(head.Word, head.At));
        return blocks.Read(fence, Place.Container, "a card");
    }
}
