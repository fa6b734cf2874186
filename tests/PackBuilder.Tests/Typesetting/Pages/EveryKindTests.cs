using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>A kind of block or inline that is added to the model and not to the typesetter fails here by name.</summary>
public class EveryKindTests
{
    private static readonly Block[] Blocks =
    [
        Compose.Heading(2, "内容"), Compose.Paragraph("内容"), new ListBlock(false, 1, [new ListItem([Compose.Paragraph("内容")])]), Compose.Table(1),
        new QuestionCard("1", [Compose.Paragraph("题")], [], [new CardPart(CardTone.Plain, "要点", [Compose.Paragraph("内容")])]),
        new Callout(CalloutKind.Tip, "", [Compose.Paragraph("内容")]), new Dialogue([new DialogueTurn("客服", true, Compose.Words("内容"))]),
        new Figure("a.svg", "红方块", Compose.Words("图题")),
        new Letter([Compose.Paragraph("内容")]), new WritingLines(2, 8), new WritingGrid([], [new GridRow(Compose.Words("内容"), 20)], 8), new BilingualPair([Compose.Paragraph("内容")], [Compose.Paragraph("content")]),
        new Columns(2, [Compose.Paragraph("内容")]), new ChoiceList([new ChoiceItem("A", Compose.Words("内容"))]), new PageBreak(),
        new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph("题")], [Compose.Paragraph("内容")])]),
    ];

    private static readonly Inline[] Inlines =
    [
        new TextRun("内容"), new Strong([new TextRun("内容")]), new Emphasis([new TextRun("内容")]), new CodeSpan("内容"),
        new Link("https://example.com/", [new TextRun("内容")]), new LineBreak(), new CheckBox(true), new Blank(4),
        new Reference("q", ReferenceKind.Name), new Footnote("n", Compose.Words("注文")),
    ];

    public static TheoryData<string> BlockKinds => Kinds(typeof(Block));

    public static TheoryData<string> InlineKinds => Kinds(typeof(Inline));

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_is_set(string kind)
    {
        var block = Assert.Single(Blocks, block => block.GetType().Name == kind);

        var page = Compose.Pages(block, Compose.Paragraph("后文")).Pages[0];

        int bare = Compose.Pages(Compose.Paragraph("后文")).Pages[0].Items.Length;
        Assert.True(block is PageBreak || page.Items.Length > bare, "nothing was painted");
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void Every_kind_of_inline_is_set(string kind)
    {
        var inline = Assert.Single(Inlines, inline => inline.GetType().Name == kind);

        var document = Compose.Pages(new Paragraph([new TextRun("前"), inline, new TextRun("后")]), Compose.Card("4", "题") with { Id = "q" });

        var items = document.Pages[0].Items;
        bool isSeen = inline switch
        {
            LineBreak => Compose.Lines(document, 0)[1].Text == "后",
            Footnote => Compose.Lines(document, 0)[^1].Text == "①注文",
            Reference => Compose.Lines(document, 0)[0].Text == "前第4题后",
            CheckBox => Compose.Lines(document, 0)[0].Text == "前☑后",
            Blank => items.OfType<FilledBox>().Any(box => box.Width is > 41.9 and < 42.1),
            _ => Compose.Lines(document, 0)[0].Text == "前内容后",
        };
        Assert.True(isSeen);
    }

    private static TheoryData<string> Kinds(Type root) =>
        [.. root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root)).Select(type => type.Name).Order(StringComparer.Ordinal)];
}
