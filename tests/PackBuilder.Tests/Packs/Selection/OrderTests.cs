using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

public class OrderTests
{
    private static readonly Guide One = Guide("one",
        Section("a", 2, Question("q1") with { Difficulty = 3, Minutes = 5, Kind = "stress" },
            new ParagraphBlock("段落"),
            Question("q2") with { Difficulty = 1, Kind = "motivation" },
            Question("q3") with { Minutes = 1, Kind = "stress" }),
        Section("b", 2, new ParagraphBlock("b")),
        Section("b1", 3, new ParagraphBlock("b1")),
        Section("b2", 3, new ParagraphBlock("b2")),
        Section("c", 2, new ParagraphBlock("c")));

    [Theory]
    [InlineData(QuestionOrder.Guide, "q1 q2 q3")]
    [InlineData(QuestionOrder.Difficulty, "q2 q3 q1")]
    [InlineData(QuestionOrder.Minutes, "q3 q1 q2")]
    [InlineData(QuestionOrder.Kind, "q1 q3 q2")]
    public void Questions_are_sorted_among_themselves(QuestionOrder order, string ids)
    {
        var pack = Select(new PackOrder([], order));

        Assert.Equal(ids, string.Join(' ', QuestionIds(pack)));
        Assert.IsType<ParagraphBlock>(pack.Guides[0].Sections[0].Blocks[1]);
    }

    [Theory]
    [InlineData("c", "c a b b1 b2")]
    [InlineData("c b", "c b b1 b2 a")]
    [InlineData("b2", "a b b2 b1 c")]
    [InlineData("b2 b", "b b2 b1 a c")]
    public void Named_sections_come_first_with_those_below_them(string first, string sections)
    {
        var pack = Select(new PackOrder(Names(first.Split(' ')), QuestionOrder.Guide));

        Assert.Equal(sections, string.Join(' ', pack.Guides[0].Sections.Select(section => section.Id)));
    }

    [Fact]
    public void A_pack_may_stress_questions_itself()
    {
        var pack = PackSelector.Select(Pack("one") with { Emphasis = new Stress([], Names("q3")) }, null, Library(One)).Value!;

        Assert.Equal(["q3", "q1", "q2"], QuestionIds(pack));
        Assert.Equal([new QuestionKey("one", "q3")], pack.Stressed);
    }

    [Fact]
    public void Only_takes_the_questions_it_names()
    {
        var pack = PackSelector.Select(Pack("one") with { Questions = new QuestionFilter { Only = Names("q3", "one/q1") } }, null, Library(One)).Value!;

        Assert.Equal(["q1", "q3"], QuestionIds(pack));
    }

    [Fact]
    public void Mistyped_tags_kinds_and_sections_are_refused()
    {
        var pack = Pack("one") with
        {
            Questions = new QuestionFilter { TagsAny = Names("nigth"), Kinds = Names("stres") },
            Order = new PackOrder(Names("d"), QuestionOrder.Guide),
        };

        Assert.Equal(
            ["there is no section 'd'", "there is no tag 'nigth'", "there is no kind of question 'stres'"],
            PackSelector.Select(pack, null, Library(One)).Diagnostics.Select(d => d.Message.English));
    }

    private static Pack Select(PackOrder order) => PackSelector.Select(Pack("one") with { Order = order }, null, Library(One)).Value!;
}
