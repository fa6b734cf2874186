using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Reading;

public class CardsReaderTests
{
    [Fact]
    public void Cards_are_read_with_both_sides()
    {
        var sheet = Assert.IsType<CardSheet>(Assert.Single(Read("""
            ::::: cards {per-page=10 duplex=fold}
            :::: card {#c1 number="3" remark="基础"}
            题面

            In English

            ::: back
            - 要点
            :::
            ::::
            :::::
            """).Value!.Blocks));

        Assert.Equal((10, CardTurn.Fold), (sheet.PerPage, sheet.Turn));
        var card = Assert.Single(sheet.Cards);
        Assert.Equal(("c1", "3", 5), (card.Id, card.Number, card.Line));
        Assert.Equal(2, card.Front.Length);
        Assert.IsType<ListBlock>(Assert.Single(card.Back));
    }

    [Theory]
    [InlineData(":::: cards\n文字\n::::", "PB4056")]
    [InlineData(":::: cards\n::: tip\n文字\n:::\n::::", "PB4056")]
    [InlineData("::::: cards\n:::: card\n只有正面\n::::\n:::::", "PB4057")]
    [InlineData("::::: cards\n:::: card\n::: back\n只有背面\n:::\n::::\n:::::", "PB4057")]
    [InlineData("::::: cards {per-page=9}\n:::: card\n问\n\n::: back\n答\n:::\n::::\n:::::", "PB4023")]
    [InlineData("::::: cards {duplex=lang}\n:::: card\n问\n\n::: back\n答\n:::\n::::\n:::::", "PB4023")]
    [InlineData(":::::: tip\n::::: cards\n:::: card\n问\n\n::: back\n答\n:::\n::::\n:::::\n::::::", "PB4014")]
    [InlineData("::: card\n问\n:::", "PB4014")]
    [InlineData("::: back\n答\n:::", "PB4014")]
    public void What_is_wrong_with_cards_is_said(string body, string code) => Assert.Contains(Read(body).Diagnostics, problem => problem.Code == code);

    private static PackBuilder.Text.Diagnostics.Checked<Document> Read(string body) =>
        MarkdownReader.Read(new SourceText("cards.md", "---\ntitle: T\n---\n" + body + "\n"));
}
