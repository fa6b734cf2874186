using System.Xml.Linq;

namespace PackBuilder.Tests.Docx.Runs;

public class RunTests
{
    private static readonly XNamespace W = DocxFile.W;

    // Runs between bars; ! before a run whose shared marks are Chinese, (Style) after one with a style.
    [Theory]
    [InlineData("他说“好”。", "!他说“好”。")]
    [InlineData("“好”他说。", "!“好”他说。")]
    [InlineData("He said “fine”.", "He said “fine”.")]
    [InlineData("中文“汉字”测试 and “English” test", "!中文“汉字”测试and |“English” test")]
    [InlineData("他说：“Don’t panic.”", "!他说：“Don|’t panic.|!”")]
    [InlineData("时间——就是效率……", "!时间——就是效率……")]
    [InlineData("a — b", "a — b")]
    [InlineData("难度 1 · 3 分钟", "难度1 · 3分钟")]
    [InlineData("步骤①②", "!步骤①②")]
    [InlineData("**先听，再 reply 吧**", "先听，再(Strong)|reply(StrongLatin)|吧(Strong)")]
    [InlineData("*重点* and *key*", "重点(Emphasis)|and |key(EmphasisLatin)")]
    [InlineData("***重***", "重(StrongEmphasis)")]
    [InlineData("按 `F5 键` 吧", "按|F5 键(Code)| 吧")]
    [InlineData("[看**这里**](https://example.com)", "看(Hyperlink)|这里(HyperlinkStrong)")]
    [InlineData("用 Word 打开 100 次", "用Word打开100次")]
    [InlineData("two words", "two words")]
    [InlineData("姓名[[2]]。", "姓名|\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0(FillIn)|。")]
    [InlineData("姓名[[4]]", "姓名|(FillIn)")]
    public void Text_is_cut_into_runs(string markdown, string expected)
    {
        var runs = DocxFile.Of(markdown).Paragraphs.Single().Descendants(W + "r").Select(Print);
        Assert.Equal(expected, string.Join('|', runs));
    }

    [Fact]
    public void A_box_can_be_ticked_and_has_a_name()
    {
        var box = DocxFile.Of("会 [x] 不会 [ ]").Body.Descendants(W + "sdt").First();
        Assert.Equal("勾选框", box.Descendants(W + "alias").Single().Attribute(W + "val")!.Value);
        Assert.Equal("☑", DocxFile.TextOf(box));
    }

    [Fact]
    public void One_address_has_one_relationship()
    {
        var file = DocxFile.Of("[甲](https://example.com) [乙](https://example.com) [丙](https://example.org)");
        var targets = file.Part("word/_rels/document.xml.rels").Elements().Where(r => r.Attribute("TargetMode") is not null).Select(r => r.Attribute("Target")!.Value);
        Assert.Equal(["https://example.com", "https://example.org"], targets);
    }

    private static string Print(XElement run)
    {
        string? style = run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value;
        bool hint = run.Descendants(W + "rFonts").Any(fonts => fonts.Attribute(W + "hint")?.Value == "eastAsia");
        return (hint ? "!" : "") + DocxFile.TextOf(run) + (style is null ? "" : $"({style})");
    }
}
