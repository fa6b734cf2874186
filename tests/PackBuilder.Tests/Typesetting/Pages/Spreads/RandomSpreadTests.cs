using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages.Spreads;

/// <summary>Whatever pairs hold: each starts at one height on opposite pages, in the order of the document, and nothing is lost.</summary>
[Tier(Tier.Fuzz)]
public class RandomSpreadTests
{
    private static readonly Design[] Designs =
    [
        Facing.Book,
        Facing.Book with { Name = "a5", Paper = PaperSize.A5, MeasureInEms = 30, LinePitch = 17, LinesPerPage = 27, TopMargin = 62 },
        Facing.Book with { Name = "one-sided", Duplex = false, LinesPerPage = 20 },
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Pairs_stand_opposite_each_other(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(5, 30);
        var blocks = Enumerable.Range(1, count).SelectMany(number => Blocks(number, random)).ToArray();
        foreach (var design in Designs)
        {
            var document = Facing.Pages(design, blocks);
            for (int number = 1; number <= count; number++)
                Facing.AssertOpposite(document, $"对{number}始", $"Pair {number} starts");
            var places = Enumerable.Range(1, count).Select(number => Facing.Find(document, $"对{number}始")).ToList();
            Assert.Equal(places.Order(), places);
            Assert.Equal(Count(blocks, Compose.Sentence), Facing.Count(document, Compose.Sentence));
            Assert.Equal(Count(blocks, Facing.English), Facing.Count(document, Facing.English));
            Assert.All(document.Pages, page => Assert.All(page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null), run =>
                Assert.InRange(run.Y, design.TopMargin, design.TopMargin + design.LinePitch * design.LinesPerPage)));
        }
    }

    private static IEnumerable<Block> Blocks(int number, Random random)
    {
        if (random.Next(5) == 0)
            yield return Facing.Heading(random.Next(1, 4), "标题" + number, "Heading " + number);
        if (random.Next(6) == 0)
            yield return Compose.Paragraph("独" + number);
        if (random.Next(12) == 0)
            yield return new PageBreak();
        string zh = $"对{number}始。", en = $"Pair {number} starts. ";
        int kind = random.Next(6), parts = random.Next(1, 5);
        yield return Facing.Pair(Side(kind, parts, zh, Compose.Sentence, random), Side(kind, random.Next(3) == 0 ? random.Next(1, 5) : parts, en, Facing.English, random));
    }

    private static ImmutableArray<Block> Side(int kind, int parts, string start, string sentence, Random random)
    {
        Paragraph Text(string first) => Compose.Paragraph(first + string.Concat(Enumerable.Repeat(sentence, random.Next(1, 7))));
        ImmutableArray<Block> texts = [.. Enumerable.Range(0, parts).Select(i => Text(i == 0 ? start : ""))];
        return kind switch
        {
            0 => [new Callout(CalloutKind.Tip, "", texts)],
            1 => [new ListBlock(false, 1, [.. texts.Select(text => new ListItem([text]))])],
            2 => [Compose.Card("7", start, [.. texts.Select((text, i) => new CardPart((CardTone)(i % 3), "", [Text("")]))])],
            3 => [Compose.Paragraph(start), new Table([new(ColumnAlignment.Start)], [new(Compose.Words("栏"))], [.. texts.Select(_ => ImmutableArray.Create(new TableCell(Text("").Inlines)))])],
            4 => [new Letter(texts)],
            _ => texts,
        };
    }

    // How often a sentence stands in the document.
    private static int Count(IEnumerable<Block> blocks, string sentence) =>
        DocumentWalk.Blocks([.. blocks]).SelectMany(DocumentWalk.InlinesOf)
            .Sum(inlines => inlines.OfType<TextRun>().Sum(run => run.Text.Split(sentence).Length - 1));
}
