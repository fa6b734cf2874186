using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Guides.Library;

/// <summary>Answers of one, three and five points to the core questions, and answers of two minutes in full.</summary>
public class LadderTests
{
    // By the id of the model: what it is a model of.
    private static readonly string[] Kinds =
    [
        "self-introduction", "motivation", "self-knowledge", "behavioural", "situational", "prioritising", "knowledge", "stress",
        "role-play", "writing", "numbers", "logistics", "reverse", "english",
    ];

    [Fact]
    public void Every_core_question_of_a_pack_has_a_ladder()
    {
        foreach (var definition in Repository.Context.Catalogue.Packs.Select(entry => entry.Value!))
        {
            var pack = PackSelector.Select(definition, null, Repository.Library).Value!;
            var ladders = Ladders(pack.Guides).Select(section => section.Id).ToHashSet();
            Assert.Empty(pack.Core.Select(core => "l" + core.Question["q".Length..]).Where(ladder => !ladders.Contains(ladder)).Select(ladder => $"{definition.Id.Name}: {ladder}"));
        }
    }

    [Fact]
    public void There_are_two_dozen_ladders_and_each_has_three_rungs_with_remarks()
    {
        var ladders = Ladders(Repository.Library.Guides).ToList();

        Assert.True(ladders.Select(ladder => ladder.Id).Distinct().Count() >= 24);
        foreach (var ladder in ladders)
        {
            var rungs = Assert.Single(ladder.Blocks.OfType<TableBlock>()).Rows;
            Assert.Equal(["1", "3", "5"], rungs.Select(rung => rung[0].Zh!.TrimEnd('分')));
            Assert.All(rungs, rung => Assert.True(rung[1].Zh!.Length >= 4 && rung[2].Zh!.Length >= 6, $"{ladder.Id}: {rung[1].Zh} {rung[2].Zh}"));
        }
    }

    [Fact]
    public void An_answer_of_two_minutes_is_as_long_as_the_table_of_the_book_says()
    {
        // Two hundred to two hundred and forty characters a minute; a digit is a character that is spoken.
        var models = Models().Where(model => model.Id != "two-english").Select(model => (model.Id, Length: Spoken(model).Sum(text => text.Zh!.Count(c => IsHan(c) || char.IsAsciiDigit(c))))).ToList();

        Assert.True(models.Count >= Kinds.Length);
        Assert.Empty(models.Where(model => model.Length is < 400 or > 480).Select(model => $"{model.Id}: {model.Length}"));
    }

    [Fact]
    public void An_answer_of_two_minutes_in_English_has_as_many_words_as_are_spoken_in_them()
    {
        var english = Assert.Single(Models(), model => model.Id == "two-english");

        Assert.InRange(Spoken(english).Sum(text => text.En!.Split(' ').Length), 240, 280);
    }

    [Fact]
    public void Every_kind_of_question_has_an_answer_of_two_minutes()
    {
        var models = Models().Select(model => model.Id["two-".Length..]).ToList();

        Assert.All(Kinds, kind => Assert.Contains(models, model => kind.StartsWith(model, StringComparison.Ordinal) || model.StartsWith(Stem(kind), StringComparison.Ordinal)));
    }

    // two-intro is of the kind self-introduction, two-priority of prioritising, two-behaviour of behavioural.
    private static string Stem(string kind) => kind switch { "self-introduction" => "intro", "self-knowledge" => "self", _ => kind[..Math.Min(kind.Length, 7)] };

    private static IEnumerable<Section> Models() => Repository.Library.Guides
        .SelectMany(guide => guide.Sections)
        .Where(section => section.Id.StartsWith("two-", StringComparison.Ordinal) && section.Blocks is [ParagraphBlock { Text.Zh: { } asked }, ..] && asked.StartsWith("题目是", StringComparison.Ordinal));

    // The first paragraph says what is asked.
    private static IEnumerable<LocalizedText> Spoken(Section model) => model.Blocks.OfType<ParagraphBlock>().Skip(1).Select(paragraph => paragraph.Text).Where(text => text.Zh is not null);

    private static IEnumerable<Section> Ladders(IEnumerable<Guide> guides) =>
        guides.SelectMany(guide => guide.Sections).Where(section => section.Id.StartsWith("l-", StringComparison.Ordinal) && section.Tags.Contains("ladder"));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
