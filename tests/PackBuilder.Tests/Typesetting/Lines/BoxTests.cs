using PackBuilder.Documents.Model;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Lines;

public class BoxTests
{
    [Theory]
    [InlineData(false, '☐')]
    [InlineData(true, '☑')]
    public void A_box_to_tick_is_a_character_of_the_text(bool ticked, int text)
    {
        var document = Compose.Pages(new Paragraph([new TextRun("已核对"), new CheckBox(ticked), new TextRun("订单号")]));

        Assert.Contains(document.Pages[0].Items.OfType<GlyphRun>().SelectMany(run => run.Glyphs), glyph => glyph.Text == text);
        Assert.Empty(document.Pages[0].Items.OfType<StrokedPath>());
    }

    [Fact]
    public void A_box_stays_with_the_words_after_it()
    {
        for (int measure = 8; measure < 20; measure++)
            Assert.DoesNotContain(SetText.Lines(string.Concat(Enumerable.Repeat("☐ 订单☐ 手机号", 12)), measure).SkipLast(1), line => line.Text.TrimEnd().EndsWith('☐'));
    }
}
