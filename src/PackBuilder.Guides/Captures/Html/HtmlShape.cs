using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What each element of a page holds, counted once from the leaves up.</summary>
internal sealed class HtmlShape
{
    // Ends of shorter ones are marks in a menu or a label.
    private const int ShortestSentence = 8;

    // So many characters in one block are a text even where its author sets no marks.
    private const int LongLine = 40;

    private readonly Dictionary<IElement, Counts> _counts = [];
    private int _run;

    public HtmlShape(IElement root)
    {
        Page = root;
        Measure(root, isLink: false);
    }

    public IElement Page { get; }

    public Counts this[IElement element] => _counts.GetValueOrDefault(element);

    private Counts Measure(IElement element, bool isLink)
    {
        var sum = default(Counts);
        isLink |= element.LocalName == "a" && element.HasAttribute("href");
        bool isBlock = HtmlElements.IsBlock(element);
        if (isBlock)
            _run = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                sum += Of(text.Data, isLink);
            else if (node is IElement child && !HtmlElements.IsCode(child))
                sum += Measure(child, isLink) with { HoldsBlocks = _counts[child].HoldsBlocks || HtmlElements.IsBlock(child) };
        }

        if (isBlock)
        {
            if (_run >= LongLine)
                sum = sum with { Sentences = sum.Sentences + 1 };
            _run = 0;
        }

        if (element.LocalName == "h1")
            sum = sum with { Titles = sum.Titles + 1 };
        return _counts[element] = sum;
    }

    private Counts Of(string text, bool isLink)
    {
        int letters = 0;
        int sentences = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            letters++;
            if (isLink)
                continue;
            if (c is not ('。' or '！' or '？' or '!' or '?' or '；' or '.' or '…'))
                _run++;
            else if (_run >= ShortestSentence)
            {
                sentences++;
                _run = 0;
            }
        }

        return new Counts(letters, isLink ? letters : 0, sentences, 0, HoldsBlocks: false);
    }

    /// <param name="Letters">Characters without white space.</param>
    /// <param name="Linked">Of these, inside links.</param>
    /// <param name="Sentences">Outside links.</param>
    /// <param name="Titles">Headings of the first level.</param>
    /// <param name="HoldsBlocks">Has a block somewhere in it, rightly or wrongly.</param>
    internal readonly record struct Counts(int Letters, int Linked, int Sentences, int Titles, bool HoldsBlocks)
    {
        public double LinkDensity => Letters == 0 ? 0 : (double)Linked / Letters;

        public static Counts operator +(Counts a, Counts b) => new(
            a.Letters + b.Letters, a.Linked + b.Linked, a.Sentences + b.Sentences, a.Titles + b.Titles, a.HoldsBlocks || b.HoldsBlocks);
    }
}
