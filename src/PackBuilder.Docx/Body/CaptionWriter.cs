using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes captions. Their numbers are sequences that Word counts on when somebody adds one between them.</summary>
internal sealed class CaptionWriter(Composition composition, InlineWriter inlines)
{
    /// <param name="word">表 or 图, also the name of the sequence.</param>
    public void Write(string? id, string word, CaptionNumber? number, ImmutableArray<Inline> caption, W.Paragraph paragraph)
    {
        if (number is not null)
        {
            LabelWriter.Write(id, paragraph, composition, () => paragraph.Append(MakeLabel(word, number)));
            paragraph.Append(PlainRuns.Of(composition.Labels.CaptionGap));
        }

        inlines.Write(caption, paragraph);
    }

    private IEnumerable<OpenXmlElement> MakeLabel(string word, CaptionNumber number)
    {
        var labels = composition.Labels;
        string chapter = labels.Chapter(number), shown = labels.Show(number);
        // By chapter the sequence starts again after each heading of the first level.
        string instruction = $@" SEQ {word} \* ARABIC {(chapter.Length > 0 ? @"\s 1 " : "")}";
        return [.. PlainRuns.Of(word + labels.WordGap + chapter), .. Fields.Make(instruction, shown[chapter.Length..])];
    }
}
