using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>Writes captions. Their numbers are sequences that Word counts on when somebody adds one between them.</summary>
internal sealed class CaptionWriter(Composition composition, InlineWriter inlines)
{
    /// <param name="sequence">表 or 图.</param>
    /// <param name="ems">Of the line.</param>
    /// <param name="xml">Content of the paragraph.</param>
    public void Write(string? id, string sequence, CaptionLook caption, double ems, XmlBuffer xml)
    {
        bool startsLines = caption.StartsLines(TextMeasure.WordProcessors, ems);
        for (int i = 0; i < caption.Parts.Length; i++)
        {
            var part = caption.Parts[i];
            bool isSecond = i > 0;
            if (isSecond && startsLines)
                inlines.Write([new LineBreak()], xml);
            else if (isSecond)
                PlainRuns.Write(xml, caption.Between);
            if (part.Label is { } label)
            {
                LabelWriter.Write(id, xml, composition, () => WriteLabel(sequence, label, isSecond, xml), isSecond);
                if (part.Gap.Length > 0)
                    PlainRuns.Write(xml, part.Gap);
            }

            inlines.Write(part.Text, xml);
        }
    }

    private static void WriteLabel(string sequence, CaptionLabel label, bool isSecond, XmlBuffer xml)
    {
        // By chapter the sequence starts again after each heading of the first level. The second language repeats the number of the first.
        string rule = isSecond ? @"\c " : label.Before.EndsWith('-') ? @"\s 1 " : "";
        PlainRuns.Write(xml, label.Before);
        xml.Field($@" SEQ {sequence} \* ARABIC {rule}", label.Counted);
    }
}
