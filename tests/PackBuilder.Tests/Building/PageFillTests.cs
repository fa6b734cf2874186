using PackBuilder.Building.Running;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>The figures of explain --pages, over all that is shipped: pages are used, and few start inside a question.</summary>
[Tier(Tier.Packs)]
public class PageFillTests
{
    [Fact]
    public void The_pages_of_books_are_used()
    {
        var reports = FillReport.Of(ShippedBuild.Result.Documents).Where(report => report.Pages.Length >= 20).ToList();

        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.True(report.Mean >= 0.70, report.ToString()));
    }

    [Fact]
    public void In_the_book_of_the_trainer_questions_are_whole()
    {
        var reports = FillReport.Of(ShippedBuild.Result.Documents).Where(report => report.Document.EndsWith("-trainer", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.True(report.Continued <= report.Pages.Length * 0.5, report.ToString()));
    }
}
