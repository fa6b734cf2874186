using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

public class PackSelectorTests
{
    private static readonly Guide One = Guide("one",
        Section("s1", 2, Question("q1", "night"), Question("q2", "day"), Question("q3")),
        Section("s2", 2, Question("q4") with { Difficulty = 3, Kind = "knowledge" }),
        Section("s2a", 3, Question("q5")),
        Section("s3", 2, Question("q6") with { Audience = ["teachers"] }));

    [Fact]
    public void Guides_come_in_the_order_the_pack_names_them()
    {
        var two = Guide("two", Section("t", 2, Question("q9")));
        var pack = Select(Pack("two", "one"), One, two);

        Assert.Equal(["two", "one"], pack.Guides.Select(guide => guide.Id));
    }

    [Fact]
    public void A_pack_that_names_no_guide_takes_all()
    {
        Assert.Equal(["one"], Select(Pack(), One).Guides.Select(guide => guide.Id));
    }

    [Theory]
    [InlineData(PackLanguage.Zh, "one", "")]
    [InlineData(PackLanguage.En, "one", "the pack 'pack' is to print English, and none of its guides has any")]
    [InlineData(PackLanguage.Bilingual, "one", "the pack 'pack' is to print English, and none of its guides has any")]
    [InlineData(PackLanguage.Bilingual, "both", "")]
    [InlineData(PackLanguage.Zh, "english", "the pack 'pack' is to print Chinese, and none of its guides has any")]
    [InlineData(PackLanguage.En, "english", "")]
    public void A_guide_without_the_language_of_its_pack_is_told(PackLanguage language, string guide, string expected)
    {
        var both = Guide("both", Section("s", 2, new ParagraphBlock(new LocalizedText("一段", "One"))));
        var english = Guide("english", new Section("s", new LocalizedText(null, "Part"), 2, [new ParagraphBlock(new LocalizedText(null, "One"))])) with { Languages = ["en"] };

        var told = PackSelector.Select(Pack(guide) with { Language = language }, null, Library(One, both, english)).Diagnostics;

        Assert.Equal(expected, string.Join('\n', told.Where(said => said.Code == "PB8033").Select(said => said.Message.English)));
    }

    [Fact]
    public void What_is_meant_for_another_audience_is_left_out_and_its_empty_section_with_it()
    {
        var pack = Select(Pack("one"), One);

        Assert.DoesNotContain("q6", QuestionIds(pack));
        Assert.DoesNotContain(pack.Guides[0].Sections, section => section.Id == "s3");
        Assert.Contains(pack.Exclusions, exclusion => exclusion.Id == "q6" && exclusion.By.Rule == "audience: teachers");
    }

    [Fact]
    public void Untagged_questions_pass_conditions_on_tags()
    {
        var filter = new QuestionFilter { TagsAny = Names("night"), TagsNone = Names("day") };

        Assert.Equal(["q1", "q3", "q4", "q5"], QuestionIds(Select(Pack("one") with { Questions = filter }, One)));
    }

    [Fact]
    public void Difficulty_and_kind_select_only_where_they_are_stated()
    {
        var easy = new QuestionFilter { Difficulty = [1, 2] };
        var knowledge = new QuestionFilter { Kinds = Names("knowledge") };

        Assert.Equal(["q1", "q2", "q3", "q5"], QuestionIds(Select(Pack("one") with { Questions = easy }, One)));
        var other = Guide("one", Section("s1", 2, Question("q1"), Question("q2") with { Kind = "motivation" }, Question("q3") with { Kind = "knowledge" }));
        Assert.Equal(["q1", "q3"], QuestionIds(Select(Pack("one") with { Questions = knowledge }, other)));
    }

    [Fact]
    public void An_excluded_section_takes_the_sections_below_it_along()
    {
        var pack = Pack("one") with { Sections = new SectionFilter([], Names("s2")) };

        Assert.Equal(["q1", "q2", "q3"], QuestionIds(Select(pack, One)));
    }

    [Fact]
    public void Only_takes_a_section_with_the_sections_below_it()
    {
        var pack = Pack("one") with { Sections = new SectionFilter(Names("s2"), []) };

        Assert.Equal(["q4", "q5"], QuestionIds(Select(pack, One)));
    }

    [Theory]
    [InlineData("onee", "did you mean 'one'?")]
    [InlineData("zzzzzz", "available: one")]
    public void An_unknown_guide_is_refused(string guide, string help)
    {
        var selected = PackSelector.Select(Pack(guide), null, Library(One));

        Assert.Null(selected.Value);
        Assert.Contains(selected.Diagnostics, d => d.Code == "PB8005" && d.Help.Contains(help));
    }

    [Fact]
    public void A_guide_that_could_not_be_read_fails_the_pack_that_names_it()
    {
        var library = new GuideLibrary([One], ["two"]);

        Assert.Contains(PackSelector.Select(Pack("one", "two"), null, library).Diagnostics, d => d.Code == "PB8007");
        Assert.NotNull(PackSelector.Select(Pack("one"), null, library).Value);
    }

    [Fact]
    public void A_question_of_a_guide_that_is_not_taken_is_refused_with_the_guide()
    {
        var two = Guide("two", Section("t", 2, Question("q9")));

        var wrong = Assert.Single(PackSelector.Select(Pack("one") with { Core = Names("q9") }, null, Library(One, two)).Diagnostics);

        Assert.Equal("PB8005 the guides that are taken have no question 'q9'", $"{wrong.Code} {wrong.Message.English}");
        Assert.Equal("it is in 'two': take that guide too, or take the question out here", wrong.Help.Single().English);
    }

    [Fact]
    public void An_unknown_section_or_question_is_refused()
    {
        var pack = Pack("one") with
        {
            Sections = new SectionFilter([], Names("s9")),
            Questions = new QuestionFilter { Exclude = Names("q99") },
        };

        Assert.Equal(2, PackSelector.Select(pack, null, Library(One)).Diagnostics.Count(d => d.Code == "PB8005"));
    }

    [Fact]
    public void A_question_of_two_guides_must_be_named_with_its_guide()
    {
        var twin = Guide("twin", Section("s1", 2, Question("q1")));
        var pack = Pack("one", "twin") with { Questions = new QuestionFilter { Exclude = Names("q1") } };
        var precise = pack with { Questions = new QuestionFilter { Exclude = Names("twin/q1") } };

        Assert.Contains(PackSelector.Select(pack, null, Library(One, twin)).Diagnostics, d => d.Code == "PB8006");
        Assert.Contains("q1", QuestionIds(Select(precise, One, twin)));
    }

    [Fact]
    public void In_a_folder_it_was_not_written_for_a_pack_takes_every_guide()
    {
        var library = new GuideLibrary([One], [], IsForeign: true);
        var pack = Pack("absent") with { Sections = new SectionFilter([], Names("s9")) };
        var selected = PackSelector.Select(pack, null, library);

        Assert.Equal(["one"], selected.Value!.Guides.Select(guide => guide.Id));
        Assert.Equal(["PB8021"], selected.Diagnostics.Select(d => d.Code));
    }

    private static Pack Select(PackDefinition pack, params Guide[] guides) => PackSelector.Select(pack, null, Library(guides)).Value!;
}
