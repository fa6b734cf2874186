using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Docx.Body;

/// <summary>Writes document.xml: cover, contents, text.</summary>
internal static class BodyWriter
{
    public static byte[] Write(Composition composition, Sections sections) => PartXml.Write(xml =>
    {
        using var content = new XmlBuffer { Stamp = composition.Options.Keys.IsEmpty ? null : new TextStamp() };
        xml.StartTextPart("w:document"u8);
        xml.Start("w:body"u8);
        var stream = new BodyStream(xml, content, composition.Styles, composition.Theme, composition.Bookmarks);
        var front = new FrontWriter(composition, stream, sections);
        if (composition.Options.Mark is { } mark)
            stream.Bookmark(mark);
        front.WriteCover();
        front.WriteContents();
        WriteText(composition, stream, sections);
        stream.Finish(() => sections.End(1));
        xml.End();
        xml.End();
    });

    private static void WriteText(Composition composition, BodyStream stream, Sections sections)
    {
        sections.Start(SectionKind.Text);
        var writer = new BlockWriter(composition, stream, sections);
        var facing = new FacingWriter(composition, stream, sections, writer);
        var all = composition.Document.Blocks;
        foreach (var chapter in all.Any(FacingLook.Faces) ? FacingLook.Chapters(all) : [all])
        {
            if (FacingLook.IsFor(chapter))
            {
                facing.Write(chapter);
                continue;
            }

            foreach (var block in chapter)
            {
                writer.Write([block], Box.None);
                sections.HasContent |= block is not Columns;
            }
        }
    }
}
