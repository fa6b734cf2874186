using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Looks.Cards;

namespace PackBuilder.Tests.Docx;

public class CardSheetTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Rows_and_columns_have_exact_sizes_and_fill_the_place_of_the_grid()
    {
        var file = Of(CardTurn.LongEdge, 8);
        var grid = CardGrid.Of(PaperSize.A4, 8, CardTurn.LongEdge);
        int height = (int)Math.Round(grid.CardHeight * 20);
        Assert.All(file.Body.Descendants(W + "trHeight"), row => Assert.Equal((height.ToString(), "exact"), (row.Attribute(W + "val")!.Value, row.Attribute(W + "hRule")!.Value)));
        Assert.All(file.Body.Descendants(W + "gridCol"), column => Assert.Equal((int)Math.Round(grid.CardWidth * 20), int.Parse(column.Attribute(W + "w")!.Value)));
        var section = file.Body.Descendants(W + "sectPr").Last();
        var margins = section.Element(W + "pgMar")!;
        int room = int.Parse(section.Element(W + "pgSz")!.Attribute(W + "h")!.Value) - int.Parse(margins.Attribute(W + "top")!.Value) - int.Parse(margins.Attribute(W + "bottom")!.Value);
        // The table and the paragraph after it, and not another row.
        Assert.InRange(room, 4 * height + 20, 4 * height + 400);
    }

    [Fact]
    public void Every_side_is_a_section_and_none_is_empty()
    {
        var file = Of(CardTurn.LongEdge, 9);
        var sections = file.Body.Descendants(W + "sectPr").Select(section => section.Element(W + "type")!.Attribute(W + "val")!.Value);
        Assert.Equal(["oddPage", "nextPage", "nextPage", "nextPage"], sections);
        Assert.Equal(4, file.Body.Elements(W + "tbl").Count());
        Assert.Equal("sectPr", file.Body.Elements().Last().Name.LocalName);
    }

    [Theory]
    [InlineData(8, CardTurn.LongEdge, "问1 问2 问3 问4 问5 问6 问7 问8", "答2 答1 答4 答3 答6 答5 答8 答7")]
    [InlineData(8, CardTurn.ShortEdge, "问1 问2 问3 问4 问5 问6 问7 问8", "答7 答8 答5 答6 答3 答4 答1 答2")]
    [InlineData(10, CardTurn.LongEdge, "问1 问2 问3 问4 问5 问6 问7 问8 问9 问10", "答2 答1 答4 答3 答6 答5 答8 答7 答10 答9")]
    [InlineData(10, CardTurn.ShortEdge, "问1 问2 问3 问4 问5 问6 问7 问8 问9 问10", "答9 答10 答7 答8 答5 答6 答3 答4 答1 答2")]
    public void Backs_lie_behind_their_fronts(int perPage, CardTurn turn, string fronts, string backs) =>
        Assert.Equal([fronts, backs], Sides(Of(turn, perPage, perPage)));

    [Fact]
    public void A_card_to_fold_has_its_back_beside_it() =>
        Assert.Equal(["问1 答1 问2 答2 问3 答3 问4 答4", "问5 答5"], Sides(Of(CardTurn.Fold, 5)));

    [Fact]
    public void Text_shrinks_to_fit_its_card()
    {
        var sheet = new CardSheet(8, CardTurn.LongEdge, [Card(1) with { Back = [new Paragraph([new TextRun(new string('长', 260))])] }, Card(2)]);
        var file = DocxFile.Of(new Document("x.md", new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [sheet]));
        var sizes = file.Part("word/styles.xml").Elements(W + "style")
            .Where(style => style.Attribute(W + "styleId")!.Value.StartsWith("CardBack", StringComparison.Ordinal))
            .Select(style => int.Parse(style.Descendants(W + "sz").Single().Attribute(W + "val")!.Value)).Order().ToList();
        Assert.Equal(2, sizes.Count);
        Assert.True(sizes[0] < sizes[1]);
        // As many lines as there are, at this size, are lower than the card.
        var grid = CardGrid.Of(PaperSize.A4, 8, CardTurn.LongEdge);
        double size = sizes[0] / 2.0;
        double perLine = Math.Floor((grid.CardWidth - 23) / size);
        Assert.True(Math.Ceiling(260 / perLine) * size * 1.4 < grid.CardHeight - 23);
    }

    private static IEnumerable<string> Sides(DocxFile file) => file.Body.Elements(W + "tbl")
        .Select(table => string.Join(' ', table.Descendants(W + "tc").Select(DocxFile.TextOf).Where(text => text.Length > 0)));

    private static DocxFile Of(CardTurn turn, int count, int perPage = 8)
    {
        var sheet = new CardSheet(perPage, turn, [.. Enumerable.Range(1, count).Select(Card)]);
        return DocxFile.Of(new Document("x.md", new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [sheet]));
    }

    private static FlashCard Card(int number) => new("", [], Say($"问{number}"), Say($"答{number}"));

    private static ImmutableArray<Block> Say(string text) => [new Paragraph([new TextRun(text)])];
}
