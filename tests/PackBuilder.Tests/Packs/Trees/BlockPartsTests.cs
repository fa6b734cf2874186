using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Trees;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Trees;

public class BlockPartsTests
{
    private static readonly TableBlock Form = new(["要查的事", "我查到的"], [["卖什么", ""], ["卖给谁", " "]]);
    private static readonly TableBlock Grid = new(["词", "义"], [["接通率", "接起的占比"], ["工单", ""]]);

    [Fact]
    public void Reading_shows_letters_terms_and_forms()
    {
        GuideBlock[] blocks = [Form, Grid, new TermBlock("FCR", null), new LetterBlock(null, null, ["谢谢"], null, null)];

        Assert.All(blocks, block => Assert.True(BlockParts.Shows(Edition(EditionPart.Reading), block)));
    }

    [Fact]
    public void A_table_is_a_form_where_a_third_of_its_cells_is_empty()
    {
        Assert.True(BlockParts.Shows(Edition(EditionPart.Forms), Form));
        Assert.False(BlockParts.Shows(Edition(EditionPart.Forms), Grid));
    }

    [Fact]
    public void Letters_and_terms_can_be_shown_alone()
    {
        Assert.True(BlockParts.Shows(Edition(EditionPart.Terms), new TermBlock("FCR", null)));
        Assert.False(BlockParts.Shows(Edition(EditionPart.Terms), Form));
        Assert.False(BlockParts.Shows(Edition(EditionPart.Letters), new ParagraphBlock("正文")));
    }
}
