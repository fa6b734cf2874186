using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Captures.Word.Inline;
using PackBuilder.Guides.Captures.Word.Numbering;
using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Reads paragraphs and tables, at any depth, into blocks without places. One for each story of a document: its body, a note, a header.</summary>
internal sealed class DocxBlocks
{
    private readonly DocxScope _scope;
    private readonly DocxNotes _notes;
    private readonly DocxNumbering _numbering;
    private readonly DocxInline _inline;
    private readonly DocxTable _table;

    public DocxBlocks(DocxScope scope, DocxNotes notes)
    {
        _scope = scope;
        _notes = notes;
        _numbering = scope.NewNumbering();
        _inline = new DocxInline(scope, this);
        _table = new DocxTable(scope, this);
    }

    /// <summary>All blocks within the element that the reader is at.</summary>
    /// <param name="reason">Why all of it is left out, as the ledger names it; null where it is not.</param>
    /// <param name="readCell">Reads the properties of a cell, and says why its content is left out.</param>
    public List<CaptureBlock> Within(DocxXml xml, string? reason, Func<string?>? readCell = null)
    {
        var place = new Place(reason);
        foreach (string name in xml.Children())
        {
            if (name == "w:tcPr" && readCell is not null)
                place.Reason = readCell();
            else
                Read(xml, name, place);
        }

        Close(place);
        return place.Blocks;
    }

    /// <summary>The blocks of the element that the reader is at, which may be no more than a run.</summary>
    public List<CaptureBlock> Of(DocxXml xml, string? reason)
    {
        var place = new Place(reason);
        Read(xml, xml.Name, place);
        Close(place);
        return place.Blocks;
    }

    private void ReadInner(DocxXml xml, Place place)
    {
        foreach (string name in xml.Children())
            Read(xml, name, place);
    }

    private void Read(DocxXml xml, string name, Place place)
    {
        switch (name)
        {
            case "w:p":
                ReadParagraph(xml, place);
                break;
            case "w:tbl":
                Close(place);
                place.Blocks.AddRange(_table.Read(xml, place.Reason));
                break;
            case "w:sdt":
                ReadControl(xml, place);
                break;
            case "w:del" or "w:moveFrom":
                var left = new Place(place.Reason ?? (name == "w:del" ? "deleted" : "moved"));
                ReadInner(xml, left);
                Close(left);
                place.Blocks.AddRange(left.Blocks);
                break;
            case "w:altChunk":
                Close(place);
                place.Blocks.AddRange(DocxChunk.Read(_scope, xml.Part, xml.Relation("id")));
                break;
            case "w:bookmarkStart":
                place.Bookmarks.Add(xml.Attribute("name") ?? "");
                break;
            case "mc:AlternateContent":
                _scope.ReadAlternatives(xml, form => Read(xml, form, place));
                break;
            default:
                if (DocxInline.IsInline(name))
                    ReadLoose(xml, place);
                else if (!name.EndsWith("Pr", StringComparison.Ordinal))
                    ReadInner(xml, place);
                break;
        }
    }

    private void ReadControl(DocxXml xml, Place place)
    {
        bool isContents = false;
        foreach (string name in xml.Children())
        {
            if (name == "w:sdtPr")
                isContents = IsContents(xml);
            else if (name == "w:sdtContent" && isContents)
                place.Blocks.AddRange(Within(xml, place.Reason).Select(AsContents));
            else if (name == "w:sdtContent")
                ReadInner(xml, place);
            else if (!name.EndsWith("Pr", StringComparison.Ordinal))
                Read(xml, name, place);
        }
    }

    private static bool IsContents(DocxXml xml)
    {
        bool isContents = false;
        foreach (string name in xml.Children())
            isContents |= name == "w:docPartGallery" ? xml.Attribute("val") == "Table of Contents" : IsContents(xml);
        return isContents;
    }

    private static CaptureBlock AsContents(CaptureBlock block) => block is CaptureBlank || Unplaced.IsBeside(block)
        ? block
        : new CaptureFurniture("table-of-contents", string.Join('\n', Unplaced.Lines(block)), Unplaced.At, 1) { MadeUp = Unplaced.MadeUp(block) };

    private void ReadParagraph(DocxXml xml, Place place)
    {
        _scope.Budget.Blocks(1);
        var line = place.Open ?? new DocxLine();
        place.Bookmarks.ForEach(line.AnchorAt);
        place.Bookmarks.Clear();
        var own = SourceParagraphProperties.None;
        var text = _scope.Styles.TextOf(null);
        foreach (string name in xml.Children())
        {
            if (name == "w:pPr")
            {
                own = SourceParagraphProperties.Read(xml);
                text = _scope.Styles.TextOf(own.Style);
            }
            else
            {
                _inline.Read(xml, line, DocxRun.In(text, place.Reason));
            }
        }

        _inline.EndParagraph();
        (place.Open, place.Last) = (line, own);
        bool goesOn = own.IsDropCap || own.Mark.Removed is not null || _scope.Styles.Of(own.Mark, text).IsHidden == true;
        if (goesOn)
            line.EndStretch();
        else
            Close(place);
    }

    // A run without a paragraph around it is a slip of a converter.
    private void ReadLoose(DocxXml xml, Place place)
    {
        place.Open ??= new DocxLine();
        place.Last = SourceParagraphProperties.None;
        _inline.Read(xml, place.Open, DocxRun.In(_scope.Styles.TextOf(null), place.Reason));
    }

    // Ends the paragraph that is open: all of it is known.
    private void Close(Place place)
    {
        if (place.Open is not { } line)
            return;
        place.Open = null;
        if (BlockOf(line, place.Last, place.Reason) is { } block)
            place.Blocks.Add(block);
        place.Blocks.AddRange(line.After);
        foreach (var reference in line.References)
            place.Blocks.AddRange(_notes.Take(reference));
    }

    private CaptureBlock? BlockOf(DocxLine line, SourceParagraphProperties own, string? reason)
    {
        if (reason is not null)
            return null;
        string text = line.Text;
        var item = _numbering.Next(own);
        int? level = _scope.Styles.HeadingLevel(own);
        bool isQuestion = level is not null && line.IsQuestion;
        var look = LookOf(line, own, item);
        if (isQuestion)
            look = look with { Style = OwnStyles.Question };
        if (text.Length == 0)
            return line.After.Count == 0 || item is not null ? new CaptureBlank(Unplaced.At, 1) { Look = look } : null;

        if (_scope.Styles.IsContents(own.Style))
            return new CaptureFurniture("table-of-contents", text, Unplaced.At, 1);
        if (level is { } heading && !isQuestion)
            return new CaptureHeading(heading, text, CaptureAttributes.None, Unplaced.At, 1) { Look = look };
        if (item is not null)
            return new CaptureItem(item.Depth, item.IsOrdered, item.Marker, text, null, Unplaced.At, 1) { Look = look, HasWrittenMarker = false };
        // Labels and captions have styles of their own, however bold.
        if (look.IsBold && !OwnStyles.IsNoHeading(look.Style) && BoldHeading.Fits(text))
            return new CaptureHeading(DocxHeadings.ByLook, text, CaptureAttributes.None, Unplaced.At, 1) { Look = look };
        return Unplaced.Paragraph(text, look);
    }

    private LineLook LookOf(DocxLine line, SourceParagraphProperties own, DocxListItem? item)
    {
        var properties = _scope.Styles.Of(own);
        var look = line.Look();
        return look with
        {
            Indent = (item is null ? properties.Indent : own.Indent.Over(item.Indent)).Columns(look.Size),
            IsCentred = properties.IsCentred == true,
            Style = _scope.Styles.NameOf(own.Style),
            Anchor = line.Anchor,
            Marker = item?.Marker ?? "",
        };
    }

    /// <summary>One container while it is read.</summary>
    private sealed class Place(string? reason)
    {
        public List<CaptureBlock> Blocks { get; } = [];

        public string? Reason { get; set; } = reason;

        /// <summary>A paragraph whose mark is removed or hidden, so that the next one goes on with it.</summary>
        public DocxLine? Open { get; set; }

        public SourceParagraphProperties Last { get; set; } = SourceParagraphProperties.None;

        /// <summary>Names of bookmarks before the next paragraph.</summary>
        public List<string> Bookmarks { get; } = [];
    }
}
