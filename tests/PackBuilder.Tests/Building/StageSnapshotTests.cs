using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>What each stage makes of a guide with one of everything, in the form that people can review.</summary>
public class StageSnapshotTests
{
    [Fact]
    public void A_guide_becomes_this_yaml() => Snapshot.Verify(SamplePack.GuideYaml, extension: "yaml");

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    [InlineData("answer-key")]
    public void An_edition_becomes_this_markdown(string edition) => Snapshot.Verify(SamplePack.Markdown(edition), edition, "md");

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    public void An_edition_is_read_aloud_in_this_order(string edition) =>
        Snapshot.Verify(PageOutline.Of(SamplePack.Typeset(edition).Pages), edition);
}
