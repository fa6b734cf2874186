using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Columns are divided by how high their text is, and filled down to the foot of every page but the last.</summary>
public class ColumnTests
{
    [Fact]
    public void The_columns_of_the_last_page_are_of_equal_height()
    {
        // Short and long paragraphs in turn: an estimate by count or by characters would be off.
        var document = Compose.Pages(new Columns(2, [.. Enumerable.Range(0, 8).SelectMany(i => new Block[] { Compose.Paragraph("短句"), Compose.Long(1 + i % 3) })]), Compose.Paragraph("后文"));
        var (left, right) = Sides(document, 0);

        Assert.Equal(left.Min(line => line.Y), right.Min(line => line.Y), 0.01);
        Assert.InRange(Math.Abs(left.Max(line => line.Y) - right.Max(line => line.Y)), 0, 3 * Compose.A4.LinePitch);
        Assert.True(Compose.Lines(document, 0).Single(line => line.Text == "后文").Y > left.Max(line => line.Y));
    }

    [Fact]
    public void Columns_fill_a_page_before_they_go_on_with_the_next()
    {
        var document = Compose.Pages(Compose.Long(9), new Columns(2, [.. Enumerable.Range(0, 90).Select(i => Compose.Paragraph($"{i}：" + Compose.Sentence))]));

        Assert.True(document.Pages.Length > 1);
        double foot = Compose.A4.TopMargin + Compose.A4.LinePitch * Compose.A4.LinesPerPage;
        for (int p = 0; p < document.Pages.Length - 1; p++)
        {
            var (left, right) = Sides(document, p);
            Assert.InRange(left.Max(line => line.Y), foot - 4 * Compose.A4.LinePitch, foot);
            Assert.InRange(right.Max(line => line.Y), foot - 4 * Compose.A4.LinePitch, foot);
        }
    }

    [Fact]
    public void Columns_are_read_down_the_first_before_the_second()
    {
        var document = Compose.Pages(new Columns(3, [.. Enumerable.Range(10, 80).Select(i => Compose.Paragraph($"第{i}条"))]));
        var numbers = document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null)
            .GroupBy(run => run.Owner).Select(line => int.Parse(string.Concat(line.Select(run => Compose.TextOf(run, document))).Trim('第', '条'))).ToList();

        Assert.Equal(Enumerable.Range(10, 80), numbers);
    }

    [Fact]
    public void A_short_paragraph_is_not_divided_between_columns()
    {
        var document = Compose.Pages(new Columns(2, [.. Enumerable.Range(0, 61).Select(_ => Compose.Long(1))]));

        foreach (var page in document.Pages)
        {
            foreach (var paragraph in page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null).GroupBy(run => run.Owner))
                Assert.Single(paragraph.Select(run => run.X > page.Width / 2).Distinct());
        }
    }

    [Fact]
    public void A_heading_name_in_columns_leads_to_the_page_it_stands_on()
    {
        var blocks = Enumerable.Range(0, 120).Select(i => (Block)(Compose.Paragraph(Compose.Sentence) with { Id = $"p{i}" }));
        var document = Compose.Pages(new Columns(2, [.. blocks]));

        Assert.Equal("1", document.Numbers.OfId["p0"]);
        Assert.Equal(document.Pages.Length.ToString(), document.Numbers.OfId["p119"]);
    }

    [Fact]
    public void Columns_inside_a_cell_of_two_languages_are_set_as_one()
    {
        var document = Compose.Pages(new BilingualPair([new Columns(2, [Compose.Paragraph("甲"), Compose.Paragraph("乙")])], [Compose.Paragraph("One")]));

        Assert.Equal(["甲One", "乙"], Compose.Lines(document, 0).Select(line => line.Text));
    }

    private static (List<PageLine> Left, List<PageLine> Right) Sides(PagedDocument document, int page)
    {
        var runs = document.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Owner is not null && Compose.TextOf(run, document) != "后文").ToList();
        var lines = runs.GroupBy(run => (Math.Round(run.Y, 2), run.X > document.Pages[page].Width / 2)).Select(group => (Right: group.Key.Item2, Line: new PageLine("", group.First().Y, group.First())));
        // Full-width text above the columns starts at the left and runs through.
        double top = runs.Where(run => run.X > document.Pages[page].Width / 2 - 5 && run.X < document.Pages[page].Width / 2 + 30).Min(run => run.Y);
        var sides = lines.Where(line => line.Line.Y >= top - 0.1).ToLookup(line => line.Right, line => line.Line);
        return ([.. sides[false]], [.. sides[true]]);
    }
}
