using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Documents that no author would write: every kind of block in every other, long and empty. A seed gives always the same.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Words =
    [
        "客服", "面试官问：“为什么？”", "service level agreement", "https://example.com/a/very/long/address?with=values&and=more", "——", "（一）", "100元",
        new string('w', 90), "汉", "，。；", "[Company Name]", "2026年3月1日13:30～18:00",
    ];

    private readonly Random _random = new(seed);
    private int _ids;

    public Document Make()
    {
        var info = new DocumentInfo(Text(1, 8), _random.Next(4) == 0 ? "en" : "zh-CN")
        {
            Subtitle = Text(0, 6),
            Author = Text(0, 3),
            RunningHead = Text(0, 9),
            CoverLines = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Text(1, 6))],
            HasCover = _random.Next(2) == 0,
            ContentsDepth = _random.Next(4),
        };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int i = _random.Next(10); i >= 0; i--)
        {
            if (_random.Next(3) == 0)
                blocks.Add(new Heading(1 + _random.Next(4), Inlines()) { Id = Id() });
            blocks.Add(_random.Next(9) switch
            {
                0 => new QuestionCard(Text(0, 1), Blocks(2, 1), Inlines(), [.. Enumerable.Range(0, _random.Next(4)).Select(_ => new CardPart((CardTone)_random.Next(4), Text(0, 1), Blocks(2, 2)))]) { Id = Id() },
                1 => new PageBreak(),
                2 => new CardSheet(8 + 2 * _random.Next(2), (CardTurn)_random.Next(3), [.. Enumerable.Range(0, _random.Next(12)).Select(_ => new FlashCard(Text(0, 1), [], Blocks(1, 3), Blocks(1, 3)))]),
                3 => new BilingualPair(Blocks(3, 1), Blocks(3, 1)) { Layout = PairLayout.Facing },
                _ => Block(0),
            });
        }

        return new Document("random.md", info, blocks.ToImmutable());
    }

    private string Id() => $"id-{++_ids}";

    private string Text(int least, int most) => string.Concat(Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => Words[_random.Next(Words.Length)]));

    private ImmutableArray<Inline> Inlines() => [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Inline(0))];

    private Inline Inline(int depth) => _random.Next(depth > 2 ? 4 : 8) switch
    {
        0 or 1 => new TextRun(Text(1, 12)),
        2 => new LineBreak(),
        3 => new Blank(_random.Next(1, 60)),
        4 => new CheckBox(_random.Next(2) == 0),
        5 => new CodeSpan(Text(1, 2)),
        6 => new Strong([Inline(depth + 1)]),
        _ => new Emphasis([Inline(depth + 1)]),
    };

    private ImmutableArray<Block> Blocks(int most, int depth) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Block(depth))];

    private Block Block(int depth) => _random.Next(depth > 4 ? 3 : 11) switch
    {
        0 => new Paragraph(Inlines()),
        1 => new WritingLines(_random.Next(20), 5 + _random.Next(12)),
        2 => Table(),
        3 => new ListBlock(_random.Next(2) == 0, _random.Next(2000), [.. Enumerable.Range(0, _random.Next(5)).Select(_ => new ListItem(Blocks(2, depth + 1), _random.Next(3) == 0 ? true : null))]),
        4 => new Callout((CalloutKind)_random.Next(3), Text(0, 3), Blocks(3, depth + 1)) { Id = Id() },
        5 => new Dialogue([.. Enumerable.Range(0, _random.Next(4)).Select(_ => new DialogueTurn(Text(0, 2), _random.Next(2) == 0, Inlines()))]),
        6 => new Letter(Blocks(4, depth + 1)),
        7 => new BilingualPair(Blocks(3, depth + 1), Blocks(3, depth + 1)),
        8 => new Columns(_random.Next(1, 5), Blocks(6, depth + 1)),
        9 => new WritingGrid([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Text(1, 1))], [.. Enumerable.Range(0, _random.Next(5)).Select(_ => new GridRow(Inlines(), 8 + _random.Next(90)))], 8),
        _ => new Paragraph([new TextRun(Text(8, 60))]),
    };

    private Table Table()
    {
        int columns = _random.Next(1, 8);
        ImmutableArray<TableCell> Row() => [.. Enumerable.Range(0, columns).Select(_ => new TableCell(Inlines()))];
        return new Table([.. Enumerable.Range(0, columns).Select(_ => new TableColumn((ColumnAlignment)_random.Next(3), _random.Next(3)))],
            _random.Next(5) == 0 ? [] : Row(), [.. Enumerable.Range(0, _random.Next(8)).Select(_ => Row())])
        {
            Caption = Inlines(),
        };
    }
}
