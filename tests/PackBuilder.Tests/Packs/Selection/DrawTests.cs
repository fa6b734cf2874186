using FsCheck;
using FsCheck.Fluent;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

public class DrawTests
{
    private static readonly string[] Kinds = ["motivation", "knowledge", "stress"];

    [Fact]
    public void The_same_seed_draws_the_same_and_another_seed_others()
    {
        var guide = Bank(60);

        Assert.Equal(Drawn(guide, By(7, 10)), Drawn(guide, By(7, 10)));
        Assert.Equal(10, Drawn(guide, By(7, 10)).Count);
        Assert.NotEqual(Drawn(guide, By(7, 10)), Drawn(guide, By(8, 10)));
    }

    [Fact]
    public void What_is_drawn_keeps_the_order_of_the_guide()
    {
        var drawn = Drawn(Bank(60), By(7, 10));

        Assert.Equal(drawn.OrderBy(id => int.Parse(id[1..])), drawn);
    }

    [Fact]
    public void Whoever_asks_for_more_than_there_are_gets_all_and_is_told()
    {
        var selected = PackSelector.Select(Pack("bank") with { Draw = By(7, 99) }, null, Library(Bank(6)));

        Assert.Equal(6, QuestionIds(selected.Value!).Count());
        var note = Assert.Single(selected.Diagnostics);
        Assert.Equal(("PB8030", Severity.Note, "the draw takes up to 99 questions of the pack and found 6"), (note.Code, note.Severity, note.Message.English));
    }

    [Fact]
    public void Sections_and_kinds_have_limits_of_their_own()
    {
        var draw = new Draw(1, At("draw"))
        {
            Sections = [new Quota(Name("s0"), 3), new Quota(Name("s1"), 0)],
            Kinds = [new Quota(Name("stress"), 2)],
        };
        var pack = Select(Bank(60), draw);
        var questions = pack.Guides[0].Sections.ToDictionary(section => section.Id, section => section.Blocks.OfType<QuestionBlock>().ToList());

        Assert.Equal(3, questions["s0"].Count);
        Assert.DoesNotContain("s1", questions.Keys);
        Assert.Equal(2, questions.Values.SelectMany(list => list).Count(question => question.Kind == "stress"));
    }

    [Fact]
    public void What_is_not_drawn_is_left_out_by_a_rule_with_its_place()
    {
        var exclusion = Select(Bank(6), By(7, 5)).Exclusions.Single();

        Assert.Equal("draw: 5 of the pack by seed 7", exclusion.By.Rule);
        Assert.Equal("count", exclusion.By.At!.File);
    }

    [Fact]
    public void Stressed_questions_are_drawn_before_others()
    {
        var guide = Bank(60);
        string last = "q" + Enumerable.Range(0, 60).First(i => !Drawn(guide, By(7, 5)).Contains($"q{i}"));
        var pack = PackSelector.Select(Pack("bank") with { Draw = By(7, 5), Emphasis = new Stress([], Names(last)) }, null, Library(guide)).Value!;

        Assert.Contains(last, QuestionIds(pack));
        Assert.Equal(5, QuestionIds(pack).Count());
    }

    [Fact]
    public void An_unknown_section_or_kind_is_refused()
    {
        var draw = new Draw(1, At("draw")) { Sections = [new Quota(Name("s9"), 3)], Kinds = [new Quota(Name("motivatoin"), 2)] };

        Assert.Equal(
            ["there is no section 's9'", "there is no kind of question 'motivatoin'"],
            PackSelector.Select(Pack("bank") with { Draw = draw }, null, Library(Bank(9))).Diagnostics.Select(d => d.Message.English));
    }

    [Fact]
    public void A_new_question_that_is_not_drawn_changes_nothing() => Prop.ForAll((PositiveInt size, int seed, NonNegativeInt added) =>
    {
        var (before, after, id) = Grow(size.Get % 80 + 1, new Draw(seed, At("draw"))
        {
            Count = new Quota(Name("count"), 12),
            Sections = [new Quota(Name("s0"), 4)],
            Kinds = [new Quota(Name("stress"), 3)],
        }, added.Get % 1000);
        return after.Contains(id) || before.SequenceEqual(after);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_new_question_that_is_drawn_takes_the_place_of_one_at_most() => Prop.ForAll((PositiveInt size, int seed, NonNegativeInt added) =>
    {
        var (before, after, id) = Grow(size.Get % 80 + 1, By(seed, 12), added.Get % 1000);
        return before.Except(after).Count() <= 1 && after.Where(other => other != id).All(before.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_new_question_leaves_other_sections_alone() => Prop.ForAll((PositiveInt size, int seed, NonNegativeInt added) =>
    {
        var limits = new Draw(seed, At("draw")) { Sections = [new Quota(Name("s0"), 4), new Quota(Name("s1"), 4), new Quota(Name("s2"), 4)] };
        var guide = Bank(size.Get % 80 + 3);
        var (before, after) = (Select(guide, limits), Select(With(guide, $"new{added.Get % 1000}"), limits));
        return Ids(before, "s1").SequenceEqual(Ids(after, "s1")) && Ids(before, "s2").SequenceEqual(Ids(after, "s2"));
    }).QuickCheckThrowOnFailure();

    private static (List<string> Before, List<string> After, string Id) Grow(int size, Draw draw, int added)
    {
        var guide = Bank(size);
        string id = $"new{added}";
        return (Drawn(guide, draw), Drawn(With(guide, id), draw), id);
    }

    // Questions of three sections and three kinds in turn.
    private static Guide Bank(int size) => Guide("bank",
    [
        .. Enumerable.Range(0, size).GroupBy(i => i * 3 / Math.Max(size, 3)).Select(group =>
            Section($"s{group.Key}", 2, [.. group.Select(i => (GuideBlock)(Question($"q{i}") with { Kind = Kinds[i % 3] }))])),
        .. size < 3 ? new[] { Section("s1", 2, new ParagraphBlock("空")), Section("s2", 2, new ParagraphBlock("空")) } : [],
        .. size < 4 ? new[] { Section("more", 2, Question("k0") with { Kind = "stress" }) } : [],
    ]);

    private static Guide With(Guide guide, string id) => guide with
    {
        Sections = guide.Sections.SetItem(0, guide.Sections[0] with { Blocks = guide.Sections[0].Blocks.Insert(0, Question(id) with { Kind = "stress" }) }),
    };

    private static Draw By(int seed, int count) => new(seed, At("draw")) { Count = new Quota(new Named("count", At("count")), count) };

    private static SourceLocation At(string file) => SourceLocation.OfFile(file);

    private static Pack Select(Guide guide, Draw draw) => PackSelector.Select(Pack("bank") with { Draw = draw }, null, Library(guide)).Value!;

    private static List<string> Drawn(Guide guide, Draw draw) => [.. QuestionIds(Select(guide, draw))];

    private static IEnumerable<string> Ids(Pack pack, string section) =>
        pack.Guides[0].Sections.Where(s => s.Id == section).SelectMany(s => s.Blocks).OfType<QuestionBlock>().Select(q => q.Id!);
}
