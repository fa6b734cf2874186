using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks.Cards;

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
    private const int SheetEdge = 284;

    private readonly List<(PageEdge Edge, SectionKind? Kind)> _edges = [];
    private SectionKind _kind = SectionKind.Cover;
    private bool _isFirstOfKind = true;
    private bool _startsPage;

    /// <summary>Heads and feet, given with the first section that has them; later ones go on with them.</summary>
    /// <param name="kind">Of the sections that have it; null for all but the cover.</param>
    public void Use(PageEdge edge, SectionKind? kind) => _edges.Add((edge, kind));

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
    public SectionProperties End(int columns)
    {
        var paper = theme.Design.Paper;
        string start = _isFirstOfKind || _startsPage ? SectionProperties.NextPage : SectionProperties.Continuous;
        var properties = new SectionProperties(start, new PageSize(Theme.Points(paper.Width), Theme.Points(paper.Height)), MakeMargins())
        {
            Edges = _kind != SectionKind.Cover && _isFirstOfKind ? [.. _edges.Where(edge => edge.Kind is null || edge.Kind == _kind).Select(edge => edge.Edge)] : [],
            NumberFormat = _kind switch
            {
                SectionKind.Cover => null,
                SectionKind.Contents => "lowerRoman",
                _ => "decimal",
            },
            FirstNumber = _isFirstOfKind ? 1 : null,
            Columns = columns,
            ColumnGap = theme.Ems(2),
            GridPitch = theme.Pitch,
        };
        _isFirstOfKind = false;
        _startsPage = false;
        HasContent = false;
        return properties;
    }

    /// <summary>Ends a side of a sheet of cards, which is a page of its own with the margins of its grid.</summary>
    /// <param name="start">On which page it starts.</param>
    public SectionProperties EndSheet(CardGrid grid, string start)
    {
        int top = Theme.Points(grid.Top), left = Theme.Points(grid.Left);
        // Below the cards the paragraph that ends the table, and rounding, need a little.
        var margins = new PageMargins(top, left, Math.Max(0, top - SheetSlack), left, SheetEdge, SheetEdge, Gutter: 0);
        // The one page of this section is a first page, and first pages have neither head nor foot here.
        var properties = End(1) with { Start = start, Margins = margins, GridPitch = 0, HasTitlePage = true };
        // What follows starts a page too.
        _startsPage = true;
        return properties;
    }

    /// <summary>Ends one of two facing pages.</summary>
    public SectionProperties EndFacing(bool isLeft)
    {
        bool isFirst = _isFirstOfKind;
        // A left-hand page has an even number.
        var properties = End(1) with { Start = isLeft ? SectionProperties.EvenPage : SectionProperties.OddPage, FirstNumber = isFirst && isLeft ? 2 : null };
        _startsPage = true;
        return properties;
    }

    // The type area comes first (版心); margins get what is left, the binding edge its shift.
    private PageMargins MakeMargins()
    {
        var design = theme.Design;
        int width = Theme.Points(design.Paper.Width);
        int gutter = Theme.Points(design.BindingShift);
        int left = (width - theme.Measure - gutter) / 2;
        int top = Theme.Points(design.TopMargin);
        int bottom = Theme.Points(design.Paper.Height) - top - theme.Pitch * design.LinesPerPage;
        int edge = theme.Lines(EdgeDistance);
        return new PageMargins(
            top,
            width - theme.Measure - gutter - left,
            bottom,
            left,
            Header: Math.Max(340, top - edge - theme.NoteSize * 10),
            Footer: Math.Max(340, bottom - edge - theme.NoteSize * 10),
            gutter);
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
