using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Trees;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Trees;

public class EditionSectionsTests
{
    private static readonly Guide Sample = Guide(
        "one",
        Section("lists", 2), Section("evening", 3) with { Tags = ["evening"] }, Section("clothes", 4), Section("after", 3),
        Section("words", 2) with { Tags = ["glossary"] }, Section("sums", 3), Section("end", 2));

    [Theory]
    [InlineData("", "lists evening clothes after words sums end")]
    [InlineData("evening", "evening clothes")]
    [InlineData("glossary evening", "evening clothes words sums")]
    [InlineData("nowhere", "")]
    public void An_edition_takes_the_sections_with_its_tags_and_what_stands_below_them(string tags, string ids)
    {
        var edition = Edition() with { SectionTags = Tags(tags) };

        Assert.Equal(ids, Ids(EditionSections.Of(Sample, edition, [])));
    }

    [Theory]
    [InlineData("evening", "", "lists after words sums end")]
    [InlineData("glossary evening", "", "lists after end")]
    [InlineData("evening", "glossary", "words sums")]
    [InlineData("glossary", "glossary", "")]
    public void An_edition_leaves_out_the_sections_with_the_tags_it_names_and_what_stands_below_them(string without, string tags, string ids)
    {
        var edition = Edition() with { WithoutTags = Tags(without), SectionTags = Tags(tags) };

        Assert.Equal(ids, Ids(EditionSections.Of(Sample, edition, [])));
    }

    [Fact]
    public void An_edition_of_core_questions_has_them_from_sections_without_its_tags()
    {
        var guide = Guide("one", Section("opening", 2, Question("q-1"), new ParagraphBlock("正文"), Question("q-2")), Section("evening", 2, new ParagraphBlock("正文")) with { Tags = ["evening"] }, Section("end", 2, Question("q-3")));
        var edition = Edition() with { SectionTags = Tags("evening"), CoreOnly = true };

        var sections = EditionSections.Of(guide, edition, ["q-2"]);

        Assert.Equal("opening evening", Ids(sections));
        Assert.Equal("q-2", Assert.Single(sections[0].Blocks).Id);
    }

    private static string Ids(IEnumerable<Section> sections) => string.Join(' ', sections.Select(section => section.Id));

    private static ImmutableArray<Named> Tags(string tags) => Names(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
