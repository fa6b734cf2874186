using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

public class MergeTests
{
    private static readonly QuestionBlock First = new("1", "客户要求全额退款，你怎么办？", new Answer("先听，再查，后答。", ["先听", "再查"]))
    {
        Id = "q-refund", FollowUps = ["多久能到账？"], From = new BlockOrigin(3, 1), Tags = ["refund"],
    };

    private static readonly QuestionBlock Second = First with
    {
        Id = "q-money-back",
        Number = "9",
        Prompt = "客户要求“全额退款”,你怎么办?",
        FollowUps = ["多久能到账?", "超过七天呢？"],
        RedFlags = ["推给别人"],
        From = new BlockOrigin(7, 1),
        Tags = ["money"],
    };

    [Fact]
    public void A_question_of_two_guides_is_printed_once_and_recorded()
    {
        var pack = Select(First, Second);
        var merge = Assert.Single(pack.Merges);
        var kept = Assert.IsType<QuestionBlock>(Assert.Single(pack.Guides).Sections[0].Blocks[0]);

        Assert.Equal((new BlockKey("one", 1), "q-refund", new BlockKey("two", 1), "q-money-back"), (merge.Kept, merge.KeptId, merge.Merged, merge.MergedId));
        Assert.Equal(["多久能到账？", "超过七天呢？"], kept.FollowUps.Select(text => text.Zh));
        Assert.Equal(["推给别人"], kept.RedFlags.Select(text => text.Zh));
        Assert.Equal("1", kept.Number);
    }

    [Fact]
    public void What_candidates_ask_is_printed_once_where_the_answer_is_the_same()
    {
        var one = Guide("one", Section("s", 2, new FaqBlock("要不要带简历？", "要带。") { Id = "f-cv" }, new FaqBlock("几点到？", "提前十分钟。")));
        var two = Guide("two", Section("t", 2, new FaqBlock("要不要带简历?", "要带。") { Id = "f-paper" }, new FaqBlock("几点到？", "准时。")));

        var pack = PackSelector.Select(Pack("one", "two"), null, Library(one, two)).Value!;

        var merge = Assert.Single(pack.Merges);
        Assert.Equal((new BlockKey("one", 1), new BlockKey("two", 1)), (merge.Kept, merge.Merged));
        Assert.Equal([2, 1], pack.Guides.Select(guide => guide.Sections[0].Blocks.Length));
    }

    [Fact]
    public void The_guide_that_comes_first_in_the_pack_keeps_it()
    {
        var pack = PackSelector.Select(Pack("two", "one"), null, Library(One(First), Two(Second))).Value!;

        Assert.Equal("two", Assert.Single(pack.Merges).Kept.Guide);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_differs_in_words_or_answer_is_kept_and_told(string how, QuestionBlock other)
    {
        var selected = PackSelector.Select(Pack("one", "two"), null, Library(One(First), Two(other)));
        var warning = Assert.Single(selected.Diagnostics);

        Assert.NotEmpty(how);
        Assert.Empty(selected.Value!.Merges);
        Assert.Equal(2, QuestionIds(selected.Value).Count());
        Assert.Equal(("PB8025", "two.md:7:1", "one.md:3:1"), (warning.Code, warning.Location!.ToString(), warning.Related[0].Location.ToString()));
    }

    public static TheoryData<string, QuestionBlock> Others => new()
    {
        { "answer", Second with { Answer = Second.Answer with { Text = "先答，再听，后查。" } } },
        { "points", Second with { Answer = Second.Answer with { Points = ["先听"] } } },
        { "a point that is an intent", Second with { Answer = Second.Answer with { Points = ["先听"] }, Intent = "再查" } },
        { "frame", Second with { Frame = "star" } },
        { "rubric", Second with { Rubric = [new RubricRow("结构", [new RubricLevel(1, "乱")])] } },
        { "words", Second with { Prompt = "客户要求全额退款时，你怎么办？" } },
    };

    [Theory]
    [InlineData("q-refund")]
    [InlineData("two/q-money-back")]
    public void A_pair_that_is_known_to_be_distinct_is_not_told(string name)
    {
        var pack = Pack("one", "two") with { Questions = new QuestionFilter { Distinct = Names(name) } };

        Assert.Empty(PackSelector.Select(pack, null, Library(One(First), Two(Second with { Frame = "star" }))).Diagnostics);
    }

    [Fact]
    public void A_number_makes_another_question()
    {
        var three = First with { Prompt = "三天内3次来电，怎么办？" };
        var five = Second with { Prompt = "三天内5次来电，怎么办？" };

        Assert.Empty(Select(three, five).Merges);
    }

    [Fact]
    public void Whoever_words_or_stresses_the_merged_one_means_the_one_that_is_kept()
    {
        var employer = Employer with
        {
            Overrides = [new QuestionOverride(Name("two/q-money-back")) { Minutes = 4 }],
            Emphasis = new Stress(Names("money"), []),
        };
        var pack = PackSelector.Select(Pack("one", "two"), employer, Library(One(First), Two(Second))).Value!;

        Assert.Equal(4, pack.Guides[0].Sections[0].Blocks.OfType<QuestionBlock>().Single().Minutes);
        Assert.Equal([new QuestionKey("one", "q-refund")], pack.Stressed);
    }

    [Fact]
    public void A_guide_that_repeats_itself_is_left_alone()
    {
        var pack = PackSelector.Select(Pack("one"), null, Library(Guide("one", Section("s", 2, First, First with { Id = "again" })))).Value!;

        Assert.Equal(2, QuestionIds(pack).Count());
    }

    private static Guide One(QuestionBlock question) => Guide("one", Section("s", 2, question));

    private static Guide Two(QuestionBlock question) => Guide("two", Section("t", 2, question));

    private static Pack Select(QuestionBlock first, QuestionBlock second) =>
        PackSelector.Select(Pack("one", "two"), null, Library(One(first), Two(second))).Value!;
}
