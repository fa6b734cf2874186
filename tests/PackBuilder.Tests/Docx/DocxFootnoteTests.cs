using System.Xml.Linq;

namespace PackBuilder.Tests.Docx;

public class DocxFootnoteTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Notes_are_a_part_of_their_own_with_real_references()
    {
        var file = DocxFile.Of("正文[^a]与[^b]。\n\n[^a]: 甲注\n[^b]: 见 <https://example.com/>\n");
        Assert.Equal(["1", "2"], file.Body.Descendants(W + "footnoteReference").Select(reference => reference.Attribute(W + "id")!.Value));
        var notes = file.Part("word/footnotes.xml").Elements(W + "footnote").ToList();
        Assert.Equal(["-1", "0", "1", "2"], notes.Select(note => note.Attribute(W + "id")!.Value));
        Assert.Equal(["甲注", "见https://example.com/"], notes.Skip(2).Select(DocxFile.TextOf));
        Assert.All(notes.Skip(2), note => Assert.Single(note.Descendants(W + "footnoteRef")));
        Assert.Equal("FootnoteText", DocxFile.StyleOf(notes[2].Element(W + "p")!));
        Assert.Contains("word/_rels/footnotes.xml.rels", file.Names);
        var settings = file.Part("word/settings.xml").Element(W + "footnotePr")!;
        Assert.Equal(("decimalEnclosedCircle", "eachPage"), (settings.Element(W + "numFmt")!.Attribute(W + "val")!.Value, settings.Element(W + "numRestart")!.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_document_without_notes_has_no_such_part()
    {
        var file = DocxFile.Of("正文");
        Assert.DoesNotContain("word/footnotes.xml", file.Names);
        Assert.Null(file.Part("word/settings.xml").Element(W + "footnotePr"));
    }
}
