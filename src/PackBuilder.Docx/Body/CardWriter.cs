using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
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
        var first = stream.Add(new ParagraphProperties { Style = StyleId.Question, Numbering = composition.NumberingOf(counted, composition.Plan.OfQuestions, isDirect: false) }).Content;
        if (counted is null && card.Number.Length > 0)
            LabelWriter.Write(card.Id, first, composition, () => PlainRuns.Write(first, card.Number, StyleId.QuestionNumber));
        if (counted is null)
            first.Tab();

        bool startsWithText = card.Prompt is [Paragraph, ..];
        // A reference asks for the number of the paragraph that its bookmark stands in.
        LabelWriter.Write(counted is null ? null : card.Id, first, composition, () =>
        {
            if (startsWithText)
                inlines.Write(((Paragraph)card.Prompt[0]).Inlines, first);
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
        var content = part.Blocks;
        Block? before = null;
        bool fits = CardLook.LabelFits(TextMeasure.Pages.WidthOf(part.Label), CardLook.LabelColumn);
        bool isShort = DocxKeepRules.IsShort(content, box, composition.Theme);
        if (isShort)
            stream.StartGroup();
        stream.StartBox();
        if (part.Label.Length > 0)
        {
            // The ground of a sample would start left of its label and right of further paragraphs.
            bool alone = box.Look.Frame != BoxFrame.Ground || content.Length == 1;
            bool beside = alone && content is [Paragraph { Id: null }, ..] && fits;
            if (beside)
            {
                WriteBeside(part, box, (Paragraph)content[0]);
                before = content[0];
                content = content.RemoveAt(0);
            }
            else
            {
                // The distance to a table before it would part the label from the list beside it.
                bool isMargin = alone && !stream.IsBehindTable && content is [ListBlock or WritingLines { Count: > 0 }, ..] && fits;
                if (isMargin)
                    stream.KeepDistance(composition.Styles.Paragraph(RoleOf(content[0]), box));
                WriteAlone(part, isMargin);
            }
        }

        blocks.Write(content, box, 0, before);
        stream.EndBox();
        if (isShort)
            stream.EndGroup();
    }

    // Of the first paragraph.
    private static TextRole RoleOf(Block block) => block switch
    {
        WritingLines lines => TextRole.WritingLines(WritingLook.PitchOf(lines)),
        ListBlock { Items: [var first, ..] } list => ListWriter.RoleOf(first, list.Ordered, 1),
        _ => TextRole.Bullet(1),
    };

    private void WriteBeside(CardPart part, Box box, Paragraph text)
    {
        var xml = stream.Add(TextRole.Labelled, box).Content;
        PlainRuns.Write(xml, part.Label, StyleOf(part, StyleId.Label, StyleId.LabelCaution));
        xml.Tab();
        inlines.Write(text.Inlines, xml);
    }

    private void WriteAlone(CardPart part, bool isBeside)
    {
        var paragraph = stream.AddLabel(new ParagraphProperties
        {
            Style = isBeside ? StyleOf(part, StyleId.AnswerSideLabel, StyleId.CautionSideLabel) : StyleOf(part, StyleId.AnswerLabel, StyleId.CautionLabel),
            // LibreOffice reads frames from paragraphs, not from their styles.
            Frame = isBeside ? CardStyles.SideFrame(composition.Theme) : null,
        });
        PlainRuns.Write(paragraph.Content, part.Label);
    }

    private static string StyleOf(CardPart part, string usual, string caution) => part.Tone == CardTone.Caution ? caution : usual;
}
