using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>What would stay empty at the foot of a page is given to the lines above it.</summary>
public class WritingFillTests
{
    private const double Millimetre = 72 / 25.4;
    private const double Pitch = 8;

    private static double Foot => Compose.A4.TopMargin + Compose.A4.LinePitch * Compose.A4.LinesPerPage;

    [Fact]
    public void A_page_that_would_end_early_is_filled_down_to_its_foot()
    {
        var document = Compose.Pages(Lines(10, most: 60));

        var rules = Rules(document.Pages[0]);
        Assert.InRange(Foot - rules[^1], 0, Pitch * Millimetre);
        Assert.All(rules.Zip(rules.Skip(1)), pair => Assert.Equal(Pitch * Millimetre, pair.Second - pair.First, 0.01));
    }

    [Fact]
    public void No_block_gets_more_than_it_may_have() =>
        Assert.Equal(7, Rules(Compose.Pages(Lines(5, most: 7)).Pages[0]).Count);

    [Fact]
    public void The_rows_of_a_frame_get_up_to_as_many_lines_again()
    {
        var grid = new WritingGrid([], [new GridRow(Compose.Words("情境"), 16), new GridRow(Compose.Words("行动"), 40)], 8) { Fills = true };
        Assert.Equal([32, 80], RowsOf(Compose.Pages(grid)));
        Assert.Equal([16, 40], RowsOf(Compose.Pages(grid with { Fills = false })));

        // Where another follows that needs the room, they do not.
        Block[] full = [.. Enumerable.Repeat(Compose.Paragraph("文"), 26), grid];
        Assert.All(RowsOf(Compose.Pages(full)).Zip([16d, 40]), pair => Assert.InRange(pair.First, pair.Second, pair.Second + 16));
    }

    private static double[] RowsOf(PagedDocument document) =>
        [.. document.Pages.SelectMany(page => page.Items.OfType<StrokedPath>()).Where(path => path.Closed).Select(path => Math.Round((path.Points.Max(point => point.Y) - path.Points.Min(point => point.Y)) / Millimetre, 3))];

    [Fact]
    public void Every_block_gets_its_share()
    {
        var document = Compose.Pages(Lines(3, most: 20), Compose.Paragraph("问。"), Lines(3, most: 20));

        double between = Compose.Lines(document, 0).Single(line => line.Text == "问。").Y;
        var rules = Rules(document.Pages[0]);
        int above = rules.Count(y => y < between), below = rules.Count(y => y > between);
        Assert.True(above > 3);
        Assert.InRange(above - below, 0, 1);
    }

    [Fact]
    public void Wherever_a_page_ends_filling_it_moves_nothing_to_another()
    {
        for (int before = 0; before < 40; before++)
        {
            Block[] Text(int most) => [.. Enumerable.Range(0, before).Select(_ => Compose.Paragraph("文")), Question(most), Question(most), Question(most)];
            var plain = Compose.Pages(Text(4));
            var filled = Compose.Pages(Text(12));

            Assert.Equal(
                plain.Pages.Select((_, page) => string.Concat(Compose.Lines(plain, page).Select(line => line.Text))),
                filled.Pages.Select((_, page) => string.Concat(Compose.Lines(filled, page).Select(line => line.Text))));
            Assert.All(filled.Pages, page => Assert.All(Rules(page), y => Assert.True(y <= Foot + 0.1)));
            Assert.All(plain.Pages.Zip(filled.Pages), pair => Assert.True(Rules(pair.Second).Count >= Rules(pair.First).Count));
        }
    }

    private static QuestionCard Question(int most) => Compose.Card("1", "请说一件事。", new CardPart(CardTone.Write, "我的回答", [Lines(4, most)]));

    private static WritingLines Lines(int count, int most) => new(count, Pitch) { Most = most };

    private static List<double> Rules(Page page) =>
        [.. page.Items.OfType<FilledBox>().Where(box => box.Height == 0.5 && box.Colour == Compose.A4.Colours.Muted).Select(box => box.Y + box.Height).Order()];
}
