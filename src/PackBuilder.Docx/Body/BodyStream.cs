using System.Xml;
using DocumentFormat.OpenXml;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes paragraphs and tables one after the other. The last paragraph is held back, because what comes next may still
/// change it: the end of a box, the end of a section.
/// </summary>
internal sealed class BodyStream(XmlWriter xml, StyleSheet sheet, BookmarkNames names)
{
    private readonly List<string> _bookmarks = [];
    private W.Paragraph? _last;
    private TextRole? _role;
    private Box? _box;
    private bool _breakPage;

    /// <summary>The next paragraph gets a bookmark.</summary>
    public void Bookmark(string name) => _bookmarks.Add(name);

    /// <summary>The next paragraph starts a page.</summary>
    public void BreakPage() => _breakPage = true;

    /// <summary>A paragraph with a style of its own.</summary>
    public void Add(W.Paragraph paragraph) => Add(paragraph, null, null);

    /// <summary>A paragraph whose style follows from its role and its box.</summary>
    public W.Paragraph Add(TextRole role, Box box)
    {
        var paragraph = Paragraphs.Make(sheet.Paragraph(role, box));
        Add(paragraph, role, box);
        return paragraph;
    }

    public void Add(W.Table table)
    {
        Flush();
        if (_bookmarks.Count > 0 || _breakPage)
            Prepare(table.Descendants<W.Paragraph>().First());
        table.WriteTo(xml);
    }

    /// <summary>Opens an element of WordprocessingML, such as a cell, that takes in what is added until <see cref="Close"/>.</summary>
    public void Open(string name, params OpenXmlElement[] properties)
    {
        Flush();
        xml.WriteStartElement("w", name, PartXml.Word);
        foreach (var property in properties)
            property.WriteTo(xml);
    }

    public void Close()
    {
        Flush();
        xml.WriteEndElement();
    }

    /// <summary>A cell must end in a paragraph; a table inside it, or nothing at all, does not make one.</summary>
    public void EndCell()
    {
        if (_last is null)
            Add(Paragraphs.Make(StyleId.TableGap));
    }

    /// <summary>The box to use for what comes next, so that it stays apart from a box that ended just before.</summary>
    public Box Apart(Box box) => _box is not null && box.Joins(_box) ? box.Twin : box;

    /// <summary>The last paragraph ends its box and keeps its distance to what follows.</summary>
    public void EndBox()
    {
        if (_last is not null && _role is not null && _box is not null)
            _last.ParagraphProperties!.ParagraphStyleId!.Val = sheet.Paragraph(_role, _box, isLast: true);
    }

    /// <summary>The last paragraph ends a section with these properties.</summary>
    public void EndSection(W.SectionProperties properties)
    {
        if (_last is null || _last.ParagraphProperties!.SectionProperties is not null)
            Add(Paragraphs.Make(StyleId.TableGap));
        _last!.ParagraphProperties!.SectionProperties = properties;
        (_role, _box) = (null, null);
    }

    /// <summary>Ends the document: with the section that ended last where nothing came after it, else with one more.</summary>
    public void Finish(Func<W.SectionProperties> properties)
    {
        var last = _last?.ParagraphProperties!.SectionProperties;
        last?.Remove();
        Flush();
        (last ?? properties()).WriteTo(xml);
    }

    private void Add(W.Paragraph paragraph, TextRole? role, Box? box)
    {
        Flush();
        Prepare(paragraph);
        (_last, _role, _box) = (paragraph, role, box);
    }

    private void Prepare(W.Paragraph paragraph)
    {
        if (_breakPage)
            paragraph.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        _breakPage = false;
        foreach (string name in _bookmarks)
        {
            string id = names.NextNumber();
            paragraph.AppendChild(new W.BookmarkStart { Id = id, Name = name });
            paragraph.AppendChild(new W.BookmarkEnd { Id = id });
        }

        _bookmarks.Clear();
    }

    private void Flush()
    {
        _last?.WriteTo(xml);
        (_last, _role, _box) = (null, null, null);
    }
}
