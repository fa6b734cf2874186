using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>Writes question cards, whose answers are folded until somebody taps, and flash cards, which are turned over.</summary>
internal static class CardMarkup
{
    public static void Write(BlockMarkup blocks, QuestionCard card)
    {
        Start(blocks, "card", card.Id, card.Number, card.Prompt, card.Remark);
        foreach (var choices in card.Choices)
            blocks.Write([choices]);
        WriteParts(blocks, card.Parts);
        blocks.Markup.End();
    }

    public static void Write(BlockMarkup blocks, CardSheet sheet)
    {
        var markup = blocks.Markup;
        markup.Start("div", "deck").Optional("id", sheet.Id);
        foreach (var card in sheet.Cards)
        {
            Start(blocks, "card flash", card.Id, card.Number, card.Front, card.Remark);
            Fold(blocks, blocks.Composition.Words.TurnOver, () => blocks.Write(card.Back));
            markup.End();
            markup.Line();
        }

        markup.End();
    }

    // Named by what it asks; what follows is written by whoever ends it.
    private static void Start(BlockMarkup blocks, string kind, string? given, string number, ImmutableArray<Block> prompt, ImmutableArray<Inline> remark)
    {
        var markup = blocks.Markup;
        string id = given ?? blocks.Composition.NameCard();
        string name = "_q-" + id;
        markup.Start("article", kind).Attribute("id", id).Attribute("aria-labelledby", name);
        markup.Start("div", "ask").Attribute("id", name);
        WriteFront(blocks, number, prompt);
        markup.End();
        if (!remark.IsEmpty)
            blocks.WriteLine("p", "remark", null, remark);
    }

    private static void WriteFront(BlockMarkup blocks, string number, ImmutableArray<Block> prompt)
    {
        if (number.Length > 0)
            blocks.Markup.Element("span", "number", number).Text(" ");
        blocks.Write(prompt);
    }

    // Room to write is no answer: it stands open, in its place among the others.
    private static void WriteParts(BlockMarkup blocks, ImmutableArray<CardPart> parts)
    {
        for (int i = 0; i < parts.Length;)
        {
            int end = i;
            while (end < parts.Length && parts[end].Tone != CardTone.Write)
                end++;
            var answers = parts[i..end];
            if (!answers.IsEmpty)
                Fold(blocks, blocks.Composition.Words.Answers, () => WriteEach(blocks, answers));
            if (end < parts.Length)
                WriteEach(blocks, [parts[end++]]);
            i = end;
        }
    }

    private static void WriteEach(BlockMarkup blocks, ImmutableArray<CardPart> parts)
    {
        foreach (var part in parts)
        {
            blocks.Markup.Start("div", part.Tone switch
            {
                CardTone.Plain => "part",
                CardTone.Sample => "part sample",
                CardTone.Caution => "part caution",
                CardTone.Write => "part write",
                _ => throw new UnknownKindException(part.Tone),
            });
            if (part.Label.Length > 0)
                blocks.WriteWords("p", "label", part.Label);
            blocks.Write(part.Blocks);
            blocks.Markup.End();
        }
    }

    private static void Fold(BlockMarkup blocks, string summary, Action write)
    {
        blocks.Markup.Start("details").Element("summary", null, summary);
        write();
        blocks.Markup.End();
    }
}
