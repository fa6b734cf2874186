using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Packs.Reading;

public class PackReaderTests
{
    private const string Sound = """
        schema: packbuilder/pack@1
        id: night-shift
        title: {zh: 夜班客服手册, en: Night shift}
        language: bilingual
        include:
          guides: [one, two]
          sections: {exclude: [phone]}
          questions: {tags_any: [night], tags_none: [day], kinds: [situational], difficulty: [1, 2], exclude: [q-3]}
        editions: [handbook]
        """;

    [Fact]
    public void A_sound_pack_is_read_whole()
    {
        var pack = Read(Sound).Value!;

        Assert.Equal("night-shift", pack.Id.Name);
        Assert.Equal("night-shift", pack.Audience.Name);
        Assert.Equal(PackLanguage.Bilingual, pack.Language);
        Assert.Equal("Night shift", pack.Title.En);
        Assert.Equal(["one", "two"], pack.Guides.Select(name => name.Name));
        Assert.Equal(["phone"], pack.Sections.Exclude.Select(name => name.Name));
        Assert.Equal(["night"], pack.Questions.TagsAny.Select(name => name.Name));
        Assert.Equal([1, 2], pack.Questions.Difficulty.AsEnumerable());
        Assert.Equal(["handbook"], pack.Editions.Select(name => name.Name));
    }

    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place()
    {
        var read = Read("""
            schema: packbuilder/pack@2
            id: Nachtschicht!
            titel: 夜班
            language: chinese
            include:
              question: {}
              questions: {difficulty: [1, 9]}
            """);

        Assert.True(read.HasErrors);
        Assert.Equal(
            [
                "PB2010 3:1", "PB8001 1:9", "PB8002 2:5", "PB2010 6:3", "PB2011 1:1", "PB2011 1:1", "PB8004 4:11", "PB2013 7:31",
            ],
            read.Diagnostics.Select(d => $"{d.Code} {d.Location!.Line}:{d.Location.Column}"));
    }

    [Fact]
    public void Of_a_pack_with_a_mistake_the_rest_is_read() =>
        Assert.Equal(["entry-level"], Read(Sound.Replace("editions:", "editons:").Replace("[one, two]", "[entry-level]")).Value!.Guides.Select(name => name.Name));

    [Fact]
    public void An_empty_file_is_no_pack()
    {
        var problem = Assert.Single(Read("# nothing yet\n").Diagnostics);

        Assert.Equal(("PB2012", "a pack must be a map (key: value), this is empty"), (problem.Code, problem.Message.English));
    }

    [Fact]
    public void A_name_may_stand_in_a_list_once()
    {
        var problem = Assert.Single(Read(Sound.Replace("editions: [", "editions: [worksheet, handbook, ")).Diagnostics, d => d.Message.English == "'handbook' appears twice in 'editions'");

        Assert.Equal("PB8014", problem.Code);
        Assert.NotEqual(problem.Location, Assert.Single(problem.Related).Location);
    }

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest_one()
    {
        var read = Read(Sound.Replace("editions:", "editons:"));

        Assert.Contains(read.Diagnostics, d => d.Message.English.Contains("'editons'") && d.Help.Contains("did you mean 'editions'?"));
    }

    [Fact]
    public void The_id_must_be_the_name_of_the_file()
    {
        var read = PackReader.Read(new SourceText("templates/packs/day-shift.yaml", Sound));

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal("PB8003", problem.Code);
    }

    [Theory]
    [InlineData("online-chat", true)]
    [InlineData("a1", true)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("A", false)]
    [InlineData("客服", false)]
    [InlineData("a/b", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    public void Ids_are_slugs(string id, bool valid) => Assert.Equal(valid, Slug.IsValid(id));

    private static PackBuilder.Text.Diagnostics.Checked<PackDefinition> Read(string yaml) =>
        PackReader.Read(new SourceText("templates/packs/night-shift.yaml", yaml));
}
