using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;

namespace PackBuilder.Docx.Body;

/// <summary>Writes captions. Their numbers are sequences that Word counts on when somebody adds one between them.</summary>
internal sealed class CaptionWriter(Composition composition, InlineWriter inlines)
{
    /// <param name="word">表 or 图, also the name of the sequence.</param>
    /// <param name="xml">Content of the paragraph.</param>
    public void Write(string? id, string word, CaptionNumber? number, ImmutableArray<Inline> caption, XmlBuffer xml)
    {
        if (number is not null)
        {
            LabelWriter.Write(id, xml, composition, () => WriteLabel(word, number, xml));
            PlainRuns.Write(xml, composition.Labels.CaptionGap);
        }

        inlines.Write(caption, xml);
    }

    private void WriteLabel(string word, CaptionNumber number, XmlBuffer xml)
    {
        var labels = composition.Labels;
        string chapter = labels.Chapter(number), shown = labels.Show(number);
        // By chapter the sequence starts again after each heading of the first level.
        string instruction = $@" SEQ {word} \* ARABIC {(chapter.Length > 0 ? @"\s 1 " : "")}";
        PlainRuns.Write(xml, word + labels.WordGap + chapter);
        xml.Field(instruction, shown[chapter.Length..]);
    }
}
