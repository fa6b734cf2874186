using System.Text.RegularExpressions;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Printing;

/// <summary>One cause is one message; what is no consequence is told as before.</summary>
public sealed class ConsequenceTests
{
    private const string Guide = "/project/sources/guides/tiny.md";
    private const string Pack = "/project/templates/packs/small.yaml";

    [Theory]
    [InlineData(Guide, "---\nid: tiny\ntitle: [小指南\n---\n\n话。\n", "PB2001")]
    [InlineData(Guide, "", "PB1001")]
    [InlineData(Guide, "\n\n", "PB1007")]
    [InlineData(Guide, "---\nid: tiny\n---\n\n# 题\n\n![大堂](lobby.png)\n", "PB8106")]
    [InlineData(Pack, "schema: packbuilder/pack@1\nid: small\ntitle: 小手册\ninclude: {guides: [tin]}\neditions: [handbook]\n", "PB8005")]
    [InlineData(Pack, "schema: packbuilder/pack@1\nid: Small\ntitle: 小手册\ninclude: {guides: [tiny]}\neditions: [handbook]\n", "PB8002")]
    [InlineData(Pack, "schema: packbuilder/pack@1\nid: small\ntitle：小手册\n", "PB2007")]
    [InlineData(Pack, "schema: packbuilder/pack@1\nid: small\ntitle: {zh：小手册}\ninclude: {guides: [tiny]}\neditions: [handbook]\n", "PB2010")]
    public void One_cause_is_one_message(string path, string text, string code)
    {
        var files = TestRun.SmallProject();
        files.Put(path, text);

        Assert.Equal([code], Codes(TestRun.Of(files, "build").Error));
        Assert.Equal([code], Codes(TestRun.Of(files, "check").Error).Distinct());
    }

    [Fact]
    public void A_name_that_was_lost_with_its_attributes_is_not_missed_as_well()
    {
        var files = TestRun.SmallProject();
        files.Put(Guide, files.Text(Guide).Replace("kind=self-introduction", "kind=self introduction"));
        files.Put(Pack, files.Text(Pack).TrimEnd() + "\nemphasis: {questions: [q-introduce]}\n");

        Assert.Equal(["PB1062"], Codes(TestRun.Of(files, "build").Error));
    }

    [Fact]
    public void Two_causes_are_two_messages()
    {
        var files = TestRun.SmallProject();
        files.Put(Pack, files.Text(Pack).Replace("[tiny]", "[tin]").Replace("[handbook,", "[handbok,"));

        Assert.Equal(["PB8005", "PB8101"], Codes(TestRun.Of(files, "build").Error).Order());
    }

    private static IEnumerable<string> Codes(string error) => Regex.Matches(error, @"error\[(PB\d{4})\]").Select(match => match.Groups[1].Value);
}
