using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Structure;

public class StructureTests
{
    [Fact]
    public void Every_role_has_its_standard_type_and_attributes()
    {
        Snapshot.Verify(StructureOutline.Of(ReadablePdf.Of(SampleDocument.OfEverything())));
    }

    [Fact]
    public void Content_and_children_are_in_the_order_of_painting()
    {
        var sample = new SampleDocument().NewPage();
        var paragraph = sample.Root.Add(StructureRole.Paragraph);
        var late = paragraph.Add(StructureRole.Code);
        var early = paragraph.Add(StructureRole.Span);
        sample.Line(early, "一");
        sample.Line(paragraph, "二");
        sample.Line(late, "三");
        sample.Line(paragraph, "四");

        Assert.Equal("""
            Document
              P [page 1: 1] [page 1: 3]
                Span [page 1: 0]
                Code [page 1: 2]

            """, StructureOutline.Of(ReadablePdf.Of(sample.Build())), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        var sample = new SampleDocument().NewPage();
        var paragraph = sample.Root.Add(StructureRole.Paragraph);
        sample.Line(paragraph, "上页");
        sample.NewPage();
        sample.Line(paragraph, "下页");

        Assert.Contains("P [page 1: 0] [page 2: 0]", StructureOutline.Of(ReadablePdf.Of(sample.Build())));
    }

    [Fact]
    public void No_heading_level_is_skipped()
    {
        var sample = new SampleDocument().NewPage();
        foreach (var role in new[]
        {
            StructureRole.Heading2, StructureRole.Heading4, StructureRole.Heading4, StructureRole.Heading3,
            StructureRole.Heading1, StructureRole.Heading2,
        })
            sample.Line(sample.Root.Add(role), "标题");
        string[] types = [.. StructureOutline.Of(ReadablePdf.Of(sample.Build())).Split('\n')
            .Where(line => line.Length > 0).Skip(1).Select(line => line.Trim().Split(' ')[0])];

        Assert.Equal(["H1", "H2", "H2", "H2", "H1", "H2"], types);
    }

    [Fact]
    public void What_ended_up_empty_is_left_out_but_for_cells()
    {
        var sample = new SampleDocument().NewPage();
        sample.Root.Add(StructureRole.Section).Add(StructureRole.Paragraph);
        var row = sample.Root.Add(StructureRole.Table).Add(StructureRole.TableRow);
        sample.Line(row.Add(StructureRole.HeaderCell), "甲");
        row.Add(StructureRole.DataCell);
        string outline = StructureOutline.Of(ReadablePdf.Of(sample.Build()));

        Assert.DoesNotContain("Sect", outline);
        Assert.Contains("TD", outline);
    }

    [Fact]
    public void A_very_deep_tree_does_no_harm()
    {
        var sample = new SampleDocument().NewPage();
        var node = sample.Root;
        for (int i = 0; i < 20000; i++)
            node = node.Add(StructureRole.Division);
        sample.Line(node.Add(StructureRole.Paragraph), "深");

        Assert.NotEmpty(ReadablePdf.Of(sample.Build()).Numbers);
    }
}
