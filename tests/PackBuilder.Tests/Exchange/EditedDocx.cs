using System.IO.Compression;
using System.Xml.Linq;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Exchange;

/// <summary>A Word file that a person edits: paragraphs change, come, go and move as they do in Word.</summary>
internal sealed class EditedDocx
{
    private static readonly XNamespace W = DocxFile.W;

    private readonly DocxFile _file;
    private readonly XElement _root;

    public EditedDocx(byte[] bytes)
    {
        _file = DocxFile.Open(bytes);
        _root = _file.Part("word/document.xml");
    }

    public XElement Body => _root.Element(W + "body")!;

    /// <summary>Comments by id; each needs a reference in the text.</summary>
    public List<(string Author, string Text)> Comments { get; } = [];

    public XElement Paragraph(string text) => Body.Descendants(W + "p").First(paragraph => DocxFile.TextOf(paragraph).Contains(text, StringComparison.Ordinal));

    /// <summary>Writes other words into the first run that has the old ones.</summary>
    public EditedDocx Say(string old, string now)
    {
        var text = Body.Descendants(W + "t").First(one => one.Value.Contains(old, StringComparison.Ordinal));
        text.Value = text.Value.Replace(old, now, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The paragraphs of a question.</summary>
    public List<XElement> Question(string prompt)
    {
        var start = Paragraph(prompt);
        return [start, .. start.ElementsAfterSelf().TakeWhile(one => DocxFile.StyleOf(one) is not { } style || style != "Question" && !style.StartsWith("Heading", StringComparison.Ordinal) && one.Name != W + "sectPr")];
    }

    /// <summary>A copy as pasting makes it: bookmarks stay with the original.</summary>
    public static List<XElement> CopyOf(IEnumerable<XElement> paragraphs)
    {
        List<XElement> copy = [.. paragraphs.Select(one => new XElement(one))];
        copy.SelectMany(one => one.Descendants()).Where(one => one.Name == W + "bookmarkStart" || one.Name == W + "bookmarkEnd").Remove();
        return copy;
    }

    public byte[] Save()
    {
        var stream = new MemoryStream();
        stream.Write(_file.Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            Put(zip, "word/document.xml", _root);
            if (Comments.Count > 0)
            {
                Put(zip, "word/comments.xml", new XElement(W + "comments", Comments.Select((comment, id) => new XElement(W + "comment", new XAttribute(W + "id", id), new XAttribute(W + "author", comment.Author),
                    new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", comment.Text)))))));
                var relations = _file.Part("word/_rels/document.xml.rels");
                relations.Add(new XElement(relations.Name.Namespace + "Relationship", new XAttribute("Id", "remarks"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"), new XAttribute("Target", "comments.xml")));
                Put(zip, "word/_rels/document.xml.rels", relations);
            }
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive zip, string name, XElement content)
    {
        zip.GetEntry(name)?.Delete();
        using var entry = zip.CreateEntry(name).Open();
        content.Save(entry, SaveOptions.DisableFormatting);
    }
}
