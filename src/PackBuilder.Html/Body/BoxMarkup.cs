using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes what is set apart as a whole: callouts, letters, dialogues, translations.</summary>
internal static class BoxMarkup
{
    public static void Write(BlockMarkup blocks, Callout callout)
    {
        blocks.Markup.Start("div", callout.Kind == CalloutKind.Warning ? "note caution" : "note").Attribute("role", "note").Optional("id", callout.Id);
        blocks.WriteWords("p", "label", blocks.Styled.Words.TitleOf(callout));
        blocks.Write(callout.Blocks);
        blocks.Markup.End();
    }

    public static void Write(BlockMarkup blocks, Letter letter)
    {
        var parts = LetterLook.Of(letter);
        blocks.Markup.Start("div", "letter").Optional("id", letter.Id);
        blocks.Write(parts.Greeting);
        blocks.Write(parts.Body);
        if (!parts.Signature.IsEmpty)
        {
            blocks.Markup.Start("div", "signed");
            blocks.Write(parts.Signature);
            blocks.Markup.End();
        }

        blocks.Markup.End();
    }

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
