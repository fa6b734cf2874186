using System.Globalization;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// The line below a title: channel, author, date, and how often it was read. Found by its date and counters, or by its labels;
/// everything else in it must be one or two short words.
/// </summary>
internal sealed partial class BylineRule : FurnitureRule
{
    public override string Name => "byline";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 120 || !page.IsTop(index) && !page.IsTail(index))
            return null;
        var author = AuthorLabel().Match(line.Text);
        var date = Date().Match(line.Text);
        string rest = line.Text;
        foreach (var pattern in new[] { AuthorLabel(), UploadLabel(), SourceLabel(), DateLabel(), Date(), Counter() })
            rest = pattern.Replace(rest, " ");
        string[] words = rest.Split([' ', '\t', '|', '/', '·', '•', ',', ';', '-', '—'], StringSplitOptions.RemoveEmptyEntries);
        bool hasLabels = author.Success || UploadLabel().IsMatch(line.Text) || Counter().IsMatch(line.Text) || SourceLabel().IsMatch(line.Text);
        if (!date.Success && !hasLabels || !AreNames(words, date.Success ? 3 : 0))
            return null;

        // Where it was put on the site from is no name.
        string[] names = [.. words.Where(word => !word.All(char.IsAsciiDigit) && !Region().IsMatch(word))];
        return FoundMetadata.None with
        {
            Published = date.Success ? Iso(date) : null,
            Author = author.Success && !Region().IsMatch(author.Groups["name"].Value) ? author.Groups["name"].Value : names.Length == 0 ? null : names[^1],
            Category = names.Length > 1 ? names[0] : null,
        };
    }

    // Plain numbers are counters whose labels were pictures.
    private static bool AreNames(string[] words, int most) =>
        words.Count(word => !word.All(char.IsAsciiDigit)) <= most
        && words.All(word => word.Length <= 8 && !Sentence().IsMatch(word));

    private static string? Iso(Match date)
    {
        int Part(string name) => int.Parse(date.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d\d)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?:\s*日)?(?:[\sT]*\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:发布|发表|更新|创建|编辑|上传|修改)?(?:时间|日期|于)\s*:?|(?:发布|发表|更新)\s*[::]")]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"(?:文章)?(?:作者|责任编辑|责编|编辑|编者|撰文|撰稿|整理|发布者|发布人|记者|小编)\s*:\s*(?<name>[^\s|/,;:·]{1,16})")]
    private static partial Regex AuthorLabel();

    // Whoever puts a file on a site has seldom written it.
    [GeneratedRegex(@"(?:上传者|上传人|上传用户|上传地区?|上传于|IP属地|所在地区?|文档归属地?|归属地)\s*:\s*[^\s|/,;]{1,16}")]
    private static partial Regex UploadLabel();

    [GeneratedRegex(@"^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|自治区)?$")]
    private static partial Regex Region();

    [GeneratedRegex(@"(?:文章|信息|内容)?(?:来源|出处|分类|栏目|所属栏目|所属分类)\s*:\s*[^\s|;]{0,20}")]
    private static partial Regex SourceLabel();

    [GeneratedRegex(@"(?:阅读|浏览|点击|查看|人气|热度|评论|点赞|收藏|回复|转发|分享|喜欢|下载|访问)(?:量|数|次数|人数)?\s*[:(]?\s*\d[\d.,]*\s*[万wWkK]?\+?\s*次?[)]?|\d[\d.,]*\s*[万wWkK]?\+?\s*(?:人|次|条|个)?(?:阅读|浏览|点击|查看|评论|点赞|收藏|回复|赞|喜欢|下载|看过|访问|围观)(?:过|量)?")]
    private static partial Regex Counter();

    [GeneratedRegex(@"[。!?,:;“”""]")]
    private static partial Regex Sentence();
}
