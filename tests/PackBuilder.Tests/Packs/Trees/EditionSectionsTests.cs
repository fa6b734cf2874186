using PackBuilder.Guides.Model;
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
        var edition = Edition() with { SectionTags = Names(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)) };

        Assert.Equal(ids, string.Join(' ', EditionSections.Of(Sample, edition).Select(section => section.Id)));
    }
}
