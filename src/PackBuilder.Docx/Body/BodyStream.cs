using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes paragraphs and tables one after the other. The last paragraph is held back, because what comes next may still
/// change it: the end of a box, the end of a section.
/// </summary>
/// <param name="content">Empty; takes the runs of the paragraph that is held back.</param>
internal sealed class BodyStream(XmlBuffer xml, XmlBuffer content, StyleSheet sheet, BookmarkNames names)
{
    private readonly List<string> _bookmarks = [];
    private HeldParagraph? _last;
    private TextRole? _role;
    private Box? _box;
    private bool _breakPage;

    /// <summary>The next paragraph gets a bookmark.</summary>
    public void Bookmark(string name) => _bookmarks.Add(name);

    /// <summary>The next paragraph starts a page.</summary>
    public void BreakPage() => _breakPage = true;

    /// <summary>A paragraph with a style of its own.</summary>
    public HeldParagraph Add(string style) => Add(new ParagraphProperties { Style = style });

    public HeldParagraph Add(ParagraphProperties properties) => Add(properties, null, null);

    /// <summary>A paragraph whose style follows from its role and its box.</summary>
    public HeldParagraph Add(TextRole role, Box box) => Add(new ParagraphProperties { Style = sheet.Paragraph(role, box) }, role, box);

    /// <summary>Opens an element of WordprocessingML, such as a cell, that takes in what is added until <see cref="Close"/>.</summary>
    /// <returns>Where its properties go.</returns>
    public XmlBuffer Open(ReadOnlySpan<byte> name)
    {
        Flush();
        xml.Start(name);
        return xml;
    }

    public void Close()
    {
        Flush();
        xml.End();
    }

    /// <summary>A cell must end in a paragraph; a table inside it, or nothing at all, does not make one.</summary>
    public void EndCell()
    {
        if (_last is null)
            Add(StyleId.TableGap);
    }

    /// <summary>The box to use for what comes next, so that it stays apart from a box that ended just before.</summary>
    public Box Apart(Box box) => _box is not null && box.Joins(_box) ? box.Twin : box;

    /// <summary>The last paragraph ends its box and keeps its distance to what follows.</summary>
    public void EndBox()
    {
        if (_last is not null && _role is not null && _box is not null)
            _last.Properties = _last.Properties with { Style = sheet.Paragraph(_role, _box, isLast: true) };
    }

    /// <summary>The last paragraph ends a section with these properties.</summary>
    public void EndSection(SectionProperties properties)
    {
        if (_last is null || _last.Properties.Section is not null)
            Add(StyleId.TableGap);
        _last!.Properties = _last.Properties with { Section = properties };
        (_role, _box) = (null, null);
    }

    /// <summary>Ends the document: with the section that ended last where nothing came after it, else with one more.</summary>
    public void Finish(Func<SectionProperties> properties)
    {
        var last = _last?.Properties.Section;
        if (last is not null)
            _last!.Properties = _last.Properties with { Section = null };
        Flush();
        (last ?? properties()).Write(xml);
    }

    private HeldParagraph Add(ParagraphProperties properties, TextRole? role, Box? box)
    {
        Flush();
        _last = new HeldParagraph(_breakPage ? properties with { PageBreakBefore = true } : properties, content);
        (_role, _box, _breakPage) = (role, box, false);
        foreach (string name in _bookmarks)
        {
            int number = names.NextNumber();
            content.BookmarkStart(number, name);
            content.BookmarkEnd(number);
        }

        _bookmarks.Clear();
        return _last;
    }

    private void Flush()
    {
        if (_last is not null)
        {
            xml.Start("w:p"u8);
            _last.Properties.Write(xml);
            xml.Append(content);
            xml.End();
            content.Clear();
        }

        (_last, _role, _box) = (null, null, null);
    }
}
