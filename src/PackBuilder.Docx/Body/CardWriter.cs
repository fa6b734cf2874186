using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.References;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes question cards. Number and labels hang in a margin; a label stands above its part where that starts with something
/// that cannot have one beside it, or where the label is longer than the margin.
/// </summary>
internal sealed class CardWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    public void Write(QuestionCard card)
    {
        var counted = composition.Plan.Of(card);
        composition.Card = counted?.Instance is { } instance ? new CardLists(instance) : null;
        WritePrompt(card, counted);
        if (!card.Remark.IsEmpty)
            inlines.Write(card.Remark, stream.Add(StyleId.QuestionRemark).Content);
        foreach (var choices in card.Choices)
        {
            // The question, or what is to be matched, stays with what there is to choose.
            stream.KeepLast();
            stream.StartBox();
            blocks.Write([choices], Box.Part);
            stream.EndBox();
        }

        for (int i = 0; i < card.Parts.Length; i++)
        {
            stream.KeepsTables = i + 1 < card.Parts.Length && CardLook.StaysWithQuestion(card.Parts[i + 1]) && DocxKeepRules.HasShortTables(card.Parts[i]);
            WritePart(card.Parts[i]);
        }

        stream.KeepsTables = false;
        composition.Card = null;
    }

    private void WritePrompt(QuestionCard card, Counted? counted)
    {
        if (card.Id is { } id && composition.Options.Keys.TryGetValue(id, out string? key))
            stream.Stamp(key);
        int? level = composition.Plan.Outline.LevelOf(card);
        var first = stream.Add(level is { } known ? Heading(known, counted) : composition.IsOpposite ? Opposite(counted) : new ParagraphProperties { Style = StyleId.Question, Numbering = NumberingOf(counted) }).Content;
        if (counted is null && card.Number.Length > 0)
            LabelWriter.Write(card.Id, first, composition, () => PlainRuns.Write(first, card.Number, StyleId.QuestionNumber));
        if (counted is null)
            first.Tab();

        bool startsWithText = card.Prompt is [Paragraph, ..];
        // A reference asks for the number of the paragraph that its bookmark stands in.
        LabelWriter.Write(counted is null ? null : card.Id, first, composition, () =>
        {
            if (startsWithText)
                inlines.Write(((Paragraph)card.Prompt[0]).Inlines, first, level is null ? CharacterLook.None : CharacterLook.Question);
        });
        foreach (var block in startsWithText ? card.Prompt.RemoveAt(0) : card.Prompt)
        {
            if (block is Paragraph { Id: null } paragraph)
            {
                // The question again, in the other language.
                inlines.Write(paragraph.Inlines, stream.Add(StyleId.QuestionTranslation).Content);
            }
            else
            {
                blocks.Write([block], Box.Part);
                stream.KeepLast();
            }
        }
    }

    // Headings of a house look as it wants, so a question among them says how it looks.
    private ParagraphProperties Heading(int level, Counted? counted) =>
        (composition.HasOwnHeading(level) ? new ParagraphProperties() : CardStyles.Prompt(composition.Theme) with { Indentation = CardStyles.Gutter(composition.Theme) with { IsOfStyle = false } }) with
        {
            Style = StyleId.Heading(level),
            Numbering = composition.NumberingOf(counted, styles: null, isDirect: true) ?? NumberingKinds.Uncounted,
        };

    private ParagraphProperties Opposite(Counted? counted) => new() { Style = StyleId.QuestionOpposite, Numbering = composition.NumberingOf(counted, styles: null, isDirect: true) };

    // A style of the house carries a list of its own or none, so the paragraph names ours.
    private NumberingReference? NumberingOf(Counted? counted) =>
        composition.Options.Reference is not { } house || !house.Has(StyleId.Question) ? composition.NumberingOf(counted, composition.Plan.OfQuestions, isDirect: false)
        : counted is null && HouseNumbers.Has(house, StyleId.Question) ? NumberingReference.None
        : composition.NumberingOf(counted, styles: null, isDirect: true);

    private void WritePart(CardPart part)
    {
        if (CardLook.StaysWithQuestion(part))
            stream.KeepLast();
        var box = stream.Apart(part.Tone switch
        {
            CardTone.Sample => Box.Sample,
            CardTone.Caution => Box.Caution,
            _ => Box.Part,
        });
        bool isShort = DocxKeepRules.IsShort(part.Blocks, box, composition.Theme);
        if (isShort)
            stream.StartGroup();
        stream.StartBox();
        bool isLabelHigher = false;
        if (part.Label.Length > 0 && !part.Blocks.IsEmpty)
            isLabelHigher = WriteLabelled(part.Blocks, box, new PartLabel(part.Label, part.Tone == CardTone.Caution, composition, stream));
        else
            blocks.Write(part.Blocks, box);
        stream.EndBox();
        if (isLabelHigher)
            stream.LeaveBelow(CardStyles.SecondLabelLine(composition.Theme));
        if (isShort)
            stream.EndGroup();
    }

    /// <returns>Whether the label beside it ends below the text.</returns>
    private bool WriteLabelled(ImmutableArray<Block> content, Box box, PartLabel label)
    {
        bool fits = CardLook.LabelFits(label.Text, TextMeasure.Pages, CardLook.LabelColumn);
        // A line would start left of the label, and so would the ground, but right of it in further paragraphs.
        // A label of two lines has no room in the line of the text either.
        bool isInLine = !label.HasTwoLines && (!box.HasFrame || box.Look.Frame == BoxFrame.Ground && content.Length == 1);
        if (fits && isInLine && content[0] is Paragraph { Id: null } text)
        {
            var xml = stream.Add(TextRole.Labelled, box).Content;
            label.WriteInLine(xml);
            inlines.Write(text.Inlines, xml);
        }
        else if (fits && BlockWriter.IsTable(content[0]))
        {
            stream.LeaveBelow(CardLook.BetweenParts);
            blocks.WriteLabelled(content[0], box, label);
        }
        else
        {
            bool isBeside = fits && StartsWithParagraph(content[0]);
            if (isBeside)
                WriteBeside(content[0], box, label);
            else
                label.WriteAbove();
            blocks.Write(content, box);
            return isBeside && label.HasTwoLines && DocxKeepRules.IsLine(content, box, composition.Theme);
        }

        blocks.Write(content.RemoveAt(0), box, 0, content[0]);
        return false;
    }

    private static bool StartsWithParagraph(Block block) => block switch
    {
        Paragraph or ListBlock or ChoiceList or BoxedBlock or Dialogue or Figure or WritingLines { Count: > 0 } => true,
        WritingGrid grid => !BlockWriter.IsTable(grid),
        BilingualPair { Zh: [var first, ..] } => StartsWithParagraph(first),
        _ => false,
    };

    private void WriteBeside(Block first, Box box, PartLabel label)
    {
        // After a table the distance is that of the table.
        if (!stream.FollowsTable)
            stream.KeepDistance(composition.Styles.Paragraph(RoleOf(first), box));
        label.WriteBeside(box);
    }

    // Of the first paragraph.
    private static TextRole RoleOf(Block block) => block switch
    {
        Paragraph => TextRole.Text,
        WritingLines lines => TextRole.WritingLines(WritingLook.PitchOf(lines)),
        ListBlock { Items: [var first, ..] } list => ListWriter.RoleOf(first, list.Ordered, 1),
        _ => TextRole.Bullet(1),
    };
}
