using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Writes footnotes.xml (ISO 29500-1 17.11): the rules that separate notes from text, then the notes.</summary>
internal static class FootnotesPart
{
    public static void Add(WordPackage package, Composition composition)
    {
        if (composition.Notes.Count == 0)
            return;
        package.AddPart("footnotes", "footnotes", "footnotes.xml", PartXml.Write(xml => Write(xml, composition)));
        // Links in notes are looked up beside the part of the notes.
        if (composition.Links.All.Count > 0)
            package.AddLinksOf("footnotes.xml", composition.Links.All);
    }

    private static void Write(XmlBuffer xml, Composition composition)
    {
        xml.StartTextPart("w:footnotes"u8);
        WriteRule(xml, SettingsPart.NoteSeparator, "separator"u8, "w:separator"u8);
        WriteRule(xml, SettingsPart.NoteContinuation, "continuationSeparator"u8, "w:continuationSeparator"u8);
        var inlines = new InlineWriter(composition);
        for (int i = 0; i < composition.Notes.Count; i++)
        {
            xml.Start("w:footnote"u8);
            xml.Attribute("w:id"u8, i + 1);
            WriteNote(xml, composition.Notes[i], inlines);
            xml.End();
        }

        xml.End();
    }

    private static void WriteNote(XmlBuffer xml, ImmutableArray<Inline> text, InlineWriter inlines)
    {
        StartParagraph(xml);
        xml.Start("w:r"u8);
        xml.RunStyle(StyleId.FootnoteReference);
        xml.Empty("w:footnoteRef"u8);
        xml.End();
        xml.Tab();
        inlines.Write(text, xml);
        xml.End();
    }

    private static void WriteRule(XmlBuffer xml, int id, ReadOnlySpan<byte> type, ReadOnlySpan<byte> mark)
    {
        xml.Start("w:footnote"u8);
        xml.Attribute("w:type"u8, type);
        xml.Attribute("w:id"u8, id);
        StartParagraph(xml);
        xml.Start("w:r"u8);
        xml.Empty(mark);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void StartParagraph(XmlBuffer xml)
    {
        xml.Start("w:p"u8);
        new ParagraphProperties { Style = StyleId.FootnoteText }.Write(xml);
    }
}
