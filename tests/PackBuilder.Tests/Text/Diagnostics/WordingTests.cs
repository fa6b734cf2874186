using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Text.Diagnostics;

/// <summary>Everything that the sources say has Chinese, and all Chinese is of something that they say.</summary>
[Tier(Tier.Tools)]
public sealed class WordingTests(WordingTests.Sources sources) : IClassFixture<WordingTests.Sources>
{
    // Tables that templates' messages come from: name, and the first column that is said.
    private static readonly (string Name, int From)[] Tables =
        [("own-messages.txt", 1), ("engine-messages.txt", 2), ("refused-functions.txt", 1), ("foreign-values.txt", 1), ("foreign-marks.txt", 1), ("foreign-operators.txt", 1), ("foreign-statements.txt", 1), ("value-kinds.txt", 1)];

    [Fact]
    public void Every_text_has_its_Chinese() =>
        Assert.Empty(sources.All.Where(said => HasWords(said.Format) && !Wording.Chinese.Texts.ContainsKey(said.Format)).Select(said => $"{said.Place}: {said.Format}"));

    [Fact]
    public void No_Chinese_is_left_of_a_text_that_nobody_says()
    {
        var said = sources.All.Select(text => text.Format).ToHashSet();
        Assert.DoesNotContain(Wording.Chinese.Texts.Keys, key => !said.Contains(key));
    }

    [Fact]
    public void Pages_of_codes_hold_what_is_said()
    {
        // What another program says has no words of ours.
        string[] others = ["options that do not go together, or one that is missing beside another", "what Scriban, which runs the templates, says of one"];
        var said = sources.Found.Said.Concat(Sources.OfTables().Where(text => !text.Place.StartsWith("PB", StringComparison.Ordinal))).Select(text => text.Format).ToHashSet();
        var pages = PackBuilder.Cli.Explaining.CodePages.Codes.Select(code => PackBuilder.Cli.Explaining.CodePages.Find(code)!);

        Assert.DoesNotContain(pages.SelectMany(page => page.Messages.Concat(page.Help)).Except(others), format => !said.Contains(format));
    }

    [Fact]
    public void Both_have_the_same_places()
    {
        var wrong = sources.All.Where(said => !said.Place.StartsWith("PB", StringComparison.Ordinal) && Wording.Chinese.Texts.TryGetValue(said.Format, out string? chinese)
            && !Places(chinese).SetEquals(Places(said.Format).Except(said.Grammar.Where(place => !Places(chinese).Contains(place)))));
        Assert.Empty(wrong.Select(said => $"{said.Place}: {said.Format} / {Wording.Chinese.Of(said.Format)}"));
    }

    [Fact]
    public void No_text_loses_its_places_on_the_way() => Assert.Empty(sources.Found.Lost);

    [Fact]
    public void Chinese_has_no_half_width_marks_after_Han() =>
        Assert.DoesNotContain(Wording.Chinese.Texts.Values, text => Regex.IsMatch(text, @"\p{IsCJKUnifiedIdeographs}[;?]|，[ ]|\p{IsCJKUnifiedIdeographs}\.$"));

    [Theory]
    [InlineData("""Take($"no {1} here");""", "no {0} here")]
    [InlineData("""Take("no {brace}");""", "no {{brace}}")]
    [InlineData("""Take(System.Environment.NewLine.Length > 1 ? (Message)"one" : $"two {2}");""", "one|two {0}")]
    [InlineData("""Take((Message)$"x {(System.Environment.NewLine.Length > 1 ? "s" : "")}");""", "x {0}")]
    [InlineData("""Take($"a {{b}} {1}" + $" c {2}");""", "a {{b}} {0} c {1}")]
    public void What_is_said_is_found(string statement, string formats) =>
        Assert.Equal(formats.Split('|').Order(), Find(statement).Said.Select(said => said.Format).Distinct().Order());

    [Theory]
    [InlineData("""string s = "x"; Take(s);""")]
    [InlineData("""Take(System.Environment.NewLine.Length > 1 ? "one" : "two");""")]
    [InlineData("""Take("one" + System.Environment.MachineName);""")]
    [InlineData("""string s = (Message)$"x {1}";""")]
    public void What_would_be_lost_is_found(string statement) => Assert.NotEmpty(Find(statement).Lost);

    private static SaidTexts Find(string statement)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string source = "using PackBuilder.Text.Diagnostics; class C { static void Take(Message m) { } static void Main() { " + statement + " } }";
        return SaidTexts.Find([("a.cs", source)], assemblies);
    }

    private static HashSet<int> Places(string format) =>
        [.. Regex.Matches(format.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal), @"\{(\d+)\}").Select(match => int.Parse(match.Groups[1].Value))];

    // Names in quotes, values and command lines are the same in every language.
    private static bool HasWords(string format) => Regex.IsMatch(Regex.Replace(format, @"'[a-z_]+'|\{\d+\}|packbuilder.*", ""), "[A-Za-z]");

    /// <summary>Found once for all tests of the class.</summary>
    public sealed class Sources
    {
        public SaidTexts Found { get; } = SaidTexts.OfProgram();

        public IEnumerable<SaidText> All => Found.Said.Concat(OfTables());

        private static string? CodeOf(string line) => line.StartsWith("PB", StringComparison.Ordinal) ? line[..6] : null;

        public static IEnumerable<SaidText> OfTables()
        {
            string folder = Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating", "Tables");
            foreach (var (name, from) in Tables)
            {
                foreach (string line in File.ReadAllLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != '#'))
                {
                    // Of marks and operators most are written in any language as they are.
                    foreach (string text in line.Split('\t').Skip(from).Where(text => !name.StartsWith("foreign-", StringComparison.Ordinal) || name == "foreign-values.txt" || text.Contains(", ", StringComparison.Ordinal)))
                        yield return new SaidText(Regex.Replace(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), @"\$([1-9])", match => $"{{{match.Groups[1].Value[0] - '1'}}}"), [], name, CodeOf(line), IsHelp: text != line.Split('\t')[from]);
                }
            }

            foreach (var format in PackBuilder.Exchange.Questions.QuestionFormats.All)
                yield return new SaidText(format.About, [], "QuestionFormats");
            yield return new SaidText(", ", [], "Message.List");
            foreach (string code in PackBuilder.Cli.Explaining.CodePages.Codes)
            {
                var page = PackBuilder.Cli.Explaining.CodePages.Find(code)!;
                foreach (string format in page.Messages.Concat(page.Help))
                    yield return new SaidText(format, [], code);
            }
        }
    }
}
