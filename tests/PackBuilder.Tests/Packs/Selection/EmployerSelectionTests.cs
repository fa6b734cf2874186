using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

public class EmployerSelectionTests
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    private static readonly Guide One = Guide("one",
        Section("s1", 2, Question("q1"), new ParagraphBlock("段落"), Question("q2", "refund"), Question("q3")),
        Section("s2", 2, Question("q4")));

    [Fact]
    public void Stressed_questions_come_first_among_the_questions_of_their_section()
    {
        var pack = Select(Employer with { Emphasis = new Stress(Names("refund"), []) });

        Assert.Equal(["q2", "q1", "q3", "q4"], QuestionIds(pack));
        Assert.IsType<ParagraphBlock>(pack.Guides[0].Sections[0].Blocks[1]);
        Assert.Equal([new QuestionKey("one", "q2")], pack.Stressed);
    }

    [Fact]
    public void Sections_and_questions_are_left_out_for_an_employer()
    {
        var exclusion = new EmployerExclusion([], Names("s2"), Names("q3"), []);

        Assert.Equal(["q1", "q2"], QuestionIds(Select(Employer with { Exclude = exclusion })));
    }

    [Fact]
    public void An_override_replaces_only_the_fields_it_gives()
    {
        var wording = new QuestionOverride(Name("q1")) { Sample = "新的回答", Minutes = 2 };
        var question = Select(Employer with { Overrides = [wording] }).Guides[0].Sections[0].Blocks.OfType<QuestionBlock>().First();

        Assert.Equal("新的回答", question.Answer.Text!.Zh);
        Assert.Equal("要点 q1", question.Answer.Points[0].Zh);
        Assert.Equal("问题 q1", question.Prompt.Zh);
        Assert.Equal(2, question.Minutes);
    }

    [Fact]
    public void An_employer_that_changes_nothing_is_a_warning()
    {
        Assert.Contains(PackSelector.Select(Pack("one"), Employer, Library(One)).Diagnostics, d => d.Code == "PB8020");
    }

    [Fact]
    public void An_extra_guide_follows_those_of_the_pack()
    {
        var two = Guide("two", Section("t", 2, Question("q9")));
        var selected = PackSelector.Select(Pack("one"), Employer with { ExtraGuides = Names("two") }, Library(One, two));

        Assert.Empty(selected.Diagnostics);
        Assert.Equal(["one", "two"], selected.Value!.Guides.Select(guide => guide.Id));
    }

    [Fact]
    public void A_guide_left_out_for_an_employer_is_accounted_for_block_by_block()
    {
        var two = Guide("two", Section("t", 2, Question("q9"), new ParagraphBlock("段落")));
        var pack = PackSelector.Select(Pack("one", "two"), Employer with { Exclude = new EmployerExclusion(Names("two"), [], [], []) }, Library(One, two)).Value!;

        Assert.Equal(["one"], pack.Guides.Select(guide => guide.Id));
        Assert.Equal([1, 2], pack.Exclusions.Where(exclusion => exclusion.Guide == "two" && exclusion.Ordinal is not null).Select(exclusion => exclusion.Ordinal!.Value));
        Assert.All(pack.Exclusions, exclusion => Assert.Equal("employer: exclude guides", exclusion.By.Rule));
    }

    [Fact]
    public void What_is_excluded_by_tag_is_left_out_whatever_it_is()
    {
        var guide = Guide("one", Section("s", 2, Question("q1"), new ParagraphBlock("电话") { Tags = ["phone"] }), Section("t", 2, Question("q2")) with { Tags = ["phone"] });
        var pack = PackSelector.Select(Pack("one"), Employer with { Exclude = new EmployerExclusion([], [], [], Names("phone")) }, Library(guide)).Value!;

        Assert.Equal(["q1"], QuestionIds(pack));
        Assert.Single(pack.Guides[0].Sections[0].Blocks);
    }

    [Fact]
    public void A_profile_whose_changes_all_miss_the_pack_changes_nothing()
    {
        var employer = Employer with
        {
            Emphasis = new Stress(Names("no-such-tag"), []),
            Overrides = [new QuestionOverride(Name("elsewhere")) { Minutes = 1 }],
            ExtraGuides = Names("one"),
        };

        Assert.Contains(PackSelector.Select(Pack("one"), employer, Library(One)).Diagnostics, d => d.Code == "PB8020");
    }

    [Fact]
    public void Filling_a_slot_counts_as_a_change()
    {
        var slotted = Guide("one", Section("s1", 2, new ParagraphBlock("欢迎来到[公司名称]。")));

        Assert.DoesNotContain(PackSelector.Select(Pack("one"), Employer, Library(slotted)).Diagnostics, d => d.Code == "PB8020");
    }

    [Fact]
    public void Everything_a_profile_mentions_must_exist()
    {
        var employer = Employer with
        {
            Packs = Names("pak"),
            ExtraGuides = Names("g9"),
            Exclude = new EmployerExclusion([], Names("s9"), [], Names("t9")),
            Emphasis = new Stress([], Names("q9")),
            Overrides = [new QuestionOverride(Name("q8"))],
        };

        Assert.Equal(
            ["there is no pack 'pak'", "there is no guide 'g9'", "there is no section 's9'", "there is no tag 't9'", "there is no question 'q9'", "there is no question 'q8'"],
            EmployerChecker.Check(employer, ["pack"], Library(One), Day).Select(d => d.Message.English));
    }

    [Theory]
    [InlineData("2026-09-30", 1)]
    [InlineData("2026-10-01", 0)]
    public void A_fact_past_its_date_is_a_warning(string staleAfter, int warnings)
    {
        var employer = Employer with { Facts = [new EmployerFact(Name("shift"), "两班制") { StaleAfter = Name(staleAfter) }] };

        Assert.Equal(warnings, EmployerChecker.Check(employer, ["pack"], Library(One), Day).Count(d => d.Code == "PB8023"));
    }

    [Theory]
    [InlineData("[公司名称]欢迎你", false, "样例公司欢迎你")]
    [InlineData("【公司名称】与［公司名］", false, "样例公司与样例公司")]
    [InlineData("Why [Company Name]?", true, "Why Example Ltd?")]
    [InlineData("[Your Name]", true, "[Your Name]")]
    public void Slots_are_filled_in_the_language_of_the_text(string text, bool english, string filled) =>
        Assert.Equal(filled, Slots.For(Employer).Fill(text, english));

    private static Pack Select(EmployerProfile employer) => PackSelector.Select(Pack("one"), employer, Library(One)).Value!;
}
