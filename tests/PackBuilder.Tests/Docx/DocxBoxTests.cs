using System.Globalization;
using System.Xml.Linq;

namespace PackBuilder.Tests.Docx;

/// <summary>Boxes are borders of paragraphs, and Word draws one box around neighbours whose borders and indents are equal.</summary>
public class DocxBoxTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Theory]
    [InlineData(":::: tip\n甲\n::::\n\n:::: tip\n乙\n::::\n\n:::: tip\n丙\n::::\n")]
    [InlineData(":::: tip\n甲\n::::\n\n:::: note\n乙\n::::\n\n:::: tip\n丙\n::::\n")]
    [InlineData(":::: warning\n甲\n::::\n\n:::: warning\n乙\n::::\n\n:::: warning\n丙\n::::\n")]
    [InlineData(":::: letter\n甲\n::::\n\n:::: letter\n乙\n::::\n\n:::: letter\n丙\n::::\n")]
    [InlineData(":::: dialogue\n问：甲\n::::\n\n:::: dialogue\n问：乙\n::::\n\n:::: dialogue\n问：丙\n::::\n")]
    public void Neighbours_stay_boxes_of_their_own(string markdown)
    {
        var file = DocxFile.Of("# 一\n\n" + markdown);
        var borders = file.Paragraphs.Skip(1).Select(paragraph => BordersOf(file, paragraph)).ToList();

        Assert.Equal(3, borders.Count);
        Assert.NotEqual(borders[0].ToString(), borders[1].ToString());
        Assert.NotEqual(borders[1].ToString(), borders[2].ToString());
        // Nobody sees the difference.
        Assert.All(Colours(borders[0]).Zip(Colours(borders[1])), pair => Assert.Equal(1, pair.First ^ pair.Second));
    }

    [Fact]
    public void Paragraphs_of_one_box_stay_together()
    {
        var file = DocxFile.Of("# 一\n\n:::: letter\n甲\n\n乙\n::::\n");
        Assert.Single(file.Paragraphs.Skip(1).Select(paragraph => BordersOf(file, paragraph).ToString()).Distinct());
    }

    [Fact]
    public void A_box_behind_text_needs_no_twin() =>
        Assert.DoesNotContain(
            DocxFile.Of("# 一\n\n:::: tip\n甲\n::::\n\n字\n\n:::: tip\n乙\n::::\n").Paragraphs.Select(DocxFile.StyleOf),
            style => style!.Contains("Next", StringComparison.Ordinal));

    private static XElement BordersOf(DocxFile file, XElement paragraph) =>
        file.Part("word/styles.xml").Elements(W + "style")
            .Single(style => style.Attribute(W + "styleId")!.Value == DocxFile.StyleOf(paragraph))
            .Element(W + "pPr")!.Element(W + "pBdr")!;

    private static IEnumerable<int> Colours(XElement borders) =>
        borders.Elements().Select(border => int.Parse(border.Attribute(W + "color")!.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
