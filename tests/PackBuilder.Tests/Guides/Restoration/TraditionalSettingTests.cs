using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration;
using PackBuilder.Tests.Guides.Captures;

namespace PackBuilder.Tests.Guides.Restoration;

public class TraditionalSettingTests
{
    [Theory]
    [InlineData(TraditionalSetting.Simplify, "请先检查“滑鼠”与印表机，再开启软体。")]
    [InlineData(TraditionalSetting.Mainland, "请先检查“鼠标”与打印机，再打开软件。")]
    [InlineData(TraditionalSetting.Keep, "請先檢查「滑鼠」與印表機，再開啟軟體。")]
    public void A_source_says_what_becomes_of_its_Traditional_characters(TraditionalSetting setting, string expected)
    {
        var restored = new Restorer().Restore(CaptureOf.Text("請先檢查「滑鼠」與印表機，再開啟軟體。"), setting);

        Assert.Equal(expected, Restore.Words(Assert.Single(restored.Value!.Capture.Blocks)));
    }

    [Theory]
    // A document of it, whose headings may be without kana, and a line of it among Chinese.
    [InlineData("面接質問集\n自己紹介をお願いします。\n学校で学んだことを話してください。")]
    [InlineData("客户来电记录\n店名是“鮮の湯”，日文写作“お客様の声を聞く”。\nお客様のご質問に丁寧に答える。")]
    public void Japanese_keeps_its_characters(string text) => Assert.Equal(text, Restore.Clean(text));

    [Theory]
    [InlineData("6除以8,75%的客户回复了", "6除以8，75%的客户回复了")]
    [InlineData("一共1,480单，其中12,5单退回", "一共1,480单，其中12，5单退回")]
    [InlineData("坐标是(0,1)和[3,5]", "坐标是（0,1）和[3,5]")]
    public void A_comma_between_two_quantities_is_full_width(string text, string expected) => Assert.Equal(expected, Restore.Clean(text));
}
