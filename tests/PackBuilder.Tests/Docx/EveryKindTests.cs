using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Docx;

/// <summary>A kind of block or inline that is added to the model and forgotten by the Word file, by the measure of cards or by references fails here by name.</summary>
public class EveryKindTests
{
    public static TheoryData<string> BlockKinds => KindSamples.Of(typeof(Block));

    public static TheoryData<string> InlineKinds => KindSamples.Of(typeof(Inline));

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_is_written(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind) with { Id = "x" };

        var file = DocxFile.Of(Compose.Document(block, Compose.Paragraph("后文")));

        int bare = DocxFile.Of(Compose.Document(Compose.Paragraph("后文"))).Body.ToString().Length;
        Assert.True(file.Body.ToString().Length > bare, "nothing was written");
        string text = string.Concat(file.NumberedParagraphs.Select(DocxFile.TextOf));
        Assert.All(KindSamples.WordsOf(block), words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_has_a_height_on_a_card_and_a_name_or_none(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind) with { Id = "x" };
        if (block is CardSheet or Columns or PageBreak)
            return;

        DocxFile.Of(Compose.Document(new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [block], [block])])));
        ReferenceNames.Of(Compose.Document(block), Samples.Handbook());
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void Every_kind_of_inline_is_written(string kind)
    {
        var inline = Assert.Single(KindSamples.Inlines, inline => inline.GetType().Name == kind);

        var with = DocxFile.Of(Compose.Document(new Paragraph([new TextRun("前"), inline, new TextRun("后")]), Compose.Card("4", "题") with { Id = "q" }));
        var without = DocxFile.Of(Compose.Document(Compose.Paragraph("前后"), Compose.Card("4", "题") with { Id = "q" }));

        Assert.True(with.Body.ToString().Length > without.Body.ToString().Length);
    }

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Whatever_goes_through_a_document_meets_all_words_of_a_block(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind);

        bool isEmpty = block is WritingLines or PageBreak;
        Assert.Equal(isEmpty, !KindSamples.WordsOf(block).Any());
    }
}
