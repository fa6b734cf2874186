namespace PackBuilder.Tests.Guides.Restoration.Punctuation;

public class PunctuationPassTests
{
    [Theory]
    [InlineData("您好,请问:有什么可以帮您?请稍等!", "您好，请问：有什么可以帮您？请稍等！")]
    [InlineData("满意度提升至95%,客户回电了;", "满意度提升至95%，客户回电了；")]
    [InlineData("什么是CRM?", "什么是CRM？")]
    [InlineData("公司: 了解产品", "公司：了解产品")]
    [InlineData("S (Situation): 当时怎样", "S (Situation)：当时怎样")]
    [InlineData("请下载软件.压缩文件要解开.", "请下载软件。压缩文件要解开。")]
    [InlineData("首次解决率(FCR)和评分(满分10分)", "首次解决率（FCR）和评分（满分10分）")]
    [InlineData("(1)先安抚", "（1）先安抚")]
    [InlineData("他说\"先肯定再建议\"就好", "他说“先肯定再建议”就好")]
    [InlineData("「先認可『感受』」", "“先认可‘感受’”")]
    [InlineData("我建议...再等等--不急", "我建议……再等等——不急")]
    [InlineData("倾听…再说", "倾听……再说")]
    [InlineData("每天9~12点", "每天9～12点")]
    public void Chinese_sentences_get_Chinese_marks(string text, string clean) => Assert.Equal(clean, Restore.Clean(text));

    [Theory]
    [InlineData("Good morning, how may I help you?")]
    [InlineData("共1,480人，9:00开始，比例3:1，版本2.5。")]
    [InlineData("问 \"How are you?\" 再说 \"I can, and I will.\"")]
    [InlineData("网址：https://example.com/a,b?id=7 结束")]
    [InlineData("[说明](https://example.com/a)见上")]
    [InlineData("1. 第一点")]
    [InlineData("1) 第一点")]
    [InlineData("A. 自我介绍")]
    [InlineData("一.自我介绍")]
    [InlineData("10—15分钟，[Your Name] 填好")]
    [InlineData("英文：How are you today? I am fine, thank you.")]
    [InlineData("签劳动合同<br>EN: Art. 10; is it in writing?")]
    public void Everything_else_stays(string text) => Assert.Equal(text, Restore.Clean(text));
}
