using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>Every edition of every pack, in every design for whole packs.</summary>
[Tier(Tier.Packs)]
public class EveryDesignTests
{
    // Of the height of a page, and of the documents.
    private const double NearlyEmpty = 0.15;
    private const double MostNearlyEmpty = 0.05;

    [Theory]
    [InlineData("handbook-a4")]
    [InlineData("handbook-a4-bilingual")]
    [InlineData("handbook-a5")]
    [InlineData("handbook-b5")]
    [InlineData("handbook-16k")]
    [InlineData("handbook-letter")]
    [InlineData("large-print")]
    [InlineData("low-ink")]
    public void An_edition_is_set_without_a_warning(string design)
    {
        var request = new BuildRequest { Design = design, Employers = [BuildRequest.NoEmployer], Formats = ["pdf"], KeepsGoing = true };
        var result = new Pipeline(Repository.Context, new NoStore()).Run(request, Repository.Silent, TestContext.Current.CancellationToken);

        // What is wrong with a page, not with what guides say.
        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Note && d.Code.StartsWith("PB5", StringComparison.Ordinal) || d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.True(result.Pages > 300);
        // A last page of a few lines is a sheet of paper for next to nothing.
        var books = FillReport.Of(result.Documents).Where(report => report.Pages.Length > 1).ToList();
        var nearlyEmpty = books.Where(report => report.Pages[^1].Part < NearlyEmpty).Select(report => $"{report.Document} {report.Pages[^1].Part:0.00}").ToList();
        Assert.True(nearlyEmpty.Count <= books.Count * MostNearlyEmpty, string.Join(", ", nearlyEmpty));
    }
}
