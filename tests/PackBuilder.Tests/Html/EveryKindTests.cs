using PackBuilder.Documents.Model;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Html;

/// <summary>A kind of block or inline that is added to the model and forgotten by the page or the book fails here by name.</summary>
public class EveryKindTests
{
    public static TheoryData<string> BlockKinds => KindSamples.Of(typeof(Block));

    public static TheoryData<string> InlineKinds => KindSamples.Of(typeof(Inline));

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_says_its_words_and_has_its_name(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind) with { Id = "x" };
        var document = Compose.Document(block, Compose.Paragraph("后文"));

        var main = HtmlFile.Of(document).Main;
        string book = new BookFileSet(BookFileSet.BytesOf(document)).ChapterText;

        Assert.NotNull(main.QuerySelector("#x"));
        Assert.All(KindSamples.WordsOf(block), words => Assert.Contains(words, main.TextContent, StringComparison.Ordinal));
        Assert.All(KindSamples.WordsOf(block), words => Assert.Contains(words, book, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void Every_kind_of_inline_is_written(string kind)
    {
        var inline = Assert.Single(KindSamples.Inlines, inline => inline.GetType().Name == kind);

        var with = HtmlFile.Of(new Paragraph([new TextRun("前"), inline, new TextRun("后")]), Compose.Card("4", "题") with { Id = "q" });
        var without = HtmlFile.Of(Compose.Paragraph("前后"), Compose.Card("4", "题") with { Id = "q" });

        Assert.True(with.Main.InnerHtml.Length > without.Main.InnerHtml.Length);
        Assert.Contains(DocumentWalk.PlainText([inline]).Trim(), with.Main.TextContent, StringComparison.Ordinal);
    }
}
