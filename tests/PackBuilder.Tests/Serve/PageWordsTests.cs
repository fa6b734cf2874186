using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Serve;

/// <summary>What the page calls things in Chinese: it has a word for whatever the program may say of a guide.</summary>
public partial class PageWordsTests
{
    private static readonly string Words = File.ReadAllText(Path.Combine(TestPaths.Repository, "src", "PackBuilder.Serve", "Assets", "words.js"));

    [Fact]
    public void Every_kind_of_block_has_one() => Assert.Empty(GuideBlockTypes.Names.Except(Table("kindWords")));

    [Fact]
    public void Every_rule_by_which_something_is_left_out_has_one()
    {
        string[] rules = [.. Sources("Captures", "Restoration/Furniture", "Restoration/Layout", "Corrections").SelectMany(text => LeftOut().Matches(text)).Select(match => match.Groups["rule"].Value).Distinct()];

        Assert.True(rules.Length > 30, $"{rules.Length} rules");
        Assert.Empty(rules.Except(Table("ruleWords")).Except(Repairs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_may_be_part_of_a_question_has_one() =>
        Assert.Empty(Enum.GetNames<SuspectKind>().Select(name => name.ToLowerInvariant()).Except(Table("suspectWords")));

    // Passes that change text and leave none out.
    private static readonly string[] Repairs = ["spaced-text", "unwrap"];

    private static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(TestPaths.Repository, "src", "PackBuilder.Guides", folder), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText);

    private static IEnumerable<string> Table(string name) =>
        Key().Matches(Regex.Match(Words, name + @": \{(?<words>[^{}]*)\}").Groups["words"].Value).Select(match => match.Groups["key"].Value);

    [GeneratedRegex(@"(?:CaptureDropped|CaptureFurniture|Drop|LeaveOut)\(""(?<rule>[a-z-]+)""|(?:override string Name =>|RuleName =|const string Rule =) ""(?<rule>[a-z-]+)""")]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"(?:^|,)\s*'?(?<key>[a-z-]+)'?:")]
    private static partial Regex Key();
}
