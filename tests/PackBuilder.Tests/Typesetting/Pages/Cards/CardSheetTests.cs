using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages.Cards;

/// <summary>Cards to cut apart: fronts and backs must meet, and nothing may be cut off.</summary>
public class CardSheetTests
{
    private const double Millimetre = 72 / 25.4;

    [Theory]
    [InlineData("A4", 8, CardTurn.LongEdge, 3)]
    [InlineData("A4", 8, CardTurn.LongEdge, 8)]
    [InlineData("A4", 10, CardTurn.LongEdge, 23)]
    [InlineData("A4", 10, CardTurn.ShortEdge, 7)]
    [InlineData("A4", 8, CardTurn.ShortEdge, 17)]
    [InlineData("Letter", 8, CardTurn.LongEdge, 8)]
    [InlineData("A5", 8, CardTurn.LongEdge, 9)]
    [InlineData("A5", 10, CardTurn.ShortEdge, 9)]
    public void The_back_of_a_card_lies_behind_its_front(string paper, int perPage, CardTurn turn, int count)
    {
        var document = Sheets(paper, perPage, turn, count);
        var (width, height) = (document.Pages[0].Width, document.Pages[0].Height);
        var fronts = Marks(document, "问");
        var backs = Marks(document, "答");

        Assert.Equal(count, fronts.Count);
        foreach (var (card, front) in fronts)
        {
            var back = backs[card];
            Assert.Equal(front.Page + 1, back.Page);
            Assert.Equal(0, front.Page % 2);
            // Seen through the paper the page is mirrored at the edge it is turned over: the slots must be the same one.
            var through = turn == CardTurn.LongEdge ? (Row: back.Slot.Row, Column: -back.Slot.Column) : (Row: -back.Slot.Row, back.Slot.Column);
            Assert.Equal(front.Slot, through);
        }

        // Slots are told from the middle of the paper, so the grid must stand in its middle.
        var marks = document.Pages[0].Items.OfType<FilledBox>().Where(box => box.Width < 1 || box.Height < 1).ToList();
        Assert.Equal(width, marks.Min(box => box.X) + marks.Max(box => box.X + box.Width), 0.01);
        Assert.Equal(height, marks.Min(box => box.Y) + marks.Max(box => box.Y + box.Height), 0.01);
    }

    [Theory]
    [InlineData(8, 90, 67)]
    [InlineData(10, 90, 54)]
    public void Cards_on_A4_have_whole_millimetres(int perPage, double width, double height)
    {
        var marks = Sheets("A4", perPage, CardTurn.LongEdge, 1).Pages[0].Items.OfType<FilledBox>().ToList();
        var columns = marks.Where(box => box.Width < 1).Select(box => box.X).Distinct().Order().ToList();
        var rows = marks.Where(box => box.Height < 1).Select(box => box.Y).Distinct().Order().ToList();

        Assert.Equal(3, columns.Count);
        Assert.Equal(perPage / 2 + 1, rows.Count);
        Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.Equal(width, (pair.Second - pair.First) / Millimetre, 0.01));
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(height, (pair.Second - pair.First) / Millimetre, 0.01));
    }

    [Fact]
    public void Cut_marks_stay_outside_of_the_cards_and_off_the_backs()
    {
        var document = Sheets("A4", 8, CardTurn.LongEdge, 8);
        double left = 15 * Millimetre, right = 195 * Millimetre, top = 14.5 * Millimetre, bottom = 282.5 * Millimetre;

        Assert.NotEmpty(document.Pages[0].Items.OfType<FilledBox>());
        Assert.All(document.Pages[0].Items.OfType<FilledBox>(), mark => Assert.True(
            mark.X + mark.Width < left || mark.X > right || mark.Y + mark.Height < top || mark.Y > bottom));
        Assert.All(document.Pages[0].Items.OfType<FilledBox>(), mark => Assert.Null(mark.Owner));
        Assert.DoesNotContain(document.Pages[1].Items.OfType<FilledBox>(), box => box.Y < top || box.Y > bottom || box.X < left || box.X > right);
    }

    [Fact]
    public void A_card_that_is_folded_over_has_its_back_beside_it()
    {
        var document = Sheets("A4", 8, CardTurn.Fold, 5);
        var fronts = Marks(document, "问");
        var backs = Marks(document, "答");

        Assert.Equal(2, document.Pages.Length);
        Assert.All(fronts, front => Assert.Equal((front.Value.Page, front.Value.Slot.Row, 1), (backs[front.Key].Page, backs[front.Key].Slot.Row, backs[front.Key].Slot.Column)));
        Assert.Contains(document.Pages[0].Items.OfType<StrokedPath>(), path => path.Dash > 0 && path.Points[0].X == document.Pages[0].Width / 2);
    }

    [Fact]
    public void Fronts_start_on_a_right_hand_page_whatever_stands_before()
    {
        var document = Compose.Pages(Compose.Long(3), Sheet(8, CardTurn.LongEdge, 1));

        Assert.Equal(4, document.Pages.Length);
        Assert.Empty(document.Pages[1].Items);
    }

    [Fact]
    public void A_reader_hears_the_answer_after_its_question()
    {
        var document = Sheets("A4", 8, CardTurn.LongEdge, 9);
        var deck = document.Structure.Children.SelectMany(child => child.Children).Single(node => node.Role == StructureRole.Division && node.Children.Count > 0);

        Assert.Equal(9, deck.Children.Count);
        for (int i = 0; i < 9; i++)
        {
            Assert.Equal(StructureRole.Section, deck.Children[i].Role);
            Assert.Equal([$"{i + 1}问{i + 1}", $"{i + 1}答{i + 1}"], deck.Children[i].Children.Select(side => TextIn(document, side)));
        }
    }

    [Fact]
    public void A_long_text_is_set_smaller_and_stays_on_its_card()
    {
        var document = Compose.Pages(Sheet(8, CardTurn.LongEdge, 1, Compose.Long(8)));
        var runs = document.Pages[1].Items.OfType<GlyphRun>().Where(run => run.Owner is not null && run.Size < 11).ToList();

        Assert.All(runs, run => Assert.InRange(run.Size, 7.5, 9.9));
        Assert.All(runs, run => Assert.InRange(run.Y, 14.5 * Millimetre, (14.5 + 67) * Millimetre));
    }

    [Fact]
    public void A_card_that_large_print_has_to_set_small_is_warned_of()
    {
        var card = new FlashCard("7", [], [Compose.Paragraph("题")], [Compose.Long(7)]) { Line = 12 };
        var result = Compose.Check(Compose.A4 with { BodySize = 16, LinePitch = 28, MeasureInEms = 30, LinesPerPage = 24 }, new CardSheet(10, CardTurn.LongEdge, [card]));

        Assert.NotNull(result.Value);
        Assert.Equal(("PB5026", Severity.Warning), (result.Diagnostics.Single().Code, result.Diagnostics.Single().Severity));
    }

    [Fact]
    public void A_text_that_does_not_fit_at_the_smallest_size_is_reported_and_never_cut_off()
    {
        var card = new FlashCard("7", [], [Compose.Paragraph("题")], [Compose.Long(30)]) { Line = 12 };
        var result = Compose.Check(Compose.A4, new CardSheet(10, CardTurn.LongEdge, [card]));

        Assert.Null(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5021", problem.Code);
        Assert.Equal("the back of the card 7 does not fit, even at 7.5 pt", problem.Message);
        Assert.Equal("guide.md:12:1", problem.Location!.ToString());
    }

    [Fact]
    public void Cards_inside_another_block_are_refused()
    {
        var result = Compose.Check(Compose.A4, new Callout(CalloutKind.Tip, "", [Sheet(8, CardTurn.LongEdge, 1)]));

        Assert.Equal("PB5022", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_character_that_is_missing_on_a_card_is_reported_once()
    {
        var card = new FlashCard("", [], [Compose.Paragraph("题\uE777")], [Compose.Paragraph("答\uE777")]);

        Assert.Equal("PB5011", Assert.Single(Compose.Check(Compose.A4, new CardSheet(8, CardTurn.LongEdge, [card])).Diagnostics).Code);
    }

    private static PagedDocument Sheets(string paper, int perPage, CardTurn turn, int count)
    {
        var size = new[] { PaperSize.A4, PaperSize.A5, PaperSize.Letter }.Single(known => known.Name == paper);
        var result = Compose.Check(Compose.A4 with { Paper = size, MeasureInEms = 30, LinesPerPage = 26, TopMargin = 60 }, Sheet(perPage, turn, count));
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    private static CardSheet Sheet(int perPage, CardTurn turn, int count, Block? back = null) =>
        new(perPage, turn, [.. Enumerable.Range(1, count).Select(i =>
            new FlashCard($"{i}", [], [Compose.Paragraph($"问{i}")], [back ?? Compose.Paragraph($"答{i}")]))]);

    // Where the side of each card that starts with a word stands: page and slot, counted from the middle of the paper.
    private static Dictionary<string, (int Page, (int Row, int Column) Slot)> Marks(PagedDocument document, string word)
    {
        var found = new Dictionary<string, (int, (int, int))>();
        for (int p = 0; p < document.Pages.Length; p++)
        {
            var page = document.Pages[p];
            var sheet = document.Pages.First(other => other.Items.OfType<FilledBox>().Any()).Items.OfType<FilledBox>().ToList();
            var xs = sheet.Where(box => box.Width < 1).Select(box => box.X).Distinct().Order().ToList();
            var ys = sheet.Where(box => box.Height < 1).Select(box => box.Y).Distinct().Order().ToList();
            foreach (var line in page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null).GroupBy(run => run.Owner))
            {
                string text = string.Concat(line.Select(run => Compose.TextOf(run, document)));
                if (!text.StartsWith(word, StringComparison.Ordinal))
                    continue;
                int column = xs.FindLastIndex(x => x <= line.First().X), row = ys.FindLastIndex(y => y <= line.First().Y);
                found.Add(text[1..], (p, (2 * row - (ys.Count - 2), 2 * column - (xs.Count - 2))));
            }
        }

        return found;
    }

    private static string TextIn(PagedDocument document, StructureNode node)
    {
        var owned = document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner == node).Select(run => Compose.TextOf(run, document));
        return string.Concat(owned) + string.Concat(node.Children.Select(child => TextIn(document, child)));
    }
}
