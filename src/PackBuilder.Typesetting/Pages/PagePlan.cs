namespace PackBuilder.Typesetting.Pages;

internal enum PageKind
{
    Cover,
    Contents,
    Body,

    /// <summary>The back of a leaf, left empty so that what follows starts on a right-hand page.</summary>
    Blank,
}

/// <summary>One page of the document to be: which page of which part.</summary>
internal readonly record struct PlannedPage(PageKind Kind, int Index);

/// <summary>The order of all pages. In a book for both sides of the paper the contents and every chapter start on the right.</summary>
internal sealed class PagePlan
{
    private readonly List<PlannedPage> _pages = [];
    private readonly int[] _bodyPages;

    private PagePlan(int bodyPages) => _bodyPages = new int[bodyPages];

    public IReadOnlyList<PlannedPage> Pages => _pages;

    /// <summary>Index of the first page of the body, which bears the number 1.</summary>
    public int FirstBodyPage { get; private set; }

    /// <summary>Index of a page of the body among all pages.</summary>
    public int OfBody(int bodyPage) => _bodyPages[bodyPage];

    /// <param name="startsOnTheRight">Whether a page of the body must be a right-hand one.</param>
    public static PagePlan Make(bool hasCover, int contentsPages, int bodyPages, bool duplex, Func<int, bool> startsOnTheRight)
    {
        var plan = new PagePlan(bodyPages);
        if (hasCover)
            plan._pages.Add(new PlannedPage(PageKind.Cover, 0));
        for (int p = 0; p < contentsPages; p++)
            plan.Add(PageKind.Contents, p, duplex && p == 0);
        for (int p = 0; p < bodyPages; p++)
        {
            plan.Add(PageKind.Body, p, duplex && p == 0 || startsOnTheRight(p));
            plan._bodyPages[p] = plan._pages.Count - 1;
        }

        plan.FirstBodyPage = bodyPages > 0 ? plan._bodyPages[0] : plan._pages.Count;
        if (plan._pages.Count == 0)
            plan._pages.Add(new PlannedPage(PageKind.Blank, 0));
        return plan;
    }

    private void Add(PageKind kind, int index, bool onTheRight)
    {
        // Index 0 is a right-hand page.
        if (onTheRight && _pages.Count % 2 == 1)
            _pages.Add(new PlannedPage(PageKind.Blank, 0));
        _pages.Add(new PlannedPage(kind, index));
    }
}
