using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>The path to a page: 首页 > 面试 > 正文, 当前位置：……</summary>
internal sealed partial class BreadcrumbRule : FurnitureRule
{
    public override string Name => "breadcrumb";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 120)
            return null;
        string path = Label().Replace(line.Text, "");
        string[] steps = Separator().Split(path);
        bool labelled = path.Length < line.Text.Length;
        if (!labelled && (steps.Length < 2 || !Start().IsMatch(steps[0]) && !(steps.Length > 2 && End().IsMatch(steps[^1]))))
            return null;
        if (steps.Any(step => step.Length > 30))
            return null;
        var channels = steps.Where(step => step.Length > 0 && !Start().IsMatch(step) && !End().IsMatch(step)).ToList();
        return FoundMetadata.None with { Category = channels.Count == 0 ? null : channels[^1] };
    }

    [GeneratedRegex(@"^(?:您?(?:当前|现在)的?(?:所在)?位置|你?(?:当前|现在)的?(?:所在)?位置|[您你]的位置|所在位置|位置)\s*(?:是|在)?\s*:\s*")]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*(?:>+|»|›|→|/|\||»|-{1,2}>)\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:网站|本站)?(?:首页|主页)$|^Home$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:正文|文章(?:正文|详情|内容)?|详情|内容页|浏览文章|阅读)$")]
    private static partial Regex End();
}
