using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Guides.Captures;

namespace PackBuilder.Tests.Guides.Restoration.Furniture;

public class FurniturePassTests
{
    private const string Body = "接到来电以后，先把对方说的话重复一遍，再确认订单号码，这样可以避免答非所问，也能让对方感到被认真对待。";

    [Theory]
    [InlineData("首页 > 求职 > 正文", "breadcrumb")]
    [InlineData("当前位置：首页 » 职场 » 面试", "breadcrumb")]
    [InlineData("职场频道 李雷 2025-03-08 10:15 12 7", "byline")]
    [InlineData("作者：韩梅梅 | 发布时间：2025年3月8日 | 阅读：1.2万", "byline")]
    [InlineData("浏览量：3456次", "byline")]
    [InlineData("上传人：小船在水 | 上传地：浙江 | 上传时间：2026-03-04", "byline")]
    [InlineData("第PAGE页共NUMPAGES页", "page-number")]
    [InlineData("第 PAGE \\* MERGEFORMAT 2 页 共 NUMPAGES 页", "page-number")]
    [InlineData("PAGE \\* MERGEFORMAT 3", "page-number")]
    [InlineData("大小 48.5KB", "viewer-notice")]
    [InlineData("第 2 页 共 9 页", "page-number")]
    [InlineData("热线客服题库_第12页", "page-number")]
    [InlineData("- 7 -", "page-number")]
    [InlineData("已阅读3页，还剩9页未读，继续免费阅读", "viewer-notice")]
    [InlineData("点击查看全文", "viewer-notice")]
    [InlineData("收藏 12 | 分享 | 举报", "site-controls")]
    [InlineData("立即下载", "site-controls")]
    [InlineData("#热线客服#面试题", "tags")]
    [InlineData("版权声明：转载请注明出处", "legal-notice")]
    [InlineData("本站资源均由网友上传，如有侵权请联系我们删除。", "legal-notice")]
    [InlineData("© 2025 某某网 All Rights Reserved", "legal-notice")]
    [InlineData("本文来源：某某求职网", "source-note")]
    [InlineData("（图片来自网络，侵删）", "image-credit")]
    [InlineData("图源：视觉素材库", "image-credit")]
    [InlineData("扫描下方二维码，免费领取面试资料", "advert")]
    [InlineData("上一篇：如何写简历", "neighbour-page")]
    [InlineData("暂无评论", "comment-form")]
    public void A_line_of_the_site_is_taken_out_by_its_rule(string line, string rule)
    {
        var restored = Restore.Text($"热线客服面试指南\n{line}\n{Body}");

        var taken = Assert.Single(restored.Furniture);
        Assert.Equal((2, rule), (taken.Line, taken.Rule));
    }

    [Theory]
    [InlineData("客户问版权归谁所有，该怎么回答？")]
    [InlineData("提醒客户关注公众号查看物流。")]
    [InlineData("答案要点")]
    [InlineData("加分项")]
    [InlineData("温馨提示")]
    [InlineData("2025-03-08 之前的订单不参加活动")]
    [InlineData("相关问答FAQs")]
    [InlineData("1/2 的客户会在一天内再次来电。")]
    [InlineData("登录失败时的第一步检查")]
    [InlineData("PAGE 键翻到下一位客户")]
    [InlineData("大小写要分清")]
    [InlineData("下一步：核对订单号码")]
    public void A_line_of_the_text_stays(string line) =>
        Assert.Empty(Restore.Text($"热线客服面试指南\n{Body}\n{line}\n{Body}{Body}").Furniture);

    [Theory]
    [InlineData("上传者：湖北", null)]
    [InlineData("编辑：浙江省 2026-03-04", null)]
    [InlineData("作者：韩梅梅 上传地：浙江 2026-03-04", "韩梅梅")]
    public void A_place_of_upload_and_whoever_uploads_is_no_author(string line, string? author) =>
        Assert.Equal(author, Restore.Text($"热线客服面试指南\n{line}\n{Body}").Found.Author);

    [Fact]
    public void A_line_that_comes_back_beside_page_numbers_is_the_head_of_a_page_and_one_that_comes_back_elsewhere_stays()
    {
        string pages = string.Concat(Enumerable.Range(1, 3).Select(page => $"客房部\n第{page}页\n{page}. 客人问房间怎么选？\n先道歉\n{Body}\n"));
        var restored = Restore.Text("客房服务面试题\n" + pages);
        Assert.Equal(6, restored.Furniture.Length);
        Assert.DoesNotContain(restored.Furniture, taken => taken.Rule is not ("page-head" or "page-number"));
        Assert.Equal(3, restored.Capture.Blocks.Count(block => block is CaptureLine { Text: "先道歉" }));
    }

    [Fact]
    public void A_list_below_a_heading_of_its_own_at_the_end_of_a_page_is_a_notice_as_a_whole()
    {
        var restored = Restore.Text($"热线客服面试指南\n{Body}\n版权提示\n1. 内容由用户上传，仅供交流学习之用，请勿商用。\n2. 下载后请自行检查内容是否完整可用。\n3. 如遇打不开等情况，请及时与我们联系。\n4. 付费之后不予退款，请确认后再操作。\n");
        Assert.Equal(Enumerable.Repeat("legal-notice", 5), restored.Furniture.Select(taken => taken.Rule));
    }

    [Fact]
    public void A_rule_of_the_trade_in_a_list_that_says_the_same_as_a_notice_stays()
    {
        string list = "1. 商品签收后七天内可以退货，超过不行。\n2. 版权归公司所有的图片不能发给客人。\n3. 客人投诉时先记录时间再回复处理办法。\n4. 第三方店铺的描述由店铺自己负责。\n";
        Assert.Empty(Restore.Text($"热线客服面试指南\n{Body}\n{list}{Body}").Furniture);
    }

    [Fact]
    public void What_the_site_says_about_the_text_is_kept()
    {
        var found = Restore.Text($"首页 > 求职 > 正文\n面试怎么说？\n求职 李雷 2025-3-8 10:15 0 3\n{Body}\n#热线#面试\n").Found;

        Assert.Equal(("李雷", "2025-03-08", "求职"), (found.Author, found.Published, found.Category));
        Assert.Equal("热线/面试", string.Join('/', found.Tags));
    }

    [Fact]
    public void The_pages_of_a_viewer_tell_the_title_and_that_more_follows()
    {
        var found = Restore.Text($"热线题库_第1页\n热线题库_第2页\n已阅读2页，还剩7页未读\n{Body}").Found;
        Assert.Equal(("热线题库", true), (found.Title, found.IsExcerpt));
    }

    [Fact]
    public void The_title_repeated_as_the_name_of_a_picture_is_taken_out()
    {
        var restored = Restore.Text($"面试时怎样自我介绍？\n{Body}\n面试时怎样自我介绍？\n好，{Body}\n面试时怎样自我介绍？（图1）\n{Body}");
        Assert.Equal([3, 5], restored.Furniture.Select(line => line.Line));
    }

    [Fact]
    public void A_list_of_legal_notices_goes_with_its_heading_and_the_items_between()
    {
        var restored = Restore.Text(
            $"{Body}\n\n温馨提示\n\n• 1. 本站资源由网友上传。\n• 2. 打开文件需要阅读器。\n• 3. 如有侵权请联系删除。\n");
        Assert.Equal([3, 5, 6, 7], restored.Furniture.Select(line => line.Line));
    }

    [Fact]
    public void A_last_part_called_other_matters_is_text_where_a_sentence_stands_below_it()
    {
        var guide = Parsing.Parse.Everything("guide.md", "# 面试须知\n\n## 到场\n\n请提前十分钟到场，带上简历。\n\n## 其他\n\n请保持手机畅通。\n").Value!;

        Assert.Equal("其他", guide.Sections[^1].Heading.ToString());
    }

    [Fact]
    public void Links_to_other_pages_after_the_text_are_taken_out_with_their_titles()
    {
        var restored = Restore.Text($"热线客服面试指南\n{Body}\n猜你喜欢\n怎样写求职信\n面试穿什么\n最新文章\n");
        Assert.Equal(["navigation"], restored.Furniture.Select(line => line.Rule).Distinct());
        Assert.Equal([3, 4, 5, 6], restored.Furniture.Select(line => line.Line));
    }

    [Fact]
    public void The_credit_of_a_picture_is_cut_out_of_a_line_of_text() =>
        Assert.Equal($"- 情境：当时怎样\n{Body}", Restore.Clean($"(图片来源网络,侵删)- 情境：当时怎样\n{Body}"));

    [Fact]
    public void Every_line_is_content_or_furniture()
    {
        var restored = Restore.Text($"首页 > 求职 > 正文\n\n指南\n{Body}\n暂无评论\n");
        Assert.Equal(5, restored.Capture.Blocks.Sum(block => block.Lines) + restored.Furniture.Length);
    }

    [Fact]
    public void Of_an_item_with_several_lines_only_that_of_the_site_is_taken_out()
    {
        var restored = Restore.Of(CaptureOf.Text($"<h1>面试指南</h1><p>{Body}</p><ol><li>说说丢了订单号的客户怎么查<br>© 2025 某某网 All Rights Reserved</li><li>客户要求退款，你怎么答？</li></ol><p>{Body}</p>", "page.html"));

        Assert.Equal("说说丢了订单号的客户怎么查", restored.Capture.Blocks.OfType<CaptureItem>().First().Text);
        Assert.Equal(("legal-notice", "© 2025 某某网 All Rights Reserved"), restored.Dropped.Select(dropped => (dropped.Rule, dropped.Text)).Single());
    }
}
