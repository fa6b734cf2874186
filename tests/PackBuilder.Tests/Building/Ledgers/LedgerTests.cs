using System.Text.Json.Nodes;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Ledgers;

public class LedgerTests
{
    private const string Pack = "/project/templates/packs/small.yaml";

    [Fact]
    public void A_rendered_block_names_its_editions_and_pages()
    {
        var (run, ledger) = Build(TestRun.SmallProject());
        var question = Blocks(ledger).Single(block => (string?)block["id"] == "q-introduce");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("rendered", (string?)question["state"]);
        Assert.Equal(["handbook", "worksheet", "answer-key"], question["printed"]!.AsObject().Select(print => print.Key));
        Assert.All(question["printed"]!.AsObject(), print => Assert.InRange((int)print.Value!, 2, 9));
        Assert.StartsWith("sources/guides/tiny.md:16:", (string?)question["from"]);
    }

    [Fact]
    public void What_a_rule_leaves_out_names_the_rule_and_its_place()
    {
        var files = TestRun.SmallProject();
        files.Put(Pack, files.Text(Pack).Replace("[tiny]}", "[tiny], questions: {exclude: [q-introduce]}}"));
        var question = Blocks(Build(files).Ledger).Single(block => (string?)block["id"] == "q-introduce");

        Assert.Equal(("excluded", "questions: exclude"), ((string?)question["state"], (string?)question["rule"]));
        Assert.StartsWith("templates/packs/small.yaml:4:", (string?)question["at"]);
    }

    [Fact]
    public void What_no_edition_shows_is_excluded_by_the_packs_editions()
    {
        var files = TestRun.SmallProject();
        files.Put(Pack, files.Text(Pack).Replace("[handbook, worksheet, answer-key]", "[worksheet]"));
        var paragraph = Blocks(Build(files).Ledger).Single(block => (string?)block["kind"] == "paragraph");

        Assert.Equal(("excluded", "no edition shows it"), ((string?)paragraph["state"], (string?)paragraph["rule"]));
        Assert.Equal("templates/packs/small.yaml:5:12", (string?)paragraph["at"]);
    }

    [Theory]
    [InlineData("partials/block.sbn", "{{~ when \"paragraph\" ~}}\n{{ include \"partials/text.sbn\" $b.text ~}}", "{{~ when \"paragraph\" ~}}", "'text' of the paragraph 'tiny/intro-p1'")]
    [InlineData("partials/question.sbn", "{{ include \"partials/pair.sbn\" $q.intent ~}}", "……", "'intent' of the question 'tiny/q-introduce'")]
    [InlineData("partials/question.sbn", "{{ asked $q }}", "……", "'prompt' of the question 'tiny/q-introduce'")]
    public void A_template_that_drops_something_fails_the_build(string template, string printed, string dropped, string message)
    {
        var files = TestRun.SmallProject();
        string path = "/project/templates/" + template;
        Assert.Contains(printed, files.Text(path));
        files.Put(path, files.Text(path).Replace(printed, dropped));
        var (run, ledger) = Build(files);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[PB8201]: {message} is not printed by any edition of the pack 'small'", run.Error);
        Assert.Contains("lost", Blocks(ledger).Select(block => (string?)block["state"]));
    }

    [Fact]
    public void What_one_edition_drops_and_another_prints_is_no_loss()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/answer-key.sbn", files.Text("/project/templates/answer-key.sbn").Replace("{{ include \"partials/guides.sbn\" lines: 0 ~}}", "# 空 {#x}\n\n无"));

        Assert.Equal(0, Build(files).Run.ExitCode);
        Assert.Equal(0, TestRun.Of(files, "build", "--edition", "answer-key").ExitCode);
    }

    [Fact]
    public void Two_paragraphs_that_say_the_same_must_both_be_printed()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("一段正文。", "一段正文。\n\n**另一段。**\n\n一段正文。"));
        Assert.Equal(0, Build(files).Run.ExitCode);

        string path = "/project/templates/partials/guides.sbn";
        files.Put(path, files.Text(path).Replace("for block in section.blocks ~}}", "for block in section.blocks ~}}\n{{~ if for.index == 2; continue; end ~}}"));
        Assert.Equal(2, Build(files).Run.ExitCode);
    }

    [Fact]
    public void A_question_of_two_guides_is_merged_into_one()
    {
        var files = TestRun.SmallProject();
        files.Put(Pack, files.Text(Pack).Replace("[tiny]", "[tiny, twin]"));
        files.Put("/project/sources/guides/twin.md", files.Text("/project/sources/guides/tiny.md").Replace("id: tiny", "id: twin").Replace("q-introduce", "q-who"));
        var (run, ledger) = Build(files);
        var merged = Blocks(ledger).Single(block => (string?)block["state"] == "merged");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(("twin", "q-who", "tiny/q-introduce"), ((string?)merged["guide"], (string?)merged["id"], (string?)merged["into"]));
        Assert.Equal(1, (int)ledger["packs"]![0]!["totals"]!["merged"]!);
    }

    [Fact]
    public void The_same_input_gives_the_same_ledger()
    {
        var (first, second) = (TestRun.SmallProject(), TestRun.SmallProject());
        Build(first);
        Build(second);

        Assert.Equal(first.Text("/project/ledger.json"), second.Text("/project/ledger.json"));
    }

    private static (TestRun Run, JsonNode Ledger) Build(MemoryFileSystem files)
    {
        var run = TestRun.Of(files, "build", "--ledger", "ledger.json");
        return (run, JsonNode.Parse(files.Text("/project/ledger.json"))!);
    }

    private static IEnumerable<JsonNode> Blocks(JsonNode ledger) => ledger["packs"]![0]!["blocks"]!.AsArray().Select(block => block!);
}
