using System.Text.RegularExpressions;
using PackBuilder.Building.Ledgers;
using PackBuilder.Cli.Releasing;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>What comes with the program builds without a word of complaint.</summary>
[Tier(Tier.Packs)]
public partial class ShippedPacksTests
{
    [Fact]
    public void Every_guide_reads_without_errors() =>
        Assert.Empty(Repository.Guides.SelectMany(guide => guide.Diagnostics).Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location}: {d.Message}"));

    [Fact]
    public void Every_document_builds_and_says_nothing()
    {
        var result = ShippedBuild.Result;

        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => $"{d.Location}: {d.Message}"));
        Assert.Empty(ReleaseGate.Check(Repository.Context, result).Select(d => $"{d.Location}: {d.Message}"));
        Assert.True(result.Pages > 300);
    }

    [Fact]
    public void Every_block_of_the_shipped_packs_is_accounted_for()
    {
        var result = ShippedBuild.Result;

        Assert.NotEmpty(result.Ledgers);
        Assert.All(result.Ledgers, ledger =>
        {
            Assert.True(ledger.IsComplete);
            Assert.Equal(ledger.Blocks.Length, ledger.Count(BlockState.Rendered) + ledger.Count(BlockState.Excluded) + ledger.Count(BlockState.Merged));
            Assert.True(ledger.Count(BlockState.Rendered) > 50, $"{ledger.Pack}: {ledger.Count(BlockState.Rendered)}");
            Assert.All(ledger.Sources, source => Assert.True(source.Balances));
        });
    }

    [Theory]
    [InlineData("worksheet", "answer-key")]
    [InlineData("worksheet", "handbook")]
    public void Two_editions_number_the_same_question_alike(string one, string other)
    {
        foreach (var (first, second) in ShippedDocuments.Of(one).Zip(ShippedDocuments.Of(other)))
            Assert.Equal(Numbers(first), Numbers(second));
    }

    [Theory]
    [InlineData("sheet-openers", 1)]
    [InlineData("sheet-phrases", 1)]
    [InlineData("sheet-questions-to-ask", 1)]
    [InlineData("sheet-english-repair", 1)]
    [InlineData("night-before", 1)]
    [InlineData("quick", 12)]
    [InlineData("score-sheet", 2)]
    [InlineData("class-table", 2)]
    [InlineData("certificate", 1)]
    [InlineData("handbook", 99)]
    public void An_edition_keeps_to_its_size_in_every_pack(string edition, int pages)
    {
        var documents = ShippedDocuments.Of(edition).ToList();

        Assert.NotEmpty(documents);
        Assert.Empty(documents.Where(document => document.Typeset.Pages.Pages.Length > pages).Select(document => $"{document.Variant.Name}: {document.Typeset.Pages.Pages.Length} pages"));
    }

    [Fact]
    public void The_quick_pack_asks_the_core_questions_of_its_pack_and_no_others()
    {
        foreach (var document in ShippedDocuments.Of("quick").Where(document => document.Variant.Employer is null))
            Assert.Equal(12, Numbers(document).Count());
    }

    // What the plan of the evening says to read, at the pace of the book, 220 characters or 150 English words a minute.
    [Fact]
    public void The_quick_pack_is_read_in_the_minutes_that_its_plan_gives()
    {
        foreach (var document in ShippedDocuments.Of("quick"))
        {
            var pages = document.Typeset.Pages;
            string text = string.Join('\n', Enumerable.Range(0, pages.Pages.Length).SelectMany(page => PrintedLines.Of(pages, page)).Select(line => line.Text));
            int questions = text.IndexOf("十二道题，知道从哪里开口", StringComparison.Ordinal), sections = text.IndexOf("表2", StringComparison.Ordinal);

            Assert.InRange(Minutes(text[questions..sections]), 1, 10);
            Assert.InRange(Minutes(text[sections..]), 1, 10 + 10 + 7);
        }
    }

    private static double Minutes(string text) => text.Count(c => c is >= '\u4E00' and <= '\u9FFF') / 220.0 + EnglishWord().Count(text) / 150.0;

    [GeneratedRegex("[A-Za-z][A-Za-z’-]+")]
    private static partial Regex EnglishWord();

    // Number and anchor stand on the opening line of a question's card; other cards have no number.
    private static IEnumerable<string> Numbers(ShippedDocument document) =>
        document.Markdown
            .Split('\n')
            .Where(line => line.StartsWith(":::: question", StringComparison.Ordinal) && line.Contains("number="))
            .Select(line => line[..(line.IndexOf("number=", StringComparison.Ordinal) + 11)]);
}
