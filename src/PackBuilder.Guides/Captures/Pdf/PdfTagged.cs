using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Reads a document by its structure tree: the tree says what each piece is and in which order to read; the pages have the
/// characters. Used once.
/// </summary>
internal sealed class PdfTagged
{
    // A tree that misses more than this part of the text does not describe the document.
    private const double LeastCovered = 0.98;

    private static readonly ImmutableHashSet<string> _blocks =
    [
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "L", "Table", "TOC", "BlockQuote", "Caption", "Note", "FENote", "Figure", "Sect", "Div", "Part", "Art", "Formula", "Aside",
        "LI", "TR", "TOCI", "Index", "Form", "DocumentFragment", "Document", "NonStruct", "Private", "THead", "TBody", "TFoot", "TD", "TH", "LBody",
    ];

    // In runs, as they were drawn: there are millions, so they are not copied.
    private readonly Dictionary<(int Page, int Mark), List<ReadOnlyMemory<PdfGlyph>>> _glyphs = [];
    private readonly HashSet<(int Page, int Mark)> _used = [];
    private readonly List<PdfPiece> _pieces = [];
    private readonly StringBuilder _hyphens = new();
    private readonly StringBuilder _replaced = new();
    private readonly double _leftmost;
    private readonly List<PdfPicture> _pictures;

    // Names of cards say that this program wrote the document.
    private readonly bool _isOurs;

    // Gaps to fill are drawn, and no text of the page.
    private readonly PdfGaps _gaps;
    private int _page = 1;

    private PdfTagged(PdfElement root, ImmutableArray<PdfPageContent> pages, ImmutableArray<PdfPicture> pictures)
    {
        _isOurs = HasCards(root);
        _gaps = new PdfGaps(_isOurs ? pages : []);
        _pictures = [.. pictures];
        foreach (var page in pages)
            AddRuns(page);
        _leftmost = pages.SelectMany(page => page.Glyphs).Where(glyph => !glyph.IsBlank).Select(glyph => glyph.Left).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <returns>Null where the tree does not describe the text.</returns>
    public static IReadOnlyList<PdfPiece>? Read(PdfElement root, ImmutableArray<PdfPageContent> pages, ImmutableArray<PdfPicture> pictures)
    {
        var reader = new PdfTagged(root, pages, pictures);
        reader.Container(root, 1);
        if (!reader._pieces.Exists(piece => piece is PdfParagraph or PdfHeading or PdfTable or PdfListItem) || reader.Covered() < LeastCovered)
            return null;
        if (reader._hyphens.Length > 0)
            reader._pieces.Add(new PdfAside(reader._page, "hyphenation", reader._hyphens.ToString(), false));
        if (reader._replaced.Length > 0)
            reader._pieces.Add(new PdfAside(reader._page, "replaced-by-actual-text", reader._replaced.ToString(), false));
        var asides = pages.SelectMany(page => PdfUntagged.PageOf(page with { Glyphs = reader.Unused(page), Rules = [] }) is var rest
            ? rest.Asides.AddRange(rest.Rows.Select(row => new PdfAside(page.Number, "outside-structure", row.Text, false))) : []);
        var pieces = reader._pieces.Exists(piece => piece is PdfHeading) ? reader._pieces : PdfHeadings.Settle(reader._pieces);
        return PdfBeside.Put([.. pieces, .. asides], reader._pictures);
    }

    private void AddRuns(PdfPageContent page)
    {
        var glyphs = page.Glyphs.AsMemory();
        for (int start = 0, end; start < glyphs.Length; start = end)
        {
            int mark = page.Glyphs[start].Mark;
            for (end = start + 1; end < glyphs.Length && page.Glyphs[end].Mark == mark;)
                end++;
            if (!_glyphs.TryGetValue((page.Number, mark), out var runs))
                _glyphs[(page.Number, mark)] = runs = [];
            runs.Add(glyphs[start..end]);
        }
    }

    private static bool HasCards(PdfElement element) => PdfCards.IsCard(element.Id) || element.Kids.Exists(kid => kid.Child is { } child && HasCards(child));

    private double Covered()
    {
        long all = _glyphs.Values.Sum(Count), used = _glyphs.Where(one => _used.Contains(one.Key)).Sum(one => Count(one.Value));
        return all == 0 ? 0 : (double)used / all;

        static long Count(List<ReadOnlyMemory<PdfGlyph>> runs) => runs.Sum(run => (long)run.Length);
    }

    private ImmutableArray<PdfGlyph> Unused(PdfPageContent page) => [.. page.Glyphs.Where(glyph => !_used.Contains((page.Number, glyph.Mark)))];

    private void Container(PdfElement element, int level)
    {
        var inline = new List<PdfKid>();
        foreach (var kid in element.Kids)
        {
            if (kid.Child is { } child && (_blocks.Contains(child.Role) || HoldsBlocks(child)))
            {
                Paragraph(inline);
                Visit(child, level);
            }
            else
            {
                inline.Add(kid);
            }
        }

        Paragraph(inline);
    }

    private void Visit(PdfElement element, int level)
    {
        switch (element.Role)
        {
            case "H1" or "H2" or "H3" or "H4" or "H5" or "H6":
                Heading(element, element.Role[1] - '0');
                break;
            case "Title":
                Heading(element, 1);
                break;
            case "H":
                Heading(element, Math.Min(6, level));
                break;
            case "L":
                List(element, 0);
                break;
            case "Table":
                Table(element, level);
                break;
            case "TOC" or "Index":
                if (WholeText(element) is { Length: > 0 } contents)
                    _pieces.Add(new PdfAside(_page, "table-of-contents", contents, true));
                break;
            case "Figure":
                Figure(element);
                break;
            case "BlockQuote":
                string quotation = WholeText(element);
                if (quotation.Length > 0)
                    _pieces.Add(new PdfQuotation(_page, [.. quotation.Split('\n')]));
                break;
            case "Div" when PdfCards.IsCard(element.Id) || _isOurs && element.Id is null && IsAnsweredOnly(element):
                Card(element);
                break;
            case "P" or "Caption" or "Note" or "FENote" or "Formula" when !HoldsBlocks(element):
                Paragraph(element.Kids, element);
                break;
            default:
                Container(element, element.Role is "Sect" or "Part" or "Art" ? level + 1 : level);
                break;
        }
    }

    // What candidates ask has a card without a name: the question, in one language or in two, and the answer after its label.
    private bool IsAnsweredOnly(PdfElement element) =>
        element.Kids.Count is 2 or 3 && element.Kids.TrueForAll(kid => kid.Child is not null)
        && element.Kids.SkipLast(1).All(kid => kid.Child!.Role is "P" or ['H', >= '1' and <= '6'])
        && element.Kids[^1].Child is { Role: "Div", Kids: [{ Child: { Role: "P" } label }, ..] } && OwnStyles.IsLabelOfAnswer(TextOf(label.Kids, label)?.Text);

    // The name of the element says that this program wrote it, and so what each part of it is.
    private void Card(PdfElement card)
    {
        string? number = null;
        bool hasPrompt = false;
        bool isBilingual = false;
        foreach (var child in card.Kids.Select(kid => kid.Child).OfType<PdfElement>())
        {
            int first = _pieces.Count;
            if (child.Role is "P" or ['H', >= '1' and <= '6'] && TextOf(child.Kids, child, _gaps) is { } text)
            {
                if (!hasPrompt && number is null && text.Text.All(char.IsAsciiDigit))
                {
                    number = text.Text;
                    continue;
                }

                isBilingual |= hasPrompt && !PdfCards.IsRemark(child.Id);
                _pieces.Add(hasPrompt || PdfCards.IsRemark(child.Id)
                    ? text with { Style = PdfCards.IsRemark(child.Id) ? OwnStyles.Remark : OwnStyles.Translation }
                    : text with { Text = $"{number}\t{text.Text}", Style = OwnStyles.Question, Anchor = card.Id });
                hasPrompt = true;
            }
            else if (child.Role == "Div" && child.Kids is [{ Child: { Role: "P" } label }, ..] && TextOf(label.Kids, label) is { } words)
            {
                _pieces.Add(words with { Style = OwnStyles.Label });
                var rest = new PdfElement(child.Role);
                rest.Kids.AddRange(child.Kids.Skip(1));
                Container(rest, 1);
                Style(first + 1, OwnStyles.Text, isBilingual);
            }
            else
            {
                Visit(child, 1);
                Style(first, OwnStyles.Choice, isBilingual);
            }
        }
    }

    // The line end between the languages of an item is not in the text of the page.
    private void Style(int first, string style, bool isBilingual)
    {
        for (int i = first; i < _pieces.Count; i++)
        {
            _pieces[i] = isBilingual && _pieces[i] is PdfListItem item
                ? item with { Style = style, Content = item.Content with { Text = OwnLanguages.OnLines(item.Content.Text) } }
                : _pieces[i] with { Style = style };
        }
    }

    private static bool HoldsBlocks(PdfElement element) => element.Kids.Exists(kid => kid.Child is { } child && (_blocks.Contains(child.Role) || HoldsBlocks(child)));

    private void Heading(PdfElement element, int level)
    {
        if (TextOf(element.Kids, element) is { } content)
            _pieces.Add(new PdfHeading(_page, level, content));
    }

    private void Paragraph(List<PdfKid> kids, PdfElement? element = null)
    {
        if (TextOf(kids, element) is { } paragraph)
            _pieces.Add(PdfListLook.Of(paragraph));
        if (element is null)
            kids.Clear();
    }

    private void Figure(PdfElement element)
    {
        if (_pictures.Find(one => Holds(element, one)) is { } picture)
        {
            _pictures.Remove(picture);
            _pieces.Add(picture with { Alternative = element.Alternative ?? "" });
        }
        else if (element.Alternative is { Length: > 0 } alternative)
            _pieces.Add(new PdfAside(_page, "picture", alternative, false));
        Container(element, 1);
    }

    private static bool Holds(PdfElement element, PdfPicture picture) =>
        element.Kids.Exists(kid => kid.Child is { } child ? Holds(child, picture) : (kid.Page, kid.Mark) == (picture.Page, picture.Mark));

    private void List(PdfElement list, int depth)
    {
        foreach (var kid in list.Kids)
        {
            if (kid.Child is { Role: "LI" } item)
                Item(item, depth);
            else if (kid.Child is { Role: "L" } nested)
                List(nested, depth + 1);
            else if (kid.Child is { } other)
                Visit(other, 1);
        }
    }

    private void Item(PdfElement item, int depth)
    {
        string marker = string.Concat(item.Kids.Where(kid => kid.Child is { Role: "Lbl" }).Select(kid => TextOf(kid.Child!.Kids, kid.Child)?.Text)).Trim();
        int first = _pieces.Count;
        foreach (var kid in item.Kids.Where(kid => kid.Child is { Role: not "Lbl" }))
        {
            if (kid.Child is { Role: "L" } nested)
                List(nested, depth + 1);
            else
                Body(kid.Child!, depth);
        }

        Paragraph([.. item.Kids.Where(kid => kid.Child is null)]);
        if (_pieces.Count > first && _pieces[first] is PdfParagraph content)
            _pieces[first] = new PdfListItem(content.Page, depth, marker.Length > 0 ? marker : "-", content);
        else if (_pieces.Count > first && _pieces[first] is PdfListItem { Marker: var own } bullet && marker.Length == 0)
            _pieces[first] = bullet with { Depth = depth, Marker = own };
        else if (marker.Length > 0)
            _pieces.Insert(first, new PdfListItem(_page, depth, marker, new PdfParagraph(_page, "", 0, 0, 0)));
    }

    // A list inside the body is one level further in.
    private void Body(PdfElement body, int depth)
    {
        var inline = new List<PdfKid>();
        foreach (var kid in body.Kids)
        {
            if (kid.Child is { Role: "L" } nested)
            {
                Paragraph(inline);
                List(nested, depth + 1);
            }
            else if (kid.Child is { } child && (_blocks.Contains(child.Role) || HoldsBlocks(child)))
            {
                Paragraph(inline);
                Visit(child, 1);
            }
            else
            {
                inline.Add(kid);
            }
        }

        Paragraph(inline);
    }

    private void Table(PdfElement table, int level)
    {
        foreach (var beside in table.Kids.Select(kid => kid.Child).OfType<PdfElement>().Where(child => child.Role is not ("TR" or "THead" or "TBody" or "TFoot")))
            Visit(beside, level);
        Paragraph([.. table.Kids.Where(kid => kid.Child is null)]);
        var rows = PdfTableShape.Rows(table, WholeText);
        if (rows.Length == 0)
            return;
        if (rows[0].Length > 1)
        {
            _pieces.Add(new PdfTable(_page, rows));
            return;
        }

        // One column is a frame round text: it was read to see that, and is read again as what it is.
        foreach (var cell in PdfTableShape.Cells(table))
            Container(cell, level);
    }

    /// <summary>All text of an element, a line for each block in it.</summary>
    private string WholeText(PdfElement element)
    {
        var lines = new List<string>();
        Add(element);
        return string.Join('\n', lines.Where(line => line.Length > 0));

        void Add(PdfElement part)
        {
            var inline = new List<PdfKid>();
            foreach (var kid in part.Kids)
            {
                if (kid.Child is { } child && (_blocks.Contains(child.Role) || HoldsBlocks(child)))
                {
                    Flush(inline);
                    Add(child);
                }
                else
                {
                    inline.Add(kid);
                }
            }

            Flush(inline);
        }

        void Flush(List<PdfKid> inline)
        {
            if (TextOf(inline, null) is { } text)
                lines.Add(text.Text);
            inline.Clear();
        }
    }

    /// <summary>The text of inline content as one paragraph; null where there is none.</summary>
    private PdfParagraph? TextOf(IReadOnlyList<PdfKid> kids, PdfElement? element, PdfGaps? gaps = null)
    {
        var text = new PdfRunText(_hyphens) { Gaps = gaps };
        Collect(kids, element, text);
        if (text.Length == 0)
            return null;
        _page = text.Page;
        return text.Result(_leftmost);
    }

    private void Collect(IReadOnlyList<PdfKid> kids, PdfElement? element, PdfRunText text)
    {
        var into = element?.ActualText is null ? text : new PdfRunText(_replaced);
        foreach (var kid in kids)
        {
            if (kid.Child is { } child)
            {
                Collect(child.Kids, child, into);
            }
            else if (_glyphs.TryGetValue((kid.Page, kid.Mark), out var runs))
            {
                _used.Add((kid.Page, kid.Mark));
                foreach (var run in runs)
                    into.Add(run.Span, kid.Page);
            }
        }

        if (element?.ActualText is { } actual)
        {
            _replaced.Append(into.Whole);
            text.Replace(into, actual);
        }
    }
}
