using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Packs.Reading;

public class EditionReaderTests
{
    [Fact]
    public void A_sound_edition_is_read_whole()
    {
        var edition = Read("""
            schema: packbuilder/edition@1
            id: worksheet
            title: 练习册
            template: worksheet.sbn
            show: [questions, follow-ups]
            sections: {tags_any: [opening], tags_none: [course]}
            questions: core
            formats: [pdf]
            contents_depth: 1
            design: sheet-a4
            """).Value!;

        Assert.Equal("worksheet.sbn", edition.Template.Name);
        Assert.Equal([EditionPart.Questions, EditionPart.FollowUps], edition.Shows.Order());
        Assert.Equal(["opening"], edition.SectionTags.Select(tag => tag.Name));
        Assert.Equal(["course"], edition.WithoutTags.Select(tag => tag.Name));
        Assert.True(edition.CoreOnly);
        Assert.Equal(["pdf"], edition.Formats.AsEnumerable());
        Assert.Equal(1, edition.ContentsDepth);
        Assert.Equal("sheet-a4", edition.Design?.Name);
    }

    [Fact]
    public void A_part_or_format_that_does_not_exist_is_refused_with_the_nearest_one()
    {
        var read = Read("""
            schema: packbuilder/edition@1
            id: worksheet
            title: 练习册
            template: worksheet.sbn
            show: [question]
            questions: cor
            formats: [pfd]
            """);

        Assert.Equal(["did you mean 'questions'?", "did you mean 'core'?", "did you mean 'pdf'?"], read.Diagnostics.SelectMany(d => d.Help).Select(help => help.English));
    }

    private static PackBuilder.Text.Diagnostics.Checked<EditionDefinition> Read(string yaml) =>
        EditionReader.Read(new SourceText("templates/editions/worksheet.yaml", yaml), new FormatNames(["pdf", "docx"], ["pdf", "docx"], []));
}
