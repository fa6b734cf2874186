using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Checking;

/// <summary>A guide of <c>tests/data/checking</c> and what is found in it: every line that is not named there is fine.</summary>
public class ContentCheckerTests
{
    // Restoration makes marks full-width in every capture; a guide written as YAML is taken as it is.
    private const string HalfWidth = "PB2106";

    private static readonly ContentRuleData Data = new(
        new TagList(Names("opening", "english", "motivation", "phrase", "numbers", "writing", "test")),
        new AvoidList([new AvoidedPhrase("包过", "没有人能保证结果", "把握更大"), new AvoidedPhrase("guaranteed", "nobody can promise", null)]));

    [Theory]
    [InlineData("punctuation")]
    [InlineData("bilingual")]
    [InlineData("questions")]
    [InlineData("wording")]
    [InlineData("conduct")]
    [InlineData("scripts")]
    [InlineData("worlds")]
    public void This_is_found_and_nothing_else(string name)
    {
        string text = File.ReadAllText(Path.Combine(TestPaths.Data, "checking", name + ".md"))
            .Replace("HASH", TranslationHash.Of("这一段没有改。"))
            .Replace("MARKS", string.Concat(Enumerable.Repeat("订单7，共3件。", 70)))
            .Replace("WORDS", string.Concat(Enumerable.Repeat("please wait a moment, thank you. ", 40)));

        Snapshot.Verify(string.Concat(Check(text).Select(Line)), name);
    }

    [Fact]
    public void What_most_questions_of_a_bank_lack_is_said_once()
    {
        string bank = "# 题库\n\n## 一、客服 {#service tags=\"opening\"}\n\n" + string.Concat(Enumerable.Range(1, 6).Select(n =>
            $"### 问题 {n}　第{n}件事怎么办？ {{#q-{n} kind=situational difficulty=1 minutes=1}}\n\n**考察点：** 稳不稳。\n\n**参考回答：** 我先问清楚。\n\n"
            + (n == 1 ? "**追问：**\n\n- 然后呢？\n\n" : "")));

        var problem = Assert.Single(Check(bank), problem => problem.Code == "PB2101");

        Assert.Equal("6 questions from here on lack something that editions print: outline (6), red flags (6), rubric (6), follow-ups (5)", problem.Message.ToString());
        Assert.Equal(5, problem.Location!.Line);
    }

    [Fact]
    public void Every_rule_finds_something_in_these_guides()
    {
        var found = new[] { "punctuation", "bilingual", "questions", "wording", "conduct", "scripts" }
            .SelectMany(name => Check(File.ReadAllText(Path.Combine(TestPaths.Data, "checking", name + ".md"))))
            .Select(problem => problem.Code).Append(HalfWidth).ToHashSet();

        Assert.Equal(Enumerable.Range(2101, 14).Concat(Enumerable.Range(2123, 6)).Concat(Enumerable.Range(2130, 4)).Select(code => $"PB{code}"), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_lists_of_the_project_tags_and_phrases_are_free()
    {
        string text = File.ReadAllText(Path.Combine(TestPaths.Data, "checking", "wording.md"));

        Assert.DoesNotContain(Check(text, ContentRuleData.None), problem => problem.Code is "PB2103" or "PB2104" or "PB2113");
    }

    [Fact]
    public void A_finding_in_a_guide_written_as_YAML_is_pointed_at_in_that_file()
    {
        var problem = Assert.Single(Check("""
            schema: packbuilder/guide@1
            id: small
            sections:
              - id: s1
                heading: 一
                blocks:
                  - type: paragraph
                    id: s1-p1
                    text: 您好,请稍等。
                    from: {line: 400, column: 1}
            """, ContentRuleData.None, "small.yaml"));

        Assert.Equal((HalfWidth, "small.yaml:9:15"), (problem.Code, problem.Location!.ToString()));
    }

    [Theory]
    [InlineData("source_kind: law, source: 《劳动合同法》第十条, verified_on: '2026-12-01'", "")]
    [InlineData("source_kind: law, source: 'Labour Contract Law, arts 37 and 38', verified_on: '2026-12-01'", "")]
    [InlineData("source_kind: law, source: 《劳动合同法》, verified_on: '2026-12-01'", "PB2134")]
    [InlineData("source_kind: interpretation, verified_on: '2026-12-01'", "PB2134")]
    [InlineData("source_kind: press, source: 2026年12月的公开报道, verified_on: '2026-12-01'", "")]
    [InlineData("source_kind: press, verified_on: '2026-12-01'", "PB2134")]
    [InlineData("source_kind: law, source: 《劳动合同法》第十条，待核, verified_on: '2026-12-01'", "PB2135")]
    [InlineData("source_kind: law, source: 'Labour Law, art. 4, to be checked', verified_on: '2026-12-01'", "PB2135")]
    [InlineData("source_kind: unread, source: 某条例第三条, verified_on: '2026-12-01'", "PB2135")]
    [InlineData("source_kind: unread, source: 待核", "")]
    [InlineData("source_kind: exercise", "")]
    [InlineData("source_kind: public, source: 某软件的公开代码", "PB2134")]
    [InlineData("source_kind: law, source: 《劳动合同法》第十条", "PB2134")]
    [InlineData("verified_on: '2026-12-01'", "")]
    public void A_fact_says_what_was_read_and_when(string keys, string codes) =>
        Assert.Equal(codes, string.Join(' ', Check($$"""
            schema: packbuilder/guide@1
            id: facts
            sections:
              - id: s1
                heading: 一
                blocks:
                  - {type: fact, id: f-one, topic: 合同, text: 一个月之内补。, {{keys}}}
            """, ContentRuleData.None, "facts.yaml").Select(problem => problem.Code)));

    private static ImmutableArray<Diagnostic> Check(string text, ContentRuleData? data = null, string file = "guide.md")
    {
        var capture = new CaptureReader().Read(file, System.Text.Encoding.UTF8.GetBytes(text));
        var guide = new GuideParser().Parse(new Restorer().Restore(capture.Value!).Value!);
        Assert.Empty(guide.Diagnostics.Where(problem => problem.Severity == Severity.Error));
        return ContentChecker.Check(guide.Value!, capture.Value!.Text, data ?? Data);
    }

    private static string Line(Diagnostic problem) =>
        $"{problem.Location!.Line}:{problem.Location.Column} {problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {problem.Message}\n";

    private static ImmutableSortedDictionary<string, LocalizedText> Names(params string[] tags) =>
        tags.ToImmutableSortedDictionary(tag => tag, tag => new LocalizedText(tag), StringComparer.Ordinal);
}
