using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Lists of other pages after the text: 最新文章, 猜你喜欢, with the short titles below them.</summary>
internal sealed partial class NavigationRule : FurnitureRule
{
    public override string Name => "navigation";

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page)
    {
        bool inList = false;
        for (int i = 0; i < page.Lines.Length; i++)
        {
            var line = page.Lines[i];
            if (line.IsBlank || page.IsTaken(i) || !page.IsTail(i))
                continue;
            inList |= Heading().IsMatch(line.Words) && !HeadsSentence(page, i);
            if (inList)
                yield return (i, FoundMetadata.None);
        }
    }

    // 其他 heads the last part of many texts: what stands below it is a list of titles, or the words of a person.
    private static bool HeadsSentence(FurniturePage page, int heading) =>
        page.Next(heading) is >= 0 and var below && page.Lines[below].Words is [.., '。' or ';'];

    [GeneratedRegex(
        @"^(?:(?:本月|本周|今日|本站|网站|全站|站内|最新|最近|热门|相关|精彩|精选|推荐|随机|同类|更多|其他|您可能|你可能|大家|网友)(?:更新|热门|推荐|相关|感兴趣的|喜欢的?|都在(?:看|搜)|还在看|也喜欢)?)(?:答案|文章|文档|资讯|资料|问答|分类|标签|阅读|排行榜?|榜单?|专题|内容|下载|课程|导航|推荐|帖子|话题|搜索|动态|信息|热门|热点|素材|范文|试题|图文|视频)?\s*[:>»]*$|^(?:猜你喜欢|猜您喜欢|友情链接|标签云|热搜榜?|热榜|栏目导航|文章归档|推荐阅读|延伸阅读|相关阅读|扩展阅读|排行榜)\s*[:>»]*$")]
    private static partial Regex Heading();
}
