using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>A line that consists of nothing but buttons and links of a site: 收藏 分享 举报, 下载本文档.</summary>
internal sealed partial class SiteControlsRule : FurnitureRule
{
    public override string Name => "site-controls";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 100 || line.IsCounted)
            return null;
        bool edge = page.IsTop(index) || page.IsTail(index);
        return When(Buttons().IsMatch(line.Text) || edge && Links().IsMatch(line.Text));
    }

    private const string ButtonWords =
        @"(?>(?:免费|立即|点击|全文|马上|高速)?下载(?:本)?(?:文档|全文|资料|附件|文章|PDF|Word|APP)?(?:到(?:电脑|手机))?|收藏(?:本文|本页)?|加入收藏|分享(?:到|至)?|举报(?:文档)?|点赞|打赏|转发|复制(?:链接|本文|全文)|微信|微博|QQ空间|朋友圈|扫一扫(?:分享)?|打印(?:本页|本文)?|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表|上一页)|回到顶部|字号|字体|大中小|纠错|反馈|购买|查看更多|加载更多|展开全部|收起|我要投稿|登录|注册|搜索)";

    private const string LinkWords =
        @"(?>(?:网站)?首页|关于我们|联系我们|联系方式|网站地图|站点地图|帮助中心|意见反馈|隐私(?:政策|条款)|用户协议|服务条款|广告(?:合作|服务)|商务合作|加入我们|诚聘英才|手机版|移动版|电脑版|客户端|APP下载|设为首页|友情链接|免责声明|法律声明|版权声明|会员中心|我的账户|退出|导航|菜单|目录)";

    private const string Joint = @"[\s|/·•,:、>»\d()]*";

    [GeneratedRegex("^" + Joint + "(?:" + ButtonWords + Joint + ")+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Buttons();

    [GeneratedRegex("^" + Joint + "(?:(?>" + ButtonWords + "|" + LinkWords + ")" + Joint + ")+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
