using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes what is set apart as a whole: boxes, dialogues, translations.</summary>
internal static class BoxMarkup
{
    public static void Write(BlockMarkup blocks, BoxedBlock block)
    {
        var look = BoxedLook.Of(block, blocks.Styled.Words);
        blocks.Markup.Start("div", StyleOf(look.Box));
        if (look.Label.Length > 0)
            blocks.Markup.Attribute("role", "note");
        blocks.Markup.Optional("id", block.Id);
        if (look.Label.Length > 0)
            blocks.WriteWords("p", "label", look.Label);
        foreach (var part in look.Parts)
        {
            if (part.Place == PartPlace.End)
                blocks.Markup.Start("div", "signed");
            blocks.Write(part.Blocks);
            if (part.Place == PartPlace.End)
                blocks.Markup.End();
        }

        blocks.Markup.End();
    }

    // On a small screen there are two boxes: a line around, and a bar with a ground.
    private static string StyleOf(BoxLook box) => box.Frame == BoxFrame.Line ? "letter" : box.Colour == LookColour.Caution ? "note caution" : "note";

    public static void Write(BlockMarkup blocks, Dialogue dialogue)
    {
        var markup = blocks.Markup;
        markup.Start("div", "talk").Optional("id", dialogue.Id);
        foreach (var turn in dialogue.Turns)
        {
            markup.Start("p", turn.IsOurs ? "ours" : null);
            if (turn.Speaker.Length > 0)
            {
                markup.Start("b");
                blocks.Inlines.WriteText(turn.Speaker + blocks.Styled.Words.Colon);
                markup.End();
            }

            blocks.Inlines.Write(turn.Inlines);
            markup.End();
        }

        markup.End();
    }

    public static void Write(BlockMarkup blocks, BilingualPair pair)
    {
        blocks.Markup.Start("div", "pair").Optional("id", pair.Id);
        WriteSide(blocks, pair.Zh, isChinese: true, isFacing: false);
        WriteSide(blocks, pair.En, isChinese: false, pair.Layout == PairLayout.Facing);
        blocks.Markup.End();
    }

    private static void WriteSide(BlockMarkup blocks, ImmutableArray<Block> side, bool isChinese, bool isFacing)
    {
        bool isOther = isChinese != blocks.Inlines.IsChinese;
        blocks.Markup.Start("div", isChinese ? null : "second");
        if (isOther)
            blocks.Markup.Attribute("lang", isChinese ? LanguageRuns.Chinese : LanguageRuns.English);
        if (isFacing)
            blocks.WriteWith(LanguageRuns.English, isChinese, () => blocks.Write(side));
        else
            blocks.WriteIn(isChinese, () => blocks.Write(side));
        blocks.Markup.End();
    }
}
