using System.Text.RegularExpressions;
using System.Xml.Linq;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>What plain <c>dotnet test</c> leaves out is named by tiers, and nothing slow slips in without one.</summary>
public partial class TierTests
{
    [Fact]
    public void The_build_knows_the_tiers_that_there_are()
    {
        var properties = XDocument.Load(Path.Combine(TestPaths.Repository, "Directory.Build.props"));

        Assert.Equal(
            Enum.GetValues<Tier>().Select(TierAttribute.NameOf),
            Assert.Single(properties.Descendants("TestTiers")).Value.Split(';'));
    }

    [Fact]
    public void The_map_of_the_tests_names_every_tier()
    {
        string map = File.ReadAllText(Path.Combine(TestPaths.Repository, "tests", "README.md"));

        Assert.All(Enum.GetValues<Tier>(), tier => Assert.Contains($"`{TierAttribute.NameOf(tier)}`", map));
    }

    [Fact]
    public void A_class_that_starts_a_process_has_a_tier_for_that() =>
        Assert.Empty(WithoutTier(TestCosts.Files(), TestCosts.Processes, Tier.Tools, Tier.Determinism, Tier.Browser));

    [Fact]
    public void A_class_that_builds_the_shipped_packs_has_a_tier() =>
        Assert.Empty(WithoutTier(TestCosts.Files(), TestCosts.Packs, Enum.GetValues<Tier>()));

    [Fact]
    public void Traits_are_given_by_the_attribute_alone() =>
        Assert.Empty(TestCosts.Files().Where(file => file.Text.Contains("[Trait(", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Every_tier_has_tests() =>
        Assert.Equal(Enum.GetValues<Tier>(), TestCosts.Files().SelectMany(file => TestClass().Matches(file.Text)).Where(match => match.Groups["tier"].Success)
            .Select(match => Enum.Parse<Tier>(match.Groups["tier"].Value)).Distinct().Order());

    [Theory]
    [InlineData("""[Fact] public void A() => Process.Start("qpdf");""")]
    [InlineData("""[Fact] public void A() => Helper.Look();""")]
    [InlineData("""[Fact] public void A() => SecondHelper.Look();""")]
    public void A_process_is_seen_however_it_is_reached(string test)
    {
        (string, string)[] files =
        [
            ("Helper.cs", "static class Helper { void Look() => new ProcessStartInfo(\"qpdf\"); }"),
            ("SecondHelper.cs", "static class SecondHelper { void Look() => Helper.Look(); }"),
            ("OtherTests.cs", "public class OtherTests\n{\n    [Fact] public void A() => Look();\n}"),
            ("SlowTests.cs", $"public class SlowTests\n{{\n    {test}\n}}"),
        ];

        Assert.Equal(["SlowTests.cs: SlowTests"], WithoutTier(files, TestCosts.Processes, Tier.Tools));
        files[3].Item2 = $"[Tier(Tier.Fuzz)]\n{files[3].Item2}";
        Assert.Equal(["SlowTests.cs: SlowTests"], WithoutTier(files, TestCosts.Processes, Tier.Tools));
        files[3].Item2 = files[3].Item2.Replace("Fuzz", "Tools");
        Assert.Empty(WithoutTier(files, TestCosts.Processes, Tier.Tools));
    }

    [Theory]
    [InlineData("new Pipeline(Repository.Context, store)")]
    [InlineData("new DocumentStages(Repository.Context)")]
    [InlineData("files.Mount(\"/project\", TestPaths.Repository);")]
    [InlineData("files.Mount(\"/project/sources\", Path.Combine(TestPaths.Repository, \"sources\"));")]
    public void Shipped_packs_are_seen(string line) =>
        Assert.Equal(["SlowTests.cs: SlowTests"], WithoutTier([("SlowTests.cs", $"public class SlowTests\n{{\n    [Fact]\n    void A() {{ {line} }}\n}}")], TestCosts.Packs, Tier.Packs));

    private static IEnumerable<string> WithoutTier(IReadOnlyList<(string Path, string Text)> files, Regex cost, params Tier[] tiers)
    {
        var costly = TestCosts.Of(files, cost);
        return files
            .Where(file => costly.Contains(file.Path) && TestCosts.HasTests(file.Text))
            .SelectMany(file => TestClass().Matches(file.Text)
                .Where(match => !Enum.TryParse<Tier>(match.Groups["tier"].Value, out var tier) || !tiers.Contains(tier))
                .Select(match => $"{file.Path}: {match.Groups["name"].Value}"));
    }

    [GeneratedRegex(@"(\[Tier\(Tier\.(?<tier>\w+)\)\]\s+)?public (sealed |partial )*class (?<name>\w+Tests)\b")]
    private static partial Regex TestClass();
}
