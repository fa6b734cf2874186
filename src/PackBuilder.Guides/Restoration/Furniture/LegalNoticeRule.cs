using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// Copyright, liability and licence lines of a site: phrases that only a site says of itself, or the site's name for itself
/// together with such a subject. A question is never one: it may ask about copyright.
/// </summary>
internal sealed partial class LegalNoticeRule : FurnitureRule
{
    public const string RuleName = "legal-notice";

    private const int FewestOthers = 3;

    public override string Name => RuleName;

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line) => When(IsNotice(line) && !IsAmongOthers(page, index));

    private static bool IsNotice(PageLine line) => !line.Text.Contains('?')
        && (Strong().IsMatch(line.Words) || Site().IsMatch(line.Words) && Subject().IsMatch(line.Words));

    // One item of a list of which the most are none, in the midst of the text, says something to whoever reads it: a rule of the trade.
    private static bool IsAmongOthers(FurniturePage page, int index)
    {
        int first = index, end = index;
        while (first > 0 && LegalRunRule.IsItem(page.Lines[first - 1]))
            first--;
        while (end < page.Lines.Length && LegalRunRule.IsItem(page.Lines[end]))
            end++;
        if (end - first < FewestOthers || page.IsTail(index))
            return false;
        bool isFollowed = Enumerable.Range(end, page.Lines.Length - end).Any(after => page.Lines[after].IsContent);
        return isFollowed && Enumerable.Range(first, end - first).Count(item => IsNotice(page.Lines[item])) * 2 < end - first;
    }

    [GeneratedRegex(
        @"版权(?:声明|说明|提示)|版权(?:归|属于?).{0,16}(?:所有|作者)|版权所有|著作权归|信息存储空间|转载(?:时)?(?:请|须|需|务必)?(?:保留|注明|联系)|侵权(?:必究|请联系|联系删除|删除)|(?:如|若)(?:有|涉及|存在)?(?:任何)?侵(?:权|犯).{0,24}(?:联系|举报|删除|告知|处理|纠正)|ICP[备证]|公网安备|^©|copyright\s*(?:©|\(c\)|\d{4})|all rights reserved|^免责声明|(?:用户|网友|会员|作者|投稿者)(?:自行|提供并|投稿|自主)?上传.{0,30}(?:收益|版权|权益|责任|观点|所有)|(?:仅|只)供(?:个人)?(?:学习|参考|研究|交流).{0,20}(?:商业|商用|转载|传播|24小时|删除)|未经(?:本站|作者|版权|著作权|权益|权利|原作者).{0,12}(?:同意|许可|授权|允许).{0,10}(?:不得|禁止|严禁)|不代表(?:本站|本网|本平台|我方).{0,6}(?:观点|立场)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"本站|本网站?(?![络点页])|文库网?|我站")]
    private static partial Regex Site();

    [GeneratedRegex(@"版权|侵权|转载|上传|下载|附件|压缩包|图纸|免责|法律责任|举报|收益归|盈利|第三方|资源|存储")]
    private static partial Regex Subject();
}
