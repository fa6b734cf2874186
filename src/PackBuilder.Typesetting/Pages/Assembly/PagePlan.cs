using PackBuilder.Documents.Designs;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Assembly;

internal enum PageKind
{
    Cover,
    Contents,
    Body,

    /// <summary>Left empty so that what follows starts on the side where it belongs.</summary>
    Blank,
}

/// <summary>One page of the document to be: which page of which part.</summary>
internal readonly record struct PlannedPage(PageKind Kind, int Index);

/// <summary>
/// The order of all pages. In a book for both sides of the paper page 1 is on the right, the contents and every chapter as well unless the design
/// starts chapters on the next page; spreads are on the left.
/// </summary>
internal sealed class PagePlan
{
    private readonly List<PlannedPage> _pages = [];
    private readonly int[] _bodyPages;

    private PagePlan(int bodyPages) => _bodyPages = new int[bodyPages];

    public IReadOnlyList<PlannedPage> Pages => _pages;

    /// <summary>Index of the first page of the body.</summary>
    public int FirstBodyPage { get; private set; }

    /// <summary>What is printed on that page: 1, or 2 where it is the left-hand page of a spread, so that left-hand pages stay even.</summary>
    public int FirstNumber { get; private set; } = 1;

    /// <summary>The number printed on a page of the body, by its index among all pages.</summary>
    public int NumberOf(int page) => page - FirstBodyPage + FirstNumber;

    /// <summary>Index of a page of the body among all pages.</summary>
    public int OfBody(int bodyPage) => _bodyPages[bodyPage];

    /// <param name="sideOf">Which side a page of the body must be on.</param>
    public static PagePlan Make(bool hasCover, int contentsPages, int bodyPages, Design design, Func<int, PageSide> sideOf)
    {
        var plan = new PagePlan(bodyPages);
        if (hasCover)
            plan._pages.Add(new PlannedPage(PageKind.Cover, 0));
        for (int p = 0; p < contentsPages; p++)
            plan.Add(PageKind.Contents, p, design.StartsChaptersRight && p == 0 ? PageSide.Right : PageSide.Either);
        for (int p = 0; p < bodyPages; p++)
        {
            var side = sideOf(p);
            plan.Add(PageKind.Body, p, side == PageSide.Either && design.Duplex && p == 0 ? PageSide.Right : side);
            plan._bodyPages[p] = plan._pages.Count - 1;
        }

        if (bodyPages > 0 && sideOf(0) == PageSide.Left)
            plan.FirstNumber = 2;
        plan.FirstBodyPage = bodyPages > 0 ? plan._bodyPages[0] : plan._pages.Count;
        if (plan._pages.Count == 0)
            plan._pages.Add(new PlannedPage(PageKind.Blank, 0));
        return plan;
    }

    private void Add(PageKind kind, int index, PageSide side)
    {
        // Index 0 is a right-hand page.
        var next = _pages.Count % 2 == 0 ? PageSide.Right : PageSide.Left;
        if (side != PageSide.Either && side != next)
            _pages.Add(new PlannedPage(PageKind.Blank, 0));
        _pages.Add(new PlannedPage(kind, index));
    }
}
