using PackBuilder.Documents.Model;
using PackBuilder.Tests.Documents;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>A kind of block or inline that is added to the model and not to the typesetter fails here by name.</summary>
public class EveryKindTests
{
    public static TheoryData<string> BlockKinds => KindSamples.Of(typeof(Block));

    public static TheoryData<string> InlineKinds => KindSamples.Of(typeof(Inline));

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_is_set(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind);

        var page = Compose.Pages(block, Compose.Paragraph("后文")).Pages[0];

        int bare = Compose.Pages(Compose.Paragraph("后文")).Pages[0].Items.Length;
        Assert.True(block is PageBreak || page.Items.Length > bare, "nothing was painted");
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void Every_kind_of_inline_is_set(string kind)
    {
        var inline = Assert.Single(KindSamples.Inlines, inline => inline.GetType().Name == kind);

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
}
