using System.Text;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes paragraphs and tables one after the other. The last paragraph is held back, because what comes next may still
/// change it: the end of a box, the end of a section, something that must not part from it.
/// </summary>
/// <param name="theme">Says how high lines are, by which distances are counted.</param>
/// <param name="content">Empty; takes the runs of the paragraph that is held back.</param>
internal sealed class BodyStream(XmlBuffer xml, XmlBuffer content, StyleSheet sheet, Theme theme, BookmarkNames names)
{
    private static readonly string NoText = new('0', TextStamp.Length);
    private static readonly byte[] NoTextBytes = Encoding.UTF8.GetBytes(NoText);

    private readonly List<string> _bookmarks = [];
    private readonly Stack<OpenBox> _boxes = [];
    private HeldParagraph? _last;
    private bool _breakPage;
    private bool _isAtTop = true;
    private bool _isInTable;
    private string? _key;
    private int _unsealed;
    private int _groups;
    private int _group;

    /// <summary>Whether a table came last, which keeps no distance of its own to what follows.</summary>
    public bool FollowsTable { get; private set; }

    /// <summary>Whether no page ends in or after the tables that are added.</summary>
    public bool KeepsTables { get; set; }

    /// <summary>The row of a table that is written now stays on the page of the next.</summary>
    public bool KeepsRow { get; set; }

    /// <summary>The next paragraph gets a bookmark.</summary>
    public void Bookmark(string name) => _bookmarks.Add(name);

    /// <summary>The next paragraph starts the block of an id.</summary>
    public void Name(string id) => _bookmarks.AddRange(names.AllOf(id));

    /// <summary>The next paragraph starts a question that a changed file is to find its way back by.</summary>
    /// <param name="key">As <see cref="BlockStamp.KeyOf"/> makes it.</param>
    public void Stamp(string key) => _key = key;

    /// <summary>The next paragraph starts a page.</summary>
    public void BreakPage() => _breakPage = true;

    /// <summary>Whether it does, by a page break or by a section before it.</summary>
    public bool OpensPage => _breakPage || _isAtTop;

    /// <summary>What is added from here on stays on one page, until <see cref="EndGroup"/>.</summary>
    public void StartGroup() => _group = ++_groups;

    public void EndGroup() => _group = 0;

    /// <summary>No page ends after what came last.</summary>
    public void KeepLast()
    {
        if (_last is not null)
            _last.Properties = _last.Properties with { KeepNext = true };
    }

    /// <summary>A paragraph with a style of its own.</summary>
    public HeldParagraph Add(string style) => Add(new ParagraphProperties { Style = style });

    public HeldParagraph Add(ParagraphProperties properties) => Add(properties, null, null);

    /// <summary>A label above or beside a box, to whose distances it does not count.</summary>
    public HeldParagraph AddLabel(ParagraphProperties properties)
    {
        var box = _boxes.Pop();
        bool followsTable = FollowsTable;
        var added = Add(properties);
        // What stands beside the label is after the table as well.
        FollowsTable = followsTable && properties.Frame is not null;
        _boxes.Push(box);
        return added;
    }

    /// <summary>A paragraph whose style follows from its role and its box.</summary>
    public HeldParagraph Add(TextRole role, Box box) => Add(new ParagraphProperties { Style = sheet.Paragraph(role, box) }, role, box);

    /// <summary>A table starts, whose parts are opened and closed one by one.</summary>
    /// <returns>Where its properties go.</returns>
    public XmlBuffer StartTable()
    {
        if (_last?.Open is { } open && open == OpenBox)
            LeaveNoneBelow(_last);
        if (OpenBox is { } box)
            box.HasContent = true;
        Flush();
        if (FollowsTable)
            WriteGap();
        _isInTable = true;
        return Open("w:tbl"u8);
    }

    public void EndTable()
    {
        Close();
        _isInTable = false;
        _isAtTop = false;
        FollowsTable = true;
    }

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
            WriteGap();
    }

    /// <summary>The box to use for what comes next, so that it stays apart from a box that ended just before.</summary>
    public Box Apart(Box box) => _last?.Box is { } before && box.Joins(before) ? box.Twin : box;

    /// <summary>The next paragraph starts a box and keeps its distance to what stands before.</summary>
    public void StartBox() => _boxes.Push(new OpenBox());

    /// <summary>The last paragraph ends its box and keeps its distance to what follows.</summary>
    public void EndBox()
    {
        var ended = _boxes.Pop();
        if (_last is { Box: { Look: { Between.Count: > 0 } look } } last && last.Open == ended)
            last.Properties = last.Properties with { Spacing = new Spacing(last.Properties.Spacing?.Before, theme.Lines(look.After), null, LineRule.Auto) };
    }

    /// <summary>What came last has this distance to a table that follows it, unless it has one of its own.</summary>
    public void LeaveBelow(GridLine distance)
    {
        if (_last is { Role: null })
            LeaveBelow(theme.Lines(distance));
    }

    /// <summary>What came last has this distance to what follows, in twips.</summary>
    public void LeaveBelow(int distance)
    {
        if (_last is not null)
            _last.Properties = _last.Properties with { Spacing = new Spacing(_last.Properties.Spacing?.Before, distance, null, LineRule.Auto) };
    }

    /// <summary>What came last keeps its distance to what follows in a style, though that may be its own, as it is not of the same box.</summary>
    public void KeepDistance(string style)
    {
        if (_last is not null && _last.Properties.Style == style)
            _last.Properties = _last.Properties with { ContextualSpacing = false };
    }

    /// <summary>Whether nothing was written since a section ended.</summary>
    public bool HasEndedSection => _last?.Properties.Section is not null;

    /// <summary>The last paragraph ends a section with these properties.</summary>
    /// <param name="endsPage">Whether the next section starts a page.</param>
    public void EndSection(SectionProperties properties, bool endsPage = false)
    {
        if (_last is null || _last.Properties.Section is not null)
        {
            Flush();
            FollowsTable = false;
            _last = new HeldParagraph(new ParagraphProperties { Style = Used(StyleId.TableGap) }, content);
        }

        _last = new HeldParagraph(_last.Properties with { Section = properties }, content) { Stamp = _last.Stamp };
        _isAtTop = endsPage;
    }

    /// <summary>Ends the document: with the section that ended last where nothing came after it, else with one more.</summary>
    public void Finish(Func<SectionProperties> properties)
    {
        var last = _last?.Properties.Section;
        if (last is not null)
            _last!.Properties = _last.Properties with { Section = null };
        Flush();
        Seal();
        // Word opens no document that ends in a table.
        if (FollowsTable)
            WriteGap();
        (last ?? properties()).Write(xml);
    }

    private HeldParagraph Add(ParagraphProperties properties, TextRole? role, Box? box)
    {
        if (_group > 0 && _last?.Group == _group)
            KeepLast();
        bool isNeighbour = _last?.Open is { } open && open == OpenBox;
        bool isSame = isNeighbour && _last!.Properties.Style == properties.Style;
        if (isNeighbour)
            LeaveNoneBelow(_last!);
        string style = Used(properties.Style!);
        var spacing = SpacingOf(style, role, box, isSame) ?? properties.Spacing;
        if (_last is { Properties.Frame: not null } label)
            Lower(label, spacing?.Before ?? (role is null ? 0 : theme.Lines(BoxDistances.Of(role, box!).Before)));
        Flush();
        if (StyleId.StartsQuestionOrSection(style))
            Seal();
        properties = properties with
        {
            KeepNext = _isInTable && (KeepsTables || KeepsRow) ? true : properties.KeepNext,
            KeepLines = _group > 0 ? true : properties.KeepLines,
            PageBreakBefore = _breakPage ? true : properties.PageBreakBefore,
            Spacing = spacing,
        };
        _last = new HeldParagraph(properties, content) { Role = role, Box = box, Open = OpenBox, Group = _group };
        _breakPage = _isAtTop = FollowsTable = false;
        foreach (string name in _bookmarks)
        {
            int number = names.NextNumber();
            content.BookmarkStart(number, name);
            content.BookmarkEnd(number);
        }

        _bookmarks.Clear();
        if (_key is not null)
            WriteStamp(_key, _last);
        _key = null;
        return _last;
    }

    // The frame of a label starts at the top of what it stands beside, and so in the white that this has above it.
    private static void Lower(HeldParagraph label, int distance)
    {
        var frame = label.Properties.Frame!;
        label.Properties = label.Properties with { Spacing = null, Frame = frame with { Y = frame.Y + distance } };
    }

    private OpenBox? OpenBox => _boxes.TryPeek(out var box) ? box : null;

    private string Used(string style)
    {
        sheet.Use(style);
        return style;
    }

    // What follows in the same box is nearer than what follows the box. Paragraphs that have none to their like keep what their style says, for
    // one paragraph in twenty at most may carry distances of its own.
    private static void LeaveNoneBelow(HeldParagraph paragraph)
    {
        if (paragraph is { Role: { } role, Box: { } box } && BoxDistances.Of(role, box) is { After: > 0, IsContextual: false })
            paragraph.Properties = paragraph.Properties with { Spacing = new Spacing(paragraph.Properties.Spacing?.Before, 0, null, LineRule.Auto) };
    }

    // Null where the style has what is needed.
    private Spacing? SpacingOf(string style, TextRole? role, Box? box, bool isSame)
    {
        var open = OpenBox;
        bool isFirst = open is { HasContent: false };
        if (open is not null)
            open.HasContent = true;
        if (FollowsTable && !_breakPage && !StyleId.StartsQuestionOrSection(style))
            return StyleParts.Before(open is not null && !isFirst && box is { HasFrame: true } ? 0 : theme.Lines(TableStyles.Below));
        // A signature stands a little lower than the text.
        if (open is null || role is null || role.IsAtEnd)
            return null;
        var distances = BoxDistances.Of(role, box!);
        double wanted = !isFirst ? distances.Inside
            : box!.Look.Between.Count > 0 ? box.Look.Before.Count
            : distances.Before;
        return wanted == distances.Before || isSame && distances.IsContextual ? null : StyleParts.Before(theme.Lines(wanted));
    }

    // What it says of the text is known when the question ends.
    private void WriteStamp(string key, HeldParagraph paragraph)
    {
        int number = names.NextNumber();
        content.BookmarkStart(number, new BlockStamp(key, NoText).Name);
        paragraph.Stamp = content.Written.LastIndexOf(NoTextBytes);
        content.BookmarkEnd(number);
        content.Stamp!.Clear();
    }

    private void Seal()
    {
        if (_unsealed > 0)
            xml.Overwrite(_unsealed, Encoding.UTF8.GetBytes(content.Stamp!.Value));
        _unsealed = 0;
    }

    // Word joins tables that touch, and nothing else may stand between two of them, or after one at the end.
    private void WriteGap()
    {
        xml.Start("w:p"u8);
        new ParagraphProperties { Style = Used(StyleId.TableGap) }.Write(xml);
        xml.End();
        FollowsTable = false;
    }

    private void Flush()
    {
        if (_last is not null)
        {
            xml.Start("w:p"u8);
            _last.Properties.Write(xml);
            xml.Append(content);
            if (_last.Stamp > 0)
                _unsealed = xml.Written.Length - content.Written.Length + _last.Stamp;
            xml.End();
            content.Clear();
        }

        _last = null;
    }
}
