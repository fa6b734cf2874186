using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>What a document viewer says about the document: how much is shown, how to get the rest, its size and price.</summary>
internal sealed partial class ViewerNoticeRule : FurnitureRule
{
    public override string Name => "viewer-notice";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 80)
            return null;
        if (Excerpt().IsMatch(line.Text))
            return FoundMetadata.None with { IsExcerpt = true };
        return When(Notice().IsMatch(line.Text));
    }

    [GeneratedRegex(
        @"(?:还剩|剩余|还有)\s*\d{1,4}\s*[页%].{0,8}(?:未读|未看|阅读|下载|可读)|已阅读?\s*\d{1,4}\s*页|^(?:免费)?试读(?:已)?(?:结束|到此)|^(?:预览|试看)(?:已)?结束|^(?:(?:登录|注册|购买|付费|开通会员|下载).{0,8}(?:查看|阅读|下载|获取)(?:全文|完整|剩余|更多|全部).{0,6}|(?:点击|继续)?(?:免费)?(?:阅读|查看|展开)(?:剩余)?(?:全文|全部内容|剩余内容|更多内容)(?:阅读)?)$")]
    private static partial Regex Excerpt();

    [GeneratedRegex(
        @"^(?:(?:文档|资料|资源|文件|内容)(?:简介|介绍|描述|预览|信息|详情|说明)|(?:全文|正文)预览)\s*:?$|^(?:文档|文件|资料)(?:大小|格式|页数|编号|类型|价格|积分|分类|热度|评分)\s*:.{0,30}$|^(?:(?:文档|文件|资料)?大小|文档ID)\s*:?\s*[\d.]+\s*(?:[KMG]B?)?$|^(?:doc|docx|pdf|pptx?|xlsx?|txt)(?:格式)?(?:\s*\d[\d.]*\s*[KMG]B)?$|^(?:本文|全文)(?:共|约|总字数)?\s*:?\s*\d{2,6}\s*字|^(?:预计|大约)?阅读(?:本文)?(?:时间|时长|需要|约需)|^(?:word|doc|docx|pdf|ppt)\s*(?:文档|版)?(?:下载|格式).{0,20}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
