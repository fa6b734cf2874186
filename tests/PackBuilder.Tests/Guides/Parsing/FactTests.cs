using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>A statement that ages carries the day it was checked, and the day by which to check it again.</summary>
public class FactTests
{
    [Fact]
    public void A_fact_has_its_dates_and_both_languages()
    {
        var fact = Assert.IsType<FactBlock>(Assert.Single(Read("> **事实：** 早晚两班。 {verified=2026-09-01 stale=2027-03-01}\n> EN: **Fact:** Two shifts.\n").Value!.Sections[0].Blocks));

        Assert.Equal(("早晚两班。", "Two shifts.", "2026-09-01", "2027-03-01"), (fact.Text.Zh, fact.Text.En, fact.VerifiedOn, fact.StaleAfter));
    }

    [Fact]
    public void A_date_that_is_none_is_told_with_its_line()
    {
        var problem = Assert.Single(Read("> **事实：** 早晚两班。 {stale=明年}\n").Diagnostics);

        Assert.Equal(("PB2070", 5), (problem.Code, problem.Location!.Line));
    }

    [Theory]
    [InlineData("2027-03-01", 0)]
    [InlineData("2027-03-02", 1)]
    public void A_fact_is_stale_the_day_after_its_date(string today, int found)
    {
        var guide = Read("> **事实：** 早晚两班。 {stale=2027-03-01}\n");

        Assert.Equal(found, FactChecker.Check(guide.Value!, new PackBuilder.Text.Source.SourceText("guide.md", ""), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Length);
    }

    private static Checked<Guide> Read(string text)
    {
        var capture = new CaptureReader().Read("guide.md", System.Text.Encoding.UTF8.GetBytes("# 甲\n\n## 一节\n\n" + text));
        return new GuideParser().Parse(new Restorer().Restore(capture.Value!).Value!);
    }
}
