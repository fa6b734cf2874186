using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Guides.Parsing;

namespace PackBuilder.Tests.Guides.Captures.Html;

/// <summary>What a page says is read, whatever a person or a program made of its markup.</summary>
public class HtmlTextTests
{
    private const string Lead = "<h1>客服面试</h1><p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p>";

    [Theory]
    [InlineData("<ul><li>一</li><ul><li>嵌套</li></ul><li>二</li></ul>", "item 0 - 一|item 1 - 嵌套|item 0 - 二")]
    [InlineData("<ul>松散文字<div><li>盒里</li></div><p>列表里的段落</p><li>项</li></ul>", "p 松散文字|item 0 - 盒里|p 列表里的段落|item 0 - 项")]
    [InlineData("<ul><li>一<p>二</p><ul><li>内</li></ul>三</li></ul>", "item 0 - 一 / 二|item 1 - 内|p 三")]
    [InlineData("<ol type=A start=2><li>语气<li value=4>金额</ol>", "item 0 B. 语气|item 0 D. 金额")]
    [InlineData("<ol reversed><li>先<li>后</ol>", "item 0 2. 先|item 0 1. 后")]
    [InlineData("<table><caption>对照</caption><tr><th>甲<th>乙<tr><td rowspan=2>丙<td>丁<tr><td>戊</table>", "p 表：对照|table 甲 | 乙 || 丙 | 丁 ||  | 戊")]
    [InlineData("<table><tr><td colspan=2>甲<td>乙<tr><td>1<td>2<td>3</table>", "table 甲 |  | 乙 || 1 | 2 | 3")]
    [InlineData("<dl><dt>什么是升级？</dt><dd>请主管接手。</dd></dl>", "p 什么是升级？|p 请主管接手。")]
    [InlineData("<details><summary>客户发火怎么办？</summary>先听完，再道歉。</details>", "p 客户发火怎么办？|p 先听完，再道歉。")]
    [InlineData("<p>要点：<span class=\"like\">先道歉</span></p>", "p 要点：先道歉")]
    [InlineData("<a href=x><div><p>链接里的块，说明怎样处理投诉。</p></div></a>", "p 链接里的块，说明怎样处理投诉。")]
    [InlineData("<p>面积10<sup>2</sup>米，H<sub>2</sub>O，1<sup>st</sup>，见<sup>[3]</sup></p>", "p 面积10²米，H₂O，1st，见[3]")]
    [InlineData("<p>先道歉<br>再核对</p>", "p 先道歉|p 再核对")]
    [InlineData("<h2 id=_links class=links>链接</h2>", "h2 链接")]
    [InlineData("<h2>小节<p>没有结束的标题，后面的正文仍是正文。</p>", "h2 小节|p 没有结束的标题，后面的正文仍是正文。")]
    [InlineData("<div class=rank><p>名次不代表一切，重要的是耐心。</p></div>", "p 名次不代表一切，重要的是耐心。")]
    [InlineData("<div class=share>怎样分享经验给新同事</div>", "p 怎样分享经验给新同事")]
    [InlineData("<aside><p>小贴士：开口之前先喝一口水，声音会更稳。</p></aside>", "p 小贴士：开口之前先喝一口水，声音会更稳。")]
    [InlineData("<figure><img src=a><figcaption>图一：座席的一天</figcaption></figure>", "picture a : 图一：座席的一天")]
    [InlineData("<li>孤立的项", "item 0 - 孤立的项")]
    [InlineData("<ul><li><input type=checkbox checked>带身份证</ul>", "item 0 - 带身份证")]
    [InlineData("<h3><button>怎样介绍自己</button></h3>", "h3 怎样介绍自己")]
    [InlineData("<div hidden>答案：先道歉</div>", "p 答案：先道歉")]
    [InlineData("<pre>一行<br>又一行</pre>", "CaptureVerbatim")]
    [InlineData("<p><b>准备材料</b></p><p><b>1. 你为什么离开上一家公司？</b></p>", "h3 准备材料|p 1. 你为什么离开上一家公司？")]
    [InlineData("<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(1)<span>&nbsp; </span></span><![endif]>先道歉</p>", "item 1 (1) 先道歉")]
    public void This_markup_is_these_blocks(string html, string blocks) => Assert.Equal(blocks, Kept(html));

    [Theory]
    [InlineData("<ruby>客<rp>(</rp><rt>kè</rt><rp>)</rp></ruby>服", "p 客服", "reading: (|reading: kè|reading: )")]
    [InlineData("<button>提交</button><select><option>甲选项</select><textarea>输入</textarea>", "", "control: 提交|control: 甲选项|control: 输入")]
    [InlineData("<object>后备</object><video>看不了视频</video>", "", "fallback: 后备|fallback: 看不了视频")]
    [InlineData("<p>平面图<img alt=\"大堂平面图\"></p>", "p 平面图", "picture: 大堂平面图")]
    [InlineData("<p><a href=x title=\"往下看\">说明</a></p>", "p 说明", "tooltip: 往下看")]
    [InlineData("<p>先道歉。<span style='display:none'>看不见</span></p>", "p 先道歉。", "hidden: 看不见")]
    [InlineData("<table><tr><th>甲<th>乙<tr><td>丙<nav><a href=1>导航</a></nav><td>丁</table>", "table 甲 | 乙 || 丙 | 丁", "navigation: 导航")]
    [InlineData("<blockquote>引文<button>复制</button></blockquote>", "quote 引文", "control: 复制")]
    [InlineData("<div class=related><h3>相关阅读</h3><a href=1>怎样写简历</a><a href=2>面试穿什么</a></div>", "", "related: 相关阅读 / 怎样写简历面试穿什么")]
    [InlineData("<template><p>模板</p></template><noscript>请打开脚本</noscript>", "", "template: 模板|noscript: 请打开脚本")]
    public void What_is_left_out_is_quoted_with_its_reason(string html, string kept, string left)
    {
        var capture = CaptureOf.Text(Lead + html, "a.html");
        Assert.Equal((kept, left), (Kept(html), string.Join('|', capture.Blocks.Select(LeftOut).Where(text => text.Length > 0))));
    }

    [Theory]
    [InlineData("客房服务面试题库.doc", "客房服务面试题库")]
    [InlineData("客房服务面试题库（附答案）.docxVIP", "客房服务面试题库（附答案）")]
    [InlineData("怎样写 report.docx 文件", "怎样写 report.docx 文件")]
    public void A_title_that_is_the_name_of_a_file_loses_its_ending(string title, string shown)
    {
        var parsed = PackBuilder.Tests.Guides.Parsing.Parse.Everything("a.html", $"<html><body><h1>{title}</h1><h2>一、接待</h2><p>客人进门先问好，再看客人要什么，最后送客人出门。</p></body></html>");
        Assert.Equal(shown, parsed.Value!.Title!.ToString());
    }

    [Fact]
    public void Whoever_put_a_file_on_a_site_of_documents_is_not_its_author()
    {
        string Page(string address) => $"<html><head><meta name=\"author\" content=\"小船\"><link rel=\"canonical\" href=\"https://{address}/p-1.html\"></head><body><p>客人进门先问好，再看客人要什么，最后送客人出门。</p></body></html>";
        Assert.DoesNotContain(CaptureOf.Text(Page("www.docin.com"), "a.html").Blocks, block => block is CaptureMetadata { Yaml: var yaml } && yaml.Contains("小船", StringComparison.Ordinal));
        Assert.Contains(CaptureOf.Text(Page("example.com"), "a.html").Blocks, block => block is CaptureMetadata { Yaml: var yaml } && yaml.Contains("小船", StringComparison.Ordinal));
    }

    [Fact]
    public void A_body_that_a_page_hides_until_its_script_has_run_is_read()
    {
        string body = string.Concat(Enumerable.Repeat("<p>先听客户说完，不要打断，再核对订单。</p>", 5));
        Assert.Equal(5, Pages($"<h1 id=\"activity-name\">标题</h1><div id=\"js_content\" style=\"visibility: hidden;\">{body}</div><p>其余</p>", "先听客户说完"));
        Assert.Equal(5, Pages($"<h1>标题</h1><div style=\"display:none\">{body}</div>", "先听客户说完"));
    }

    [Fact]
    public void Sections_beside_the_largest_one_stay()
    {
        string large = string.Concat(Enumerable.Range(1, 30).Select(i => $"<p>很长的一节正文第{i}段，说明每一步怎么做，要多久，谁来做。</p>"));
        string text = string.Join('\n', CaptureOf.Text($"<div class=section><h1>短</h1><p>短节的正文。</p></div><div class=section><h2>长</h2>{large}</div><div class=section><h2>又短</h2><p>另一节。</p></div>", "a.html")
            .Blocks.Where(block => block is not (CaptureFurniture or CaptureDropped)).SelectMany(Texts));
        Assert.Contains("短节的正文", text);
        Assert.Contains("另一节", text);
    }

    [Fact]
    public void A_page_on_one_line_counts_its_characters()
    {
        var ledger = Parse.Everything("a.html", $"<html><head><title>页</title></head><body><nav><a href=/>首页</a></nav>{Lead}</body></html>").Value!.Ledger!;
        Assert.Equal((31, 28, 3), (ledger.Characters!.Read, ledger.Characters.Kept, ledger.Characters.Dropped));
        Assert.True(ledger.Balances);
    }

    [Theory]
    [InlineData("<p>　　先道歉</p>", 4, false, 0, false)]
    [InlineData("<p style='margin-left:24pt;text-align:center'>先道歉</p>", 4, false, 0, true)]
    [InlineData("<p><b>考察点：</b>耐心</p>", 0, false, 4, false)]
    [InlineData("<p style='font-weight:700'>先道歉，再核对。</p>", 0, true, 8, false)]
    [InlineData("<ul><li><b>耐心</b>：不打断</ul>", 0, false, 2, false)]
    public void The_look_of_a_line_is_kept(string html, int indent, bool bold, int start, bool centred)
    {
        var look = CaptureOf.Text(Lead + html, "a.html").Blocks[^1].Look;
        Assert.Equal((indent, bold, start, centred), (look.Indent, look.IsBold, look.BoldStart, look.IsCentred));
    }

    [Theory]
    [InlineData("big5")]
    [InlineData("shift_jis")]
    public void A_declared_encoding_is_used(string name)
    {
        string html = $"<html><head><meta charset={name}></head><body><p>客服面試問題集，請先自我介紹。</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        Assert.Contains(new CaptureReader().Read("a.html", encoding.GetBytes(html)).Value!.Blocks.SelectMany(Texts), text => text == "客服面試問題集，請先自我介紹。");
    }

    [Fact]
    public void A_NUL_byte_at_the_end_is_no_harm() =>
        Assert.NotNull(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(Lead + "\0")).Value);

    [Theory]
    [InlineData("a.mhtml", "utf-8")]
    [InlineData("a.mht", "gb2312")]
    [InlineData("a.html", "utf-8")]
    public void A_page_that_a_browser_saved_as_one_file_is_read(string name, string charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        string page = Convert.ToBase64String(encoding.GetBytes($"<html><body>{Lead}</body></html>"));
        string saved = $"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";
        var capture = CaptureOf.Text(saved, name);
        Assert.Equal(("html", "客服面试"), (capture.Format.Name, capture.Blocks.OfType<CaptureHeading>().Single().Text));
    }

    [Fact]
    public void A_saved_page_without_a_page_is_refused() =>
        Assert.Equal("PB1012", Assert.Single(new CaptureReader().Read("a.mht", "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx"u8.ToArray()).Diagnostics).Code);

    [Theory]
    [InlineData("<div></x>", 60_000)]
    [InlineData("<x><div></x>", 60_000)]
    [InlineData("<b><div></b>", 60_000)]
    [InlineData("<ul><li>项", 60_000)]
    public void Markup_that_no_person_writes_is_refused_at_once(string piece, int times)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var read = new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)) + "深"));
        Assert.Equal("PB1008", Assert.Single(read.Diagnostics).Code);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Markup_in_scripts_and_comments_is_none()
    {
        string tags = string.Concat(Enumerable.Repeat("<div>", 1000));
        Assert.Empty(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes($"<script>var x = '{tags}';</script><!-- {tags} --><textarea>{tags}</textarea>{Lead}")).Diagnostics);
    }

    [Theory]
    [InlineData("<!-->{0}-->")]
    [InlineData("<!-- --!>{0}-->")]
    [InlineData("<svg><script>{0}</script>")]
    public void What_only_looks_like_a_script_or_a_comment_is_markup(string around)
    {
        string tags = string.Concat(Enumerable.Repeat("<div>", 1000));
        Assert.Equal("PB1008", Assert.Single(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(around.Replace("{0}", tags) + Lead)).Diagnostics).Code);
    }

    [Theory]
    [InlineData("{\"q\":\"客户发火怎么办\"}")]
    [InlineData("{\"q\":\"\\u5ba2\\u6237\\u53d1\\u706b\\u600e\\u4e48\\u529e\"}")]
    public void A_bank_that_a_page_keeps_in_a_script_is_worth_a_warning(string data)
    {
        string Page(int times) => $"{Lead}<script type=application/json>[{string.Concat(Enumerable.Repeat(data, times))}]</script>";
        Assert.Equal("PB1013", Assert.Single(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(Page(100))).Diagnostics).Code);
        Assert.Empty(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(Page(10))).Diagnostics);
    }

    [Theory]
    [InlineData("<h1 id=activity-name>通话前的准备</h1><a id=js_name>某某课堂</a><div id=js_content style='visibility:hidden'><p>先听完。</p></div><div id=js_pc_qr_code>扫一扫</div>", "title: \"通话前的准备\" / author: \"某某课堂\" / ", "site-controls: 扫一扫")]
    [InlineData("<h1 id=articleContentId>通话前的准备</h1><div id=content_views><p>先听完。</p></div><div class=recommend-box><p>别的文章写了什么，看看就知道。</p></div>", "title: \"通话前的准备\" / ", "related: 别的文章写了什么，看看就知道。")]
    [InlineData("<a id=cb_post_title_url>通话前的准备</a><div id=cnblogs_post_body><p>先听完。</p></div><div id=sideBar>公告：每周更新一次，欢迎来信。</div>", "title: \"通话前的准备\" / ", "related: 公告：每周更新一次，欢迎来信。")]
    [InlineData("<h1 class=Post-Title>通话前的准备</h1><span class=AuthorInfo-name>某人</span><div class=Post-RichTextContainer><div class=RichText><p>先听完。</p></div></div><div class=ContentItem-actions>赞同 12</div>", "title: \"通话前的准备\" / author: \"某人\" / ", "site-controls: 赞同 12")]
    public void A_profile_of_a_site_finds_title_and_author_and_leaves_out_what_the_site_adds(string html, string metadata, string left)
    {
        var capture = CaptureOf.Text(html, "a.html");
        Assert.Equal(metadata, capture.Blocks.OfType<CaptureMetadata>().Single().Yaml.Replace("\n", " / "));
        Assert.Equal(left, Assert.Single(capture.Blocks.Select(LeftOut), text => text.Length > 0));
        Assert.Contains(capture.Blocks.OfType<CaptureParagraph>(), paragraph => paragraph.Text == "先听完。");
    }

    [Fact]
    public void Looks_that_stay_open_are_not_opened_again_without_end()
    {
        string html = string.Concat(Enumerable.Range(0, 250).Select(i => $"<font size={i}>")) + string.Concat(Enumerable.Repeat("<p>段", 50_000));
        Assert.Equal("PB1008", Assert.Single(new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(html)).Diagnostics).Code);
    }

    // Every text of random markup ends in a block, or the reader itself reports an error.
    [Fact]
    public void Random_markup_loses_nothing()
    {
        string[] pieces =
        [
            "<div>", "</div>", "<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<caption>", "<b>", "</b>", "<a href=x>", "</a>",
            "<span class=ad>", "</span>", "<dl>", "<dt>", "<dd>", "<details>", "<summary>", "<h2>", "</h2>", "<blockquote>", "<pre>", "<br>", "<sup>", "<ruby>", "<rt>", "<nav>", "<aside>",
            "<form>", "<button>", "<select>", "<option>", "<textarea>", "</textarea>", "<template>", "</template>", "<svg>", "<title>", "</title>", "<div hidden>", "<img alt=图 title=题>",
            "<noscript>", "<iframe>", "</iframe>", "<p style='mso-list:l0 level1 lfo1'>", "<span style='mso-list:Ignore'>", "<math>", "<figure>", "<figcaption>", "<body>", "<frameset>", "<dialog>",
        ];
        var random = new Random(20260612);
        int read = 0;
        for (int i = 0; i < 600; i++)
        {
            var html = new StringBuilder("<p>开头的一段正文，说明这一页讲什么。</p>");
            for (int j = random.Next(40); j >= 0; j--)
                html.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(3) == 0 ? "" : "字" + j);
            var capture = new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(html.ToString()));
            Assert.True(capture.Diagnostics.All(problem => problem.Code is "PB1009"), $"{capture.Diagnostics.FirstOrDefault()?.Message}\n{html}");
            read += capture.Value is null ? 0 : 1;
        }

        Assert.InRange(read, 500, 600);
    }

    private static int Pages(string html, string text) =>
        CaptureOf.Text(html, "a.html").Blocks.OfType<CaptureParagraph>().Count(paragraph => paragraph.Text.StartsWith(text, StringComparison.Ordinal));

    private static string Kept(string html) => string.Join('|', BlockOutline.Of(CaptureOf.Text(Lead + html, "a.html"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line[(line.IndexOf(' ') + 1)..])
        .Where(line => !line.StartsWith("furniture", StringComparison.Ordinal) && !line.StartsWith("dropped", StringComparison.Ordinal))
        .Skip(2));

    private static string LeftOut(CaptureBlock block) => block switch
    {
        CaptureFurniture furniture => $"{furniture.Rule}: {furniture.Text.Replace("\n", " / ")}",
        CaptureDropped dropped => $"{dropped.Reason}: {dropped.Text.Replace("\n", " / ")}",
        _ => "",
    };

    private static IEnumerable<string> Texts(CaptureBlock block) => block switch
    {
        CaptureHeading heading => [heading.Text],
        CaptureParagraph paragraph => [paragraph.Text],
        CaptureItem item => [item.Text],
        _ => [],
    };
}
