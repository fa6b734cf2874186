using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes question cards. Number and labels hang in a margin; a label stands above its part where that does not start
/// with a paragraph or the label is longer than the margin.
/// </summary>
internal sealed class CardWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    private const double WidestLabel = 4;

    public void Write(QuestionCard card)
    {
        WritePrompt(card);
        if (!card.Remark.IsEmpty)
        {
            var remark = Paragraphs.Make(StyleId.QuestionRemark);
            stream.Add(remark);
            inlines.Write(card.Remark, remark);
        }

        foreach (var part in card.Parts)
            WritePart(part);
    }

    private void WritePrompt(QuestionCard card)
    {
        var first = Paragraphs.Make(card.Number.Length > 0 ? StyleId.Question : StyleId.QuestionUnnumbered);
        stream.Add(first);
        if (card.Number.Length > 0)
        {
            LabelWriter.Write(card.Id, first, composition, () => first.Append(PlainRuns.Of(card.Number, StyleId.QuestionNumber)));
            first.AppendChild(Paragraphs.Tab());
        }

        bool startsWithText = card.Prompt is [Paragraph, ..];
        if (startsWithText)
            inlines.Write(((Paragraph)card.Prompt[0]).Inlines, first);
        foreach (var block in startsWithText ? card.Prompt.RemoveAt(0) : card.Prompt)
        {
            if (block is Paragraph { Id: null } paragraph)
            {
                // The question again, in the other language.
                var translation = Paragraphs.Make(StyleId.QuestionTranslation);
                stream.Add(translation);
                inlines.Write(paragraph.Inlines, translation);
            }
            else
            {
                blocks.Write([block], Box.Part);
            }
        }
    }

    private void WritePart(CardPart part)
    {
        var box = part.Tone switch
        {
            CardTone.Sample => Box.Sample,
            CardTone.Caution => Box.Caution,
            _ => Box.Part,
        };
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
            else
            {
                WriteAbove(part);
            }
        }

        blocks.Write(content, box);
    }

    private void WriteBeside(CardPart part, Box box, Paragraph text)
    {
        var paragraph = stream.Add(TextRole.Labelled, box);
        paragraph.Append(PlainRuns.Of(part.Label, part.Tone == CardTone.Caution ? StyleId.LabelCaution : StyleId.Label));
        paragraph.AppendChild(Paragraphs.Tab());
        inlines.Write(text.Inlines, paragraph);
    }

    private void WriteAbove(CardPart part)
    {
        var paragraph = Paragraphs.Make(part.Tone == CardTone.Caution ? StyleId.CautionLabel : StyleId.AnswerLabel);
        stream.Add(paragraph);
        paragraph.Append(PlainRuns.Of(part.Label));
    }
}
