using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>均排: short names of a dialogue are set as wide as the longest.</summary>
public class SpreadNameTests
{
    [Theory]
    [InlineData("客户", "面试官", GlyphForm.Two)]
    [InlineData("客户", "值班经理", GlyphForm.Three)]
    [InlineData("面试官", "值班经理", GlyphForm.OneAndHalf)]
    public void A_shorter_name_is_as_wide_as_the_longest(string name, string longest, GlyphForm form)
    {
        var document = Pages(name, longest);

        Assert.Equal(ColonOf(document, longest), ColonOf(document, name), 0.01);
        Assert.All(NameOf(document, name).Take(name.Length - 1), glyph => Assert.Equal(form, glyph.Form));
    }

    [Fact]
    public void The_text_of_a_spread_name_holds_no_space() =>
        Assert.Equal("客户：", string.Concat(NameOf(Pages("客户", "面试官"), "客户").Select(glyph => (char)glyph.Text)));

    [Theory]
    [InlineData("客户", "一线客服人员")]
    [InlineData("客户", "Ann")]
    [InlineData("甲", "面试官")]
    public void Names_stay_as_they_are_beside_ones_that_are_no_names_of_four_Han(string name, string other) =>
        Assert.All(NameOf(Pages(name, other), name).Take(name.Length), glyph => Assert.Equal(GlyphForm.Full, glyph.Form));

    private static PagedDocument Pages(params string[] speakers) =>
        Compose.Pages(new Dialogue([.. speakers.Select(name => new DialogueTurn(name, false, [new TextRun("请说。")]))]));

    private static PlacedGlyph[] NameOf(PagedDocument document, string name) =>
        [.. document.Pages[0].Items.OfType<GlyphRun>().First(run => run.Glyphs[0].Text == name[0]).Glyphs];

    private static double ColonOf(PagedDocument document, string name) => NameOf(document, name)[name.Length].X;
}
