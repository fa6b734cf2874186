using PackBuilder.Cli.Ledgers;
using PackBuilder.Cli.Releasing;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>What comes with the program builds without a word of complaint.</summary>
[Tier(Tier.Packs)]
public class ShippedPacksTests
{
    [Fact]
    public void Every_guide_reads_without_errors() =>
        Assert.Empty(Repository.Guides.SelectMany(guide => guide.Diagnostics).Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location}: {d.Message}"));

    [Fact]
    public void Every_document_builds_and_says_nothing()
    {
        var result = ShippedBuild.Result;

        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => $"{d.Location}: {d.Message}"));
        Assert.Empty(ReleaseGate.Check(Repository.Workshop, result).Select(d => $"{d.Location}: {d.Message}"));
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
            Assert.True(ledger.Count(BlockState.Rendered) > 100);
            Assert.All(ledger.Sources, source => Assert.True(source.Balances));
        });
    }

    [Theory]
    [InlineData("worksheet", "answer-key")]
    [InlineData("worksheet", "handbook")]
    [InlineData("score-sheet", "handbook")]
    public void Two_editions_number_the_same_question_alike(string one, string other)
    {
        foreach (var (first, second) in ShippedDocuments.Of(one).Zip(ShippedDocuments.Of(other)))
            Assert.Equal(Numbers(first), Numbers(second));
    }

    // Number and anchor stand on the opening line of a question's card; other cards have no number.
    private static IEnumerable<string> Numbers(ShippedDocument document) =>
        document.Markdown
            .Split('\n')
            .Where(line => line.StartsWith(":::: question", StringComparison.Ordinal) && line.Contains("number="))
            .Select(line => line[..(line.IndexOf("number=", StringComparison.Ordinal) + 11)]);
}
