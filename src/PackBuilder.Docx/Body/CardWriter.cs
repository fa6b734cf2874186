using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes question cards. Number and labels hang in a margin; a label stands above its part where that starts with something
/// that cannot have one beside it, or where the label is longer than the margin.
/// </summary>
internal sealed class CardWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    private const double WidestLabel = 4;

    // Em of the body; beside a list a label may fill the margin, as its own size is smaller.
    private const double WidestSideLabel = 5;

    // An em space between a label and what is written behind it.
    private const string LabelGap = "\u3000";

    public void Write(QuestionCard card)
    {
        WritePrompt(card);
        if (!card.Remark.IsEmpty)
            inlines.Write(card.Remark, stream.Add(StyleId.QuestionRemark).Content);
        foreach (var part in card.Parts)
            WritePart(part);
    }

    private void WritePrompt(QuestionCard card)
    {
        var first = stream.Add(card.Number.Length > 0 ? StyleId.Question : StyleId.QuestionUnnumbered).Content;
        if (card.Number.Length > 0)
        {
            LabelWriter.Write(card.Id, first, composition, () => PlainRuns.Write(first, card.Number, StyleId.QuestionNumber));
            first.Tab();
        }

        bool startsWithText = card.Prompt is [Paragraph, ..];
        if (startsWithText)
            inlines.Write(((Paragraph)card.Prompt[0]).Inlines, first);
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
            }
        }
    }

    private void WritePart(CardPart part)
    {
        var box = stream.Apart(part.Tone switch
        {
            CardTone.Sample => Box.Sample,
            CardTone.Caution => Box.Caution,
            _ => Box.Part,
        });
        var content = part.Blocks;
        if (part.Label.Length > 0)
        {
            // The ground of a sample would start left of its label and right of further paragraphs.
            bool alone = box.Look != BoxLook.Ground || content.Length == 1;
            bool beside = alone && content is [Paragraph { Id: null }, ..] && PlainText.EmsOf(part.Label) <= WidestLabel;
            if (beside)
            {
                WriteBeside(part, box, (Paragraph)content[0]);
                content = content.RemoveAt(0);
            }
            else if (content is [WritingLines { Count: > 0, Id: null } lines, ..] && PlainText.EmsOf(part.Label) <= WidestSideLabel)
            {
                // As on any form, the label starts the first line.
                blocks.WriteLines(lines, box, part.Label + LabelGap, StyleOf(part, StyleId.Label, StyleId.LabelCaution));
                content = content.RemoveAt(0);
            }
            else
            {
                WriteAlone(part, alone && content is [ListBlock, ..] && PlainText.EmsOf(part.Label) <= WidestSideLabel);
            }
        }

        blocks.Write(content, box);
        stream.EndBox();
    }

    private void WriteBeside(CardPart part, Box box, Paragraph text)
    {
        var xml = stream.Add(TextRole.Labelled, box).Content;
        PlainRuns.Write(xml, part.Label, StyleOf(part, StyleId.Label, StyleId.LabelCaution));
        xml.Tab();
        inlines.Write(text.Inlines, xml);
    }

    private void WriteAlone(CardPart part, bool isBeside)
    {
        var paragraph = stream.Add(new ParagraphProperties
        {
            Style = isBeside ? StyleOf(part, StyleId.AnswerSideLabel, StyleId.CautionSideLabel) : StyleOf(part, StyleId.AnswerLabel, StyleId.CautionLabel),
            // LibreOffice reads frames from paragraphs, not from their styles.
            Frame = isBeside ? CardStyles.SideFrame(composition.Theme) : null,
        });
        PlainRuns.Write(paragraph.Content, part.Label);
    }

    private static string StyleOf(CardPart part, string usual, string caution) => part.Tone == CardTone.Caution ? caution : usual;
}
