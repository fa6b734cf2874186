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

    [Fact]
    public void A_list_in_a_list_starts_at_the_edge_of_its_box()
    {
        var file = DocxFile.Of("# 一\n\n:::: tip\n甲\n\n- 乙\n  - 丙\n    1. 丁\n::::\n");
        string[] styles = [.. file.Paragraphs.Skip(1).Select(paragraph => DocxFile.StyleOf(paragraph)!)];
        Assert.Equal(["TipText", "TipListBullet", "TipListBullet2", "TipListNumber3"], styles);
        var indents = styles.Skip(1).Select(id => file.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id).Descendants(W + "ind").Single());
        // Borders start where first lines do.
        Assert.All(indents, indent => Assert.Equal(252, (int)indent.Attribute(W + "left")! - (int)indent.Attribute(W + "hanging")!));
        // The mark stands in by white before it: two em a level.
        Assert.Equal(["", "•", "\u3000\u3000–", "\u3000\u3000\u3000\u3000%3."], file.Paragraphs.Skip(1).Select(paragraph => MarkOf(file, paragraph)));
    }

    [Fact]
    public void A_table_in_a_box_goes_from_edge_to_edge_on_its_ground()
    {
        var file = DocxFile.Of("# 一\n\n:::: tip\n甲\n\n| 子 | 丑 |\n|---|---|\n| 1 | 2 |\n\n乙\n::::\n");
        var table = file.Body.Element(W + "tbl")!;
        Assert.Equal("accent1", (string?)table.Element(W + "tblPr")!.Element(W + "tblBorders")!.Element(W + "left")!.Attribute(W + "themeColor"));
        Assert.All(table.Descendants(W + "tcPr"), cell => Assert.Equal("EEF3F8", (string?)cell.Element(W + "shd")!.Attribute(W + "fill")));
        // The text of the table starts where that of the box does, 1.2 em from the edge of the page.
        int indent = (int)table.Element(W + "tblPr")!.Element(W + "tblInd")!.Attribute(W + "w")!, inside = (int)table.Descendants(W + "tcMar").First().Element(W + "left")!.Attribute(W + "w")!;
        Assert.Equal(252 + 80, indent + inside);
        Assert.InRange(8820 - indent - table.Descendants(W + "gridCol").Sum(column => (int)column.Attribute(W + "w")!), -20, 0);
        // What follows in one box has none above it.
        Assert.Equal(["", "before=0"], file.Body.Elements(W + "p").Skip(1).Select(paragraph => string.Join(' ', paragraph.Descendants(W + "spacing").Attributes().Select(one => $"{one.Name.LocalName}={one.Value}"))));
    }

    [Fact]
    public void A_grid_in_a_box_stands_on_its_ground_and_its_labels_start_where_the_text_does()
    {
        var file = DocxFile.Of("# 一\n\n:::: tip\n甲\n\n::: grid {columns=\"要点\" heights=\"16\" pitch=9}\n- 情境\n:::\n::::\n");
        var table = file.Body.Element(W + "tbl")!;

        Assert.All(table.Descendants(W + "tcPr"), cell => Assert.Equal("EEF3F8", (string?)cell.Element(W + "shd")!.Attribute(W + "fill")));
        int indent = (int)table.Element(W + "tblPr")!.Element(W + "tblInd")!.Attribute(W + "w")!, inside = (int)table.Descendants(W + "tcMar").First().Element(W + "left")!.Attribute(W + "w")!;
        Assert.Equal(252 + 80, indent + inside);
    }

    private static string MarkOf(DocxFile file, XElement paragraph)
    {
        var style = file.Part("word/styles.xml").Elements(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == DocxFile.StyleOf(paragraph));
        var based = file.Part("word/styles.xml").Elements(W + "style").SingleOrDefault(one => one.Attribute(W + "styleId")!.Value == (string?)style.Element(W + "basedOn")?.Attribute(W + "val"));
        var numbering = paragraph.Descendants(W + "numPr").Concat(style.Descendants(W + "numPr")).Concat(based?.Descendants(W + "numPr") ?? []).FirstOrDefault();
        if (numbering is null)
            return "";
        var part = file.Part("word/numbering.xml");
        string definition = part.Elements(W + "num").Single(one => (string?)one.Attribute(W + "numId") == (string?)numbering.Element(W + "numId")!.Attribute(W + "val")).Element(W + "abstractNumId")!.Attribute(W + "val")!.Value;
        return part.Elements(W + "abstractNum").Single(one => (string?)one.Attribute(W + "abstractNumId") == definition).Elements(W + "lvl")
            .Single(level => (string?)level.Attribute(W + "ilvl") == (string?)numbering.Element(W + "ilvl")!.Attribute(W + "val")).Element(W + "lvlText")!.Attribute(W + "val")!.Value;
    }

    private static XElement BordersOf(DocxFile file, XElement paragraph) =>
        file.Part("word/styles.xml").Elements(W + "style")
            .Single(style => style.Attribute(W + "styleId")!.Value == DocxFile.StyleOf(paragraph))
            .Element(W + "pPr")!.Element(W + "pBdr")!;

    private static IEnumerable<int> Colours(XElement borders) =>
        borders.Elements().Select(border => int.Parse(border.Attribute(W + "color")!.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
