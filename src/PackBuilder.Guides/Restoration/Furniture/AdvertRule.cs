using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Invitations to scan, follow, join or buy that are no part of the text.</summary>
internal sealed partial class AdvertRule : FurnitureRule
{
    public override string Name => "advert";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line) =>
        When(line.Text.Length <= 80 && !line.Text.Contains('?') && !line.Text.Contains('“') && Pattern().IsMatch(line.Words));

    [GeneratedRegex(
        @"^(?:广告|推广|赞助内容|AD)$|(?:扫码|扫一扫|(?:扫描|长按|识别).{0,8}二维码|(?:微信)?搜索?.{0,6}公众号|关注.{0,12}公众号|(?:添加|加).{0,6}(?:微信|QQ|企鹅)(?:群|号)?).{0,24}(?:领取|获取|免费|回复|咨询|进群|入群|加入|关注|下载|送)|^(?:点击|立即|免费|马上)(?:领取|报名|咨询|试听|试学|加入|预约)|(?:点击|戳)(?:下方|此处|这里|上方)?(?:链接|蓝字|卡片).{0,16}(?:关注|领取|购买|报名|咨询|了解)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
