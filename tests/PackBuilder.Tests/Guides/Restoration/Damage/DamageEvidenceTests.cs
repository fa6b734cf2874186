using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Restoration.Damage;

/// <summary>Only a document that shows the marks of a converting site is repaired; what people type in a chat is left alone.</summary>
public class DamageEvidenceTests
{
    private static readonly string[] _stems = ["单子去哪了", "这算怎么回事", "还能换货吗", "在不在", "單子去哪了", "這算怎麼回事", "還能換貨嗎", "東西壞了"];
    private static readonly string[] _marks = ["??", "?!", "!?", "?,", "?;", "?:", "?.", "???", "!!", "?!?", "..", "!,"];

    private static readonly string[] _tails =
    [
        "b站下的单", "OK，等你", "VIP也一样吗", "PS修过", "USB口松了", "iPhone的壳", "QQ上说", "XL太大", "EMS吗", "App里没有", "5折还有吗", "100元呢",
        "WiFi连不上", "kg还是斤", "A4的", "Excel打不开", "DIY套装", "T恤",
    ];

    public static TheoryData<bool> Scripts => [false, true];

    [Fact]
    public void Marks_before_a_Latin_letter_are_what_a_customer_typed()
    {
        string text = string.Join('\n', from stem in _stems from mark in _marks from tail in _tails select stem + mark + tail);

        Assert.True(Restore.Text(text).Repairs?.Spans.IsEmpty ?? true);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Each_such_sentence_alone_is_left_alone(bool traditional)
    {
        foreach (string stem in _stems.Skip(traditional ? 4 : 0).Take(4))
        {
            foreach (string tail in _tails)
                Assert.True(Restore.Text(stem + "??" + tail).Repairs?.Spans.IsEmpty ?? true, stem + tail);
        }
    }

    [Theory]
    [InlineData("check in, check out ???")]
    [InlineData("Where did my order go?? And why???")]
    [InlineData("a?.b?.c ?? d")]
    public void English_and_code_are_left_alone(string text) => Assert.Equal(text, Restore.Clean(text));

    [Fact]
    public void A_Word_file_cannot_be_damaged_so()
    {
        string damaged = new PublisherDamage().Of("先说明原因。快递还没有到，请您稍等，我会马上处理问题。");
        var block = new CaptureParagraph(damaged, new BlockOrigin(1, 1), 1);
        var capture = new Capture("a.docx", "", SourceFormat.Word, new SourceText("a.docx", damaged), [block]);

        Assert.True(Restore.Of(capture).Repairs?.Spans.IsEmpty ?? true);
    }

    [Fact]
    public void A_damaged_place_without_a_reading_that_makes_sense_is_reported()
    {
        const string text = "請(qǐng)您稍等,我會(huì)處理。我不??;怕麻煩,也不怕對(duì)(duì)話多。";
        var restored = new PackBuilder.Guides.Restoration.Restorer().Restore(Captures.CaptureOf.Text(text));

        Assert.Contains("??;怕", Restore.Words(restored.Value!.Capture.Blocks[0]).Replace('；', ';').Replace('？', '?'));
        Assert.Contains(restored.Diagnostics, problem => problem.Code is "PB1043");
    }

    [Theory]
    [InlineData("这个地方因?yàn)榱骼途袟l没有写清楚。", 1, 6)]
    [InlineData("先请客户登??,再试一次。", 1, 6)]
    [InlineData("第一行没有问题。\n\n请他先登??再试。", 3, 5)]
    public void A_single_damaged_place_that_speaks_for_itself_is_reported_and_left(string text, int line, int column)
    {
        var restored = new PackBuilder.Guides.Restoration.Restorer().Restore(Captures.CaptureOf.Text(text));

        var problem = Assert.Single(restored.Diagnostics, problem => problem.Code is "PB1043");
        Assert.Equal((line, column), (problem.Location!.Line, problem.Location.Column));
        Assert.True(restored.Value!.Repairs?.Spans.IsEmpty ?? true);
    }

    [Theory]
    [InlineData("真的??,我不信。")]
    [InlineData("在吗?!快回我。")]
    [InlineData("昨天刊登??,今天就没了。")]
    [InlineData("这个字(怎么读?yàn)我不认识。")]
    [InlineData("这个字念什么?yàn)")]
    [InlineData("单子去哪了??b站下的单")]
    [InlineData("这算怎么回事?,我等了三天。")]
    public void Question_marks_between_characters_alone_are_no_damage(string text)
    {
        var restored = new PackBuilder.Guides.Restoration.Restorer().Restore(Captures.CaptureOf.Text(text));

        Assert.DoesNotContain(restored.Diagnostics, problem => problem.Code is "PB1043");
    }

    [Theory]
    [InlineData("他站在海边望着大海。。否则")]
    public void Two_full_stops_are_no_ellipsis(string text) => Assert.DoesNotContain('…', Restore.Clean(text));
}
