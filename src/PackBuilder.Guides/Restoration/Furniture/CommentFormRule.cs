using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>The form for comments, and what stands where there are none.</summary>
internal sealed partial class CommentFormRule : FurnitureRule
{
    public override string Name => "comment-form";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 80)
            return null;
        return When(Phrase().IsMatch(line.Words) || page.IsTail(index) && !line.IsCounted && Field().IsMatch(line.Words));
    }

    [GeneratedRegex(
        @"^(?:取消|发表|提交|添加|撰写|参与|我要|我来|查看|全部|最新|网友|精彩|更多|暂无|还没有|没有)?(?:人)?评论(?:\s*\(?\d*\)?|列表|区|一下)$|^(?:暂无|还没有|没有).{0,6}(?:评论|留言|回复|回答)|^共\s*\d+\s*条(?:评论|留言|回复)|你是访客|请(?:先)?(?:填写|输入)(?:下|一下)?(?:您的|你的)?(?:个人信息|验证码|昵称|邮箱|网址|评论内容)|(?:登录|注册)后?(?:才能|才可以|即可|可以|可)?(?:发表)?(?:评论|回复|留言)|(?:电子)?(?:邮件|邮箱)(?:地址)?不会被公开|必填项?已用|说点什么|^(?:快来|抢)(?:发表|沙发|评论)|来抢沙发")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^(?:评论|留言|回复|昵称|姓名|称呼|邮箱|网址|验证码|看不清.{0,6}|换一张|匿名|表情|字数.{0,8}|\d{1,4}\s*/\s*\d{2,5}|提交|取消|发布)(?:\s*[:*]|\(.{1,6}\))*$")]
    private static partial Regex Field();
}
