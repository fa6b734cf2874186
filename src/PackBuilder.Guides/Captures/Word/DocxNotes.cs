using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Footnotes, which are told right behind the paragraph that refers to them.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<long, string> _notes = [];

    public DocxNotes(FootnotesPart? part)
    {
        foreach (var note in part?.Footnotes?.Elements<Footnote>() ?? [])
        {
            string text = string.Join(' ', note.Elements<Paragraph>().Select(DocxText.Of)).Trim();
            if (note.Id?.Value is { } id && text.Length > 0)
                _notes.TryAdd(id, text);
        }
    }

    public IEnumerable<string> Of(Paragraph paragraph) =>
        paragraph.Descendants<FootnoteReference>()
            .Select(reference => reference.Id?.Value is { } id ? _notes.GetValueOrDefault(id) : null)
            .OfType<string>();
}
