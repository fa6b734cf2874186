using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes footnotes.xml (ISO 29500-1 17.11): the rules that separate notes from text, then the notes.</summary>
internal static class FootnotesPart
{
    public static void Add(WordPackage package, Composition composition)
    {
        if (composition.Notes.Count == 0)
            return;
        var notes = new W.Footnotes(
            MakeRule(SettingsPart.NoteSeparator, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()),
            MakeRule(SettingsPart.NoteContinuation, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()));
        var inlines = new InlineWriter(composition);
        for (int i = 0; i < composition.Notes.Count; i++)
            notes.AppendChild(Make(i + 1, composition.Notes[i], inlines));
        package.AddPart("footnotes", "footnotes", "footnotes.xml", PartXml.Of(notes));
        // Links in notes are looked up beside the part of the notes.
        if (composition.Links.All.Count > 0)
            package.AddLinksOf("footnotes.xml", composition.Links.All);
    }

    private static W.Footnote Make(int id, ImmutableArray<Inline> text, InlineWriter inlines)
    {
        var paragraph = Paragraphs.Make(StyleId.FootnoteText);
        paragraph.AppendChild(new W.Run(new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleId.FootnoteReference } }, new W.FootnoteReferenceMark()));
        paragraph.AppendChild(Paragraphs.Tab());
        inlines.Write(text, paragraph);
        return new W.Footnote(paragraph) { Id = id };
    }

    private static W.Footnote MakeRule(int id, W.FootnoteEndnoteValues type, DocumentFormat.OpenXml.OpenXmlElement mark)
    {
        var paragraph = Paragraphs.Make(StyleId.FootnoteText);
        paragraph.AppendChild(new W.Run(mark));
        return new W.Footnote(paragraph) { Id = id, Type = type };
    }
}
