using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Data;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Trees;

public class PackTreeBuilderTests
{
    private static readonly QuestionBlock Full = new("7", "题目", new Answer("回答", ["要点"]))
    {
        Id = "q1",
        Intent = "考察",
        Frame = "star",
        FollowUps = ["追问"],
        FollowUpHints = ["怎么接"],
        RedFlags = ["减分"],
        Rubric = [new RubricRow("结构", [new RubricLevel(1, "没有结构")])],
        Minutes = 1.5,
        Difficulty = 2,
    };

    [Fact]
    public void An_edition_sees_only_what_it_shows()
    {
        var question = Question(Build(Guide("one", Sample.Section("s", 2, Full)), EditionPart.Questions));

        Assert.Equal(["type", "number", "anchor", "minutes", "difficulty", "stressed", "core", "prompt", "incomplete", "key"], question.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData(EditionPart.Intent, "intent")]
    [InlineData(EditionPart.Outline, "outline")]
    [InlineData(EditionPart.Sample, "sample")]
    [InlineData(EditionPart.FollowUps, "follow_ups")]
    [InlineData(EditionPart.FollowUpHints, "follow_up_hints")]
    [InlineData(EditionPart.RedFlags, "red_flags")]
    [InlineData(EditionPart.Rubric, "rubric")]
    public void Each_part_of_a_question_is_shown_by_its_name(EditionPart part, string key)
    {
        Assert.NotNull(Question(Build(Guide("one", Sample.Section("s", 2, Full)), EditionPart.Questions, part))[key]);
    }

    [Fact]
    public void How_to_handle_a_scenario_is_a_part_of_its_own()
    {
        var guide = Guide("one", Sample.Section("s", 2, new ScenarioBlock("包裹没到", "先道歉", [new Turn("agent", "您好")])));

        Assert.Equal(["type", "situation", "key"], FirstBlock(Build(guide, EditionPart.Scenarios)).Entries.Select(entry => entry.Key));
        Assert.NotNull(FirstBlock(Build(guide, EditionPart.Scenarios, EditionPart.Dialogues))["turns"]);
    }

    [Theory]
    [InlineData("voicemail", "type kind title task seconds characters words open key", "turns answer")]
    [InlineData("group", "type kind title task seconds characters words open turns key", "answer")]
    public void What_a_partner_says_and_the_solution_are_parts_of_their_own(string kind, string exercise, string script)
    {
        var guide = Guide("one", Sample.Section("s", 2, new ScriptBlock(kind, "留言") { Task = "写三行", Seconds = 40, Turns = [new Turn("customer", "灯坏了")], Answer = ["灯"] }));

        Assert.Equal(exercise.Split(' '), FirstBlock(Build(guide, EditionPart.Exercises)).Entries.Select(entry => entry.Key));
        Assert.All(script.Split(' '), key => Assert.NotNull(FirstBlock(Build(guide, EditionPart.Exercises, EditionPart.Scripts))[key]));
    }

    [Fact]
    public void A_passage_to_type_has_lines_that_count_up_to_their_ends()
    {
        string passage = string.Concat(Enumerable.Repeat("请您稍等，order B0-1550，我查。", 8));
        var guide = Guide("one", Sample.Section("s", 2, new ScriptBlock("typing", "第一篇") { Text = [passage] }));
        var lines = ((DataList)FirstBlock(Build(guide, EditionPart.Exercises))["lines"]!).Items.Cast<DataMap>().ToList();
        string[] texts = [.. lines.Select(line => Text(line["text"]!).Replace("\\", ""))];

        Assert.Equal(passage.Replace(" ", ""), string.Concat(texts).Replace(" ", ""));
        Assert.Equal(texts.Select((_, i) => string.Concat(texts.Take(i + 1)).Replace(" ", "").Length.ToString()), lines.Select(line => ((DataText)line["count"]!).Value));
        Assert.DoesNotContain(texts, line => line[0] is '，' or '。' || line.EndsWith("orde", StringComparison.Ordinal));
    }

    [Fact]
    public void An_English_passage_counts_words()
    {
        string passage = string.Join(' ', Enumerable.Repeat("I’ll ring you by six, whether it’s there or not.", 4));
        var guide = Guide("one", Sample.Section("s", 2, new ScriptBlock("typing", "English") { Text = [passage] }));
        var lines = ((DataList)FirstBlock(Build(guide, EditionPart.Exercises))["lines"]!).Items.Cast<DataMap>().ToList();
        string[] texts = [.. lines.Select(line => Text(line["text"]!).Replace("\\", ""))];

        Assert.Equal(passage, string.Join(' ', texts));
        Assert.Equal(texts.Select((_, i) => string.Join(' ', texts.Take(i + 1)).Split(' ').Length.ToString()), lines.Select(line => ((DataText)line["count"]!).Value));
        Assert.Equal("40", ((DataText)lines[^1]["count"]!).Value);
    }

    [Fact]
    public void Questions_are_numbered_through_the_pack_whatever_the_edition_leaves_out()
    {
        var guides = new[] { Guide("one", Sample.Section("s", 2, Sample.Question("q1"), Sample.Question("q2"))), Guide("two", Sample.Section("t", 2, Sample.Question("q3"))) };
        var pack = PackSelector.Select(Pack("one", "two"), null, Library(guides)).Value!;
        var tree = PackTreeBuilder.Build(pack, Edition(EditionPart.Questions)).Value!;

        Assert.Equal([1L, 2L, 3L], Blocks(tree).Select(block => ((DataInteger)block["number"]!).Value));
    }

    [Fact]
    public void A_lone_guide_has_no_chapter_of_its_own_and_levels_leave_no_gap()
    {
        var guide = Guide("one", Sample.Section("a", 2, Sample.Question("q1")), Sample.Section("b", 4, Sample.Question("q2")), Sample.Section("c", 3, Sample.Question("q3")));
        var levels = Sections(Build(guide, EditionPart.Questions)).Select(section => ((DataInteger)section["level"]!).Value);

        Assert.Equal([1L, 2L, 2L], levels);
    }

    [Fact]
    public void A_section_of_which_nothing_is_shown_has_no_heading()
    {
        var guide = Guide("one", Sample.Section("a", 2, new ParagraphBlock("正文")), Sample.Section("b", 2, Sample.Question("q1")));

        Assert.Equal("标题 b", Text(Assert.Single(Sections(Build(guide, EditionPart.Questions)))["heading"]!));
    }

    [Fact]
    public void An_edition_that_shows_nothing_makes_no_tree()
    {
        var pack = PackSelector.Select(Pack("one"), null, Library(Guide("one", Sample.Section("s", 2, Full)))).Value!;
        var tree = PackTreeBuilder.Build(pack, Edition(EditionPart.Checklists));

        Assert.Null(tree.Value);
        Assert.Equal(["PB8022"], tree.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_bilingual_pack_has_the_other_language_beside_the_main_one()
    {
        var block = FirstBlock(Build(
            Pack("one") with { Language = PackLanguage.Bilingual },
            Guide("one", Sample.Section("s", 2, new ParagraphBlock(new LocalizedText("您好", "Hello")))), EditionPart.Reading));

        Assert.Equal("Hello", ((DataText)((DataMap)block["text"]!)["other"]!).Value);
    }

    [Fact]
    public void Terms_that_follow_one_another_are_one_block()
    {
        var guide = Guide("one", Sample.Section("s", 2, new TermBlock("FCR", null), new TermBlock("SLA", null), new ParagraphBlock("完")));

        Assert.Equal(["terms", "paragraph"], Blocks(Build(guide, EditionPart.Reading)).Select(block => ((DataText)block["type"]!).Value));
    }

    [Fact]
    public void Short_rows_of_a_table_are_filled_up()
    {
        var table = new TableBlock(["一", "二", "三"], [["甲"]]);
        var row = (DataList)((DataList)FirstBlock(Build(Guide("one", Sample.Section("s", 2, table)), EditionPart.Reading))["rows"]!).Items[0];

        Assert.Equal(3, row.Items.Length);
    }

    [Theory]
    [InlineData("先听完：\n1. 道歉\n2. 给时间\n不要承诺赔偿。", "先听完：不要承诺赔偿。")]
    [InlineData("先听完：1.道歉2.给时间", "先听完：")]
    [InlineData("1. 道歉\n2. 给时间", null)]
    [InlineData("给时间，再道歉", "给时间，再道歉")]
    public void The_answer_of_a_capture_is_printed_without_the_points_listed_above_it(string answer, string? rest)
    {
        var question = new QuestionBlock("1", "题目", new Answer(answer, ["道歉", "给时间"])) { Id = "q1" };
        var guide = Guide("one", Sample.Section("s", 2, question)) with { Source = new GuideSource("one.txt", "", SourceFormat.PlainText) };
        var sample = Question(Build(guide, EditionPart.Questions, EditionPart.Outline, EditionPart.Sample))["sample"];

        Assert.Equal(rest, sample is null ? null : Text(sample));
    }

    [Fact]
    public void What_restates_a_table_is_printed_only_where_the_table_is_not()
    {
        var guide = Guide("one", Sample.Section("s", 2, new TableBlock(["场景"], [["包裹没到"]]), new ScenarioBlock("包裹没到", null, []) { Restates = true }));

        Assert.Equal(["table"], Blocks(Build(guide, EditionPart.Reading, EditionPart.Scenarios)).Select(block => ((DataText)block["type"]!).Value));
        Assert.Equal(["scenario"], Blocks(Build(guide, EditionPart.Scenarios)).Select(block => ((DataText)block["type"]!).Value));
    }

    private static DataMap Build(Guide guide, params EditionPart[] parts) => Build(Pack(guide.Id), guide, parts);

    private static DataMap Build(PackDefinition definition, Guide guide, params EditionPart[] parts) =>
        PackTreeBuilder.Build(PackSelector.Select(definition, null, Library(guide)).Value!, Edition(parts)).Value!;

    private static IEnumerable<DataMap> Sections(DataMap tree) =>
        ((DataList)tree["guides"]!).Items.Cast<DataMap>().SelectMany(guide => ((DataList)guide["sections"]!).Items.Cast<DataMap>());

    private static IEnumerable<DataMap> Blocks(DataMap tree) =>
        Sections(tree).SelectMany(section => ((DataList)section["blocks"]!).Items.Cast<DataMap>());

    private static DataMap FirstBlock(DataMap tree) => Blocks(tree).First();

    private static DataMap Question(DataMap tree) => FirstBlock(tree);

    private static string Text(DataValue text) => ((DataText)((DataMap)text)["main"]!).Value;
}
