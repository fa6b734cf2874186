using PackBuilder.Documents.Cards;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>
/// The sections of a document in turn: cover, contents, then the text, cut where columns start and end. Word describes a
/// section at its end.
/// </summary>
internal sealed class Sections(Theme theme)
{
    // Distance of head and foot from the text, in lines.
    private const double EdgeDistance = 1.6;

    // Twips.
    private const int SheetSlack = 200;
    private const uint SheetEdge = 284;

    private readonly List<(string Id, bool IsHeader, bool IsLeft, SectionKind? Kind)> _edges = [];
    private SectionKind _kind = SectionKind.Cover;
    private bool _isFirstOfKind = true;
    private bool _startsPage;

    /// <summary>Heads and feet, given with the first section that has them; later ones go on with them.</summary>
    /// <param name="kind">Of the sections that have it; null for all but the cover.</param>
    public void Use(string relationship, bool isHeader, bool isLeft, SectionKind? kind) => _edges.Add((relationship, isHeader, isLeft, kind));

    /// <summary>Whether the section already holds anything.</summary>
    public bool HasContent { get; set; }

    /// <summary>From here on a section of this kind.</summary>
    public void Start(SectionKind kind)
    {
        _kind = kind;
        _isFirstOfKind = true;
        HasContent = false;
    }

    /// <summary>Ends the section; the next one goes on on the same page unless <see cref="Start"/> says otherwise.</summary>
    public W.SectionProperties End(int columns)
    {
        var properties = new W.SectionProperties();
        if (_kind != SectionKind.Cover && _isFirstOfKind)
            properties.Append(_edges.Where(edge => edge.Kind is null || edge.Kind == _kind).Select(MakeReference));
        properties.AppendChild(new W.SectionType { Val = _isFirstOfKind || _startsPage ? W.SectionMarkValues.NextPage : W.SectionMarkValues.Continuous });
        properties.AppendChild(MakeSize());
        properties.AppendChild(MakeMargins());
        if (_kind != SectionKind.Cover)
            properties.AppendChild(MakeNumbers());
        properties.AppendChild(columns > 1
            ? new W.Columns { ColumnCount = (short)columns, Space = Theme.Number(theme.Ems(2)), EqualWidth = true }
            : new W.Columns { Space = Theme.Number(theme.Ems(2)) });
        properties.AppendChild(new W.DocGrid { Type = W.DocGridValues.Lines, LinePitch = theme.Pitch });
        _isFirstOfKind = false;
        _startsPage = false;
        HasContent = false;
        return properties;
    }

    /// <summary>Ends a side of a sheet of cards, which is a page of its own with the margins of its grid.</summary>
    /// <param name="start">On which page it starts.</param>
    public W.SectionProperties EndSheet(CardGrid grid, W.SectionMarkValues start)
    {
        var properties = End(1);
        properties.GetFirstChild<W.SectionType>()!.Val = start;
        properties.RemoveAllChildren<W.DocGrid>();
        var margins = properties.GetFirstChild<W.PageMargin>()!;
        margins.Top = Theme.Points(grid.Top);
        // Below the cards the paragraph that ends the table, and rounding, need a little.
        margins.Bottom = Math.Max(0, Theme.Points(grid.Top) - SheetSlack);
        margins.Left = margins.Right = (uint)Theme.Points(grid.Left);
        margins.Gutter = 0;
        // The one page of this section is a first page, and first pages have neither head nor foot here.
        margins.Header = margins.Footer = SheetEdge;
        properties.AppendChild(new W.TitlePage());
        // What follows starts a page too.
        _startsPage = true;
        return properties;
    }

    private static W.HeaderFooterReferenceType MakeReference((string Id, bool IsHeader, bool IsLeft, SectionKind? Kind) edge)
    {
        var type = edge.IsLeft ? W.HeaderFooterValues.Even : W.HeaderFooterValues.Default;
        return edge.IsHeader
            ? new W.HeaderReference { Type = type, Id = edge.Id }
            : new W.FooterReference { Type = type, Id = edge.Id };
    }

    private W.PageNumberType MakeNumbers()
    {
        var numbers = new W.PageNumberType
        {
            Format = _kind == SectionKind.Contents ? W.NumberFormatValues.LowerRoman : W.NumberFormatValues.Decimal,
        };
        if (_isFirstOfKind)
            numbers.Start = 1;
        return numbers;
    }

    private W.PageSize MakeSize() => new()
    {
        Width = (uint)Theme.Points(theme.Design.Paper.Width),
        Height = (uint)Theme.Points(theme.Design.Paper.Height),
    };

    // The type area comes first (版心); margins get what is left, the binding edge its shift.
    private W.PageMargin MakeMargins()
    {
        var design = theme.Design;
        int width = Theme.Points(design.Paper.Width);
        int gutter = Theme.Points(design.BindingShift);
        int left = (width - theme.Measure - gutter) / 2;
        int top = Theme.Points(design.TopMargin);
        int bottom = Theme.Points(design.Paper.Height) - top - theme.Pitch * design.LinesPerPage;
        int edge = theme.Lines(EdgeDistance);
        return new W.PageMargin
        {
            Left = (uint)left,
            Right = (uint)(width - theme.Measure - gutter - left),
            Top = top,
            Bottom = bottom,
            Gutter = (uint)gutter,
            Header = (uint)Math.Max(340, top - edge - theme.NoteSize * 10),
            Footer = (uint)Math.Max(340, bottom - edge - theme.NoteSize * 10),
        };
    }
}

internal enum SectionKind
{
    /// <summary>No head, no foot, no number.</summary>
    Cover,

    /// <summary>Roman numbers.</summary>
    Contents,

    /// <summary>Arabic numbers from 1.</summary>
    Text,
}
