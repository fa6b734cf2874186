using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PackBuilder.Guides.Captures.Html.Sites;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What an element is left out for, and whether a site prints it or nobody sees it.</summary>
internal sealed record LeftOut(string Rule, bool IsFurniture);

/// <summary>
/// Decides what is no part of an article. Several signs must agree: what an element calls itself, how much of it is links, where it
/// stands, what it says. A name alone proves nothing, sentences speak against it, and nothing but a menu is left out that holds
/// much of the page.
/// </summary>
internal sealed partial class FurnitureProof(HtmlShape shape, SiteMarks site, IElement main)
{
    private const int Enough = 4;

    // A page that hides most of its text shows it by a script.
    private const double MuchOfPage = 0.5;

    // A page may well hold nothing but a menu.
    private const int FewLetters = 40;

    // More text than this is looked through line by line only once.
    private const int LongestChecked = 20_000;

    /// <summary>Null for what stays.</summary>
    public LeftOut? Find(IElement element)
    {
        if (site.HoldsContent(element))
            return null;
        if (HtmlElements.ReasonToDrop(element) is { } reason)
            return new LeftOut(reason, IsFurniture: false);
        if (IsHidden(element))
            return new LeftOut("hidden", IsFurniture: false);
        if (site.RuleFor(element) is { } rule)
            return new LeftOut(rule, IsFurniture: true);
        return IsCandidate(element) && shape[element].Letters > 0 && (IsSmall(element) || IsMenu(element)) && Score(element) >= Enough
            ? new LeftOut(FurnitureNames.ByName(element) ?? FurnitureNames.ByKind(element) ?? "related", IsFurniture: true)
            : null;
    }

    private bool IsHidden(IElement element) =>
        (element.HasAttribute("hidden") || element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style))
        && shape[element].Letters <= shape[shape.Page].Letters * MuchOfPage
        && !QuestionLook.IsAnswer(element.TextContent.TrimStart());

    private bool IsSmall(IElement element) => shape[element].Letters <= Math.Max(FewLetters, shape[shape.Page].Letters * MuchOfPage);

    // However long it is: links that call themselves a menu, and not a sentence among them.
    private bool IsMenu(IElement element) =>
        shape[element] is { Sentences: 0, LinkDensity: >= 0.8 } && (FurnitureNames.ByKind(element) ?? FurnitureNames.ByName(element)) == "navigation";

    private static bool IsCandidate(IElement element) => element.LocalName
        is "div" or "section" or "nav" or "menu" or "aside" or "footer" or "header" or "form" or "ul" or "ol" or "dl" or "table" or "center" or "fieldset";

    private int Score(IElement element)
    {
        var counts = shape[element];
        bool isOutside = !IsInside(element, main) && !IsInside(main, element);
        int score = FurnitureNames.ByKind(element) switch { null => 0, "navigation" => 3, _ => 2 };
        score = Math.Max(score, FurnitureNames.ByName(element) is null ? 0 : 2);
        score += counts.LinkDensity >= 0.5 ? 2 : counts.LinkDensity >= 0.25 ? 1 : 0;
        score += isOutside ? 1 : 0;
        score += counts.Sentences switch { 0 => 1, 1 => -1, < 5 => -2, _ => -4 };
        score -= counts.Titles > 0 ? 3 : 0;
        if (score < 2)
            return score;

        score += IsTeasers(element) ? 1 : 0;
        score += counts.Letters <= LongestChecked ? ByWords(element, isOutside) : 0;
        return score;
    }

    private static bool IsInside(IElement element, IElement holder)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at == holder)
                return true;
        }

        return false;
    }

    // Links to other pages, one below the other.
    private bool IsTeasers(IElement element) => element.Children.Length >= 2 && element.Children.All(child => shape[child].Linked > 0);

    private static int ByWords(IElement element, bool isOutside)
    {
        string[] lines = ElementText.Of(element).Split('\n');
        int score = Heading().IsMatch(lines[0]) ? 2 : 0;
        score += lines.Any(line => Legal().IsMatch(line)) ? 2 : 0;
        score += FurnitureNames.ByName(element) == "comment-form" && lines.Count(line => Reply().IsMatch(line)) >= 2 ? 5 : 0;

        // A page's own list of questions may well be links.
        bool asks = lines.Count(line => QuestionLook.IsQuestion(line) || QuestionLook.IsAnswer(line) || line.EndsWith('？')) * 2 >= lines.Length;
        return score - (asks && !isOutside && score == 0 ? 3 : 0);
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"^(?:热门|相关|最新|推荐|精选|猜你喜欢|猜您喜欢|大家都在看|你可能|您可能|延伸阅读|友情链接|排行|Related|Popular|Recommended|You may also)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"版权所有|©|copyright|all rights reserved|ICP[备证]|公网安备", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Legal();

    [GeneratedRegex(@"^(?:回复|举报|赞|踩|Reply|Report)\b|20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reply();
}
