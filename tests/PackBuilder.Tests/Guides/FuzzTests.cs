using System.Text;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Guides.Parsing;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides;

/// <summary>Random files made of the pieces that rules look for, all the way to YAML and back.</summary>
[Tier(Tier.Fuzz)]
public class FuzzTests
{
    private const int Files = 400;

    private static readonly string[] _marks =
    [
        "\n", "\n", "\n", "\n\n", " ", "\t", "\r\n", "，", "。", "？", "?", "??", "?!", ":", "：", ";", "“", "”", "\"", "(", ")", "（", "）",
        "、", "-", "--", "…", "|", "* ", "- ", "+ ", "# ", "## ", "### ", "> ", "```\n", "`", "**", "[", "](", "---\n", "|---|\n", "- [ ] ", "<b>", "&amp;",
    ];

    private static readonly string[] _words =
    [
        "一、", "（二）", "3.", "(4)", "⑤", "第六章", "第一步", "第二步，", "A.", "B.", "Q1：", "A1：", "问：", "答：", "題目7(2分)", "答案要點:", "解析：", "参考回答：",
        "客服", "订单", "请介绍一下你自己", "客戶著急怎麼辦", "業(yè)", "?wù)", "ぷ麟m", "\uE0DC", "€", "SLA", "Thank you for calling.", "[Your Name]", "Dear Sir,",
        "客户：", "Agent:", "收藏", "分享", "版权所有", "上一篇：", "(图片来源网络,侵删)", "http://example.com/a?b=1", "每题5分,共20分", "⼯作", "Ａ１", "\u200B", "\u00A0", "𠮷",
        "id: a", "{#q kind=x}", "{.tip}", "key: [1, 2", "null", "~", "@", "%", "'",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Random_pieces_become_a_guide_that_comes_back_from_its_YAML(string name)
    {
        var random = new Random(20260605);
        int guides = 0;
        for (int i = 0; i < Files; i++)
        {
            string text = RandomText(random, random.Next(1, 120));
            var result = Parse.Bytes(name, Encoding.UTF8.GetBytes(text));
            Assert.True(result.Value is not null || result.Diagnostics.Any(problem => problem.Severity == Severity.Error), text);
            if (result.Value is not { } guide)
                continue;
            guides++;
            Assert.True(guide.Ledger!.Balances, text);
            if (result.HasErrors)
                continue;
            string yaml = GuideYamlWriter.Write(guide);
            var back = GuideYamlReader.Read(new SourceText("guide.yaml", yaml));
            Assert.True(back.Diagnostics.IsEmpty, $"{back.Diagnostics.FirstOrDefault()?.Message}\n{text}\n{yaml}");
            Assert.Equal(yaml, GuideYamlWriter.Write(back.Value!));
        }

        Assert.True(guides > Files / 2, $"only {guides} guides");
    }

    private static string RandomText(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++)
        {
            string[] kind = random.Next(2) == 0 ? _marks : _words;
            text.Append(kind[random.Next(kind.Length)]);
        }

        return text.ToString();
    }
}
