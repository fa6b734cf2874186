using PackBuilder.Documents.Model;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Documents;

/// <summary>One of each kind of block and inline. A kind that is missing here fails every test of every kind, by its name.</summary>
internal static class KindSamples
{
    public static readonly Block[] Blocks =
    [
        Compose.Heading(2, "内容"), Compose.Paragraph("内容"), new ListBlock(false, 1, [new ListItem([Compose.Paragraph("内容")])]), Compose.Table(1),
        new QuestionCard("1", [Compose.Paragraph("题")], [], [new CardPart(CardTone.Plain, "要点", [Compose.Paragraph("内容")])]),
        new Callout(CalloutKind.Tip, "", [Compose.Paragraph("内容")]), new Dialogue([new DialogueTurn("客服", true, Compose.Words("内容"))]),
        new Figure("a.svg", "红方块", Compose.Words("图题")),
        new Letter([Compose.Paragraph("内容")]), new WritingLines(2, 8), new WritingGrid([], [new GridRow(Compose.Words("内容"), 20)], 8), new BilingualPair([Compose.Paragraph("内容")], [Compose.Paragraph("content")]),
        new Columns(2, [Compose.Paragraph("内容")]), new ChoiceList([new ChoiceItem("A", Compose.Words("内容"))]), new PageBreak(),
        new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph("题")], [Compose.Paragraph("内容")])]),
    ];

    public static readonly Inline[] Inlines =
    [
        new TextRun("内容"), new Strong([new TextRun("内容")]), new Emphasis([new TextRun("内容")]), new CodeSpan("内容"),
        new Link("https://example.com/", [new TextRun("内容")]), new LineBreak(), new CheckBox(true), new Blank(4),
        new Reference("q", ReferenceKind.Name), new Footnote("n", Compose.Words("注文")),
    ];

    public static TheoryData<string> Of(Type root) =>
        [.. root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>Everything that a block says, in the order of the document; numbers without the full stop that a writer may set itself.</summary>
    public static IEnumerable<string> WordsOf(Block block) => DocumentWalk.Blocks([block]).SelectMany(inner => inner.Contents)
        .SelectMany(content => new[] { content.Words.TrimEnd('.'), DocumentWalk.PlainText(content.Inlines) }).Where(words => words.Length > 0);
}
