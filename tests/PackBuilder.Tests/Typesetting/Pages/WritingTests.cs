using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Room to write: as high as a hand needs, and on the page of the question.</summary>
public class WritingTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void The_rows_of_a_grid_have_the_height_that_was_asked_for()
    {
        var document = Compose.Pages(new WritingGrid([], [new GridRow(Compose.Words("情境"), 24), new GridRow(Compose.Words("行动"), 48)], 8));
        var frames = document.Pages[0].Items.OfType<StrokedPath>().Where(path => path.Closed).ToList();

        Assert.Equal([24, 48], frames.Select(frame => Math.Round((frame.Points[2].Y - frame.Points[0].Y) / Millimetre, 3)));
        Assert.Equal(frames[0].Points[2].Y, frames[1].Points[0].Y, 0.01);
        Assert.Equal(2 + 5, document.Pages[0].Items.OfType<FilledBox>().Count(box => box.Height == 0.35));
    }

    [Fact]
    public void The_label_of_a_row_heads_it_for_a_reader()
    {
        var document = Compose.Pages(new WritingGrid(["一", "二"], [new GridRow(Compose.Words("情境"), 24)], 0));
        var table = document.Structure.Children.SelectMany(section => section.Children).Single(node => node.Role == StructureRole.Table);
        var row = table.Children.Single(part => part.Role == StructureRole.TableBody).Children.Single();

        Assert.Equal([StructureRole.HeaderCell, StructureRole.DataCell, StructureRole.DataCell], row.Children.Select(cell => cell.Role));
        Assert.True(row.Children[0].HeadsRow);
        Assert.Equal(3, table.Children.Single(part => part.Role == StructureRole.TableHead).Children.Single().Children.Count);
    }

    [Fact]
    public void Lines_to_write_on_are_told_to_a_reader_once()
    {
        var document = Compose.Pages(new WritingLines(3, 9));
        var owned = document.Pages[0].Items.OfType<FilledBox>().Where(box => box.Owner is not null).ToList();

        Assert.Equal("（在此书写）", Assert.Single(owned).Owner!.ActualText);
    }

    [Theory]
    [InlineData(10.5)]
    [InlineData(7.5)]
    public void A_row_with_cells_to_fill_in_is_at_least_eight_millimetres_high(double size)
    {
        var table = new Table([new(ColumnAlignment.Start), new(ColumnAlignment.Start)], [new(Compose.Words("问题")), new(Compose.Words("我的回答"))],
            [.. Enumerable.Range(1, 4).Select(r => System.Collections.Immutable.ImmutableArray.Create(new TableCell(Compose.Words($"第{r}")), new TableCell([])))]);
        var document = Compose.Check(Compose.A4 with { BodySize = size, LinePitch = size * 1.7 }, table).Value!;
        var rules = document.Pages[0].Items.OfType<FilledBox>().Where(box => box.Width > 200).Select(box => box.Y).Order().ToList();

        // The rules of the running head and of the header come first; a rule takes up to a point of its row.
        Assert.Equal(7, rules.Count);
        Assert.All(rules.Skip(3).Zip(rules.Skip(2)), pair => Assert.True(pair.First - pair.Second >= 8 * Millimetre - 1));
    }

    [Fact]
    public void Lines_to_write_on_stay_with_what_stands_above_them_wherever_the_page_ends()
    {
        for (int before = 0; before < 40; before++)
        {
            var card = Compose.Card("1", "请说一件事。", new CardPart(CardTone.Plain, "评分标准", [Compose.Table(2)]),
                new CardPart(CardTone.Write, "观察记录", [new WritingLines(3, 8)]));
            var document = Compose.Pages([.. Enumerable.Range(0, before).Select(_ => Compose.Paragraph("文")), card]);
            int page = Enumerable.Range(0, document.Pages.Length).Single(p => Compose.Lines(document, p).Any(line => line.Text.Contains("观察记录")));

            Assert.Contains(Compose.Lines(document, page), line => line.Text.Contains("第2"));
            Assert.Equal(3, document.Pages[page].Items.OfType<FilledBox>().Count(box => box.Height == 0.5 && box.Colour == Compose.A4.Colours.Muted && box.Width > 300));
        }
    }

    [Fact]
    public void Many_lines_leave_at_least_three_on_either_page()
    {
        for (int before = 0; before < 40; before++)
        {
            var document = Compose.Pages([.. Enumerable.Range(0, before).Select(_ => Compose.Paragraph("文")), new WritingLines(12, 9)]);

            Assert.All(document.Pages, page => Assert.True(page.Items.OfType<FilledBox>().Count(box => box.Height == 0.5) is 0 or >= 3));
        }
    }
}
