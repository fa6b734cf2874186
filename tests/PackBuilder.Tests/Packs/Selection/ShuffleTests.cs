using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

/// <summary>Options in another order, with their keys.</summary>
public class ShuffleTests
{
    [Fact]
    public void The_right_option_stays_right_whatever_its_key_becomes()
    {
        string[] right = ["乙", "丁"];
        var orders = Enumerable.Range(0, 40).Select(seed => Shuffled(Choice("q", ClosedKinds.MultipleChoice, ["甲", "乙", "丙", "丁"], "B", "D"), seed)).ToList();

        Assert.All(orders, question => Assert.Equal(right, question.Options.Where(option => question.Correct.Contains(option.Key)).Select(option => option.Text.Zh).Order(StringComparer.Ordinal).OrderBy(text => Array.IndexOf(right, text))));
        Assert.All(orders, question => Assert.Equal(["A", "B", "C", "D"], question.Options.Select(option => option.Key)));
        Assert.True(orders.Select(Texts).Distinct().Count() > 10, "forty seeds give many orders");
    }

    [Fact]
    public void The_same_seed_gives_the_same_order_whatever_stands_beside_it()
    {
        var question = Choice("q", ClosedKinds.SingleChoice, ["甲", "乙", "丙", "丁"], "B");

        Assert.Equal(Texts(Shuffled(question, 5)), Texts(Shuffled(question, 5)));
        Assert.Equal(Texts(Shuffled(question, 5)), Texts(Shuffled(question, 5, Choice("other", ClosedKinds.SingleChoice, ["一", "二"], "A"))));
    }

    [Fact]
    public void An_order_is_still_the_right_one()
    {
        var question = Shuffled(Choice("q", ClosedKinds.Ordering, ["解决", "道歉", "倾听", "回访"], "C", "B", "A", "D"), 3);

        Assert.Equal(["倾听", "道歉", "解决", "回访"], question.Correct.Select(key => question.Options.Single(option => option.Key == key).Text.Zh));
    }

    [Theory]
    [InlineData(ClosedKinds.SingleChoice, "以上都对", null)]
    [InlineData(ClosedKinds.SingleChoice, "A和B", null)]
    [InlineData(ClosedKinds.SingleChoice, "All of the above", null)]
    [InlineData(ClosedKinds.SingleChoice, "Both A and C", null)]
    [InlineData(ClosedKinds.MultipleChoice, "丁", "A项没有核实，D项太晚。")]
    [InlineData(ClosedKinds.MultipleChoice, "丁", "Option A is too late.")]
    [InlineData(ClosedKinds.TrueFalse, "丁", null)]
    [InlineData(ClosedKinds.Matching, "丁", null)]
    public void Where_a_text_speaks_of_keys_or_places_nothing_moves(string kind, string last, string? explanation)
    {
        var question = Choice("q", kind, ["甲", "乙", "丙", last], "B") with { Explanation = explanation is null ? null : new LocalizedText(explanation) };

        Assert.All(Enumerable.Range(0, 20), seed => Assert.Equal(Texts(question), Texts(Shuffled(question, seed))));
    }

    [Theory]
    [InlineData("A customer who was told a time will wait.")]
    [InlineData("用 CRM 记录，B2B 客户也一样。")]
    public void Letters_that_are_no_keys_keep_nothing_in_its_place(string explanation)
    {
        var question = Choice("q", ClosedKinds.SingleChoice, ["甲", "乙", "丙", "丁"], "B") with { Explanation = explanation is null ? null : new LocalizedText(explanation) };

        Assert.True(Enumerable.Range(0, 20).Select(seed => Texts(Shuffled(question, seed))).Distinct().Count() > 5);
    }

    [Fact]
    public void A_text_goes_before_the_first_of_its_questions_and_away_with_the_last()
    {
        var material = new MaterialBlock("材料一", "客户等了三天。") { Id = "m" };
        var guide = Guide("bank", Section("s", 2,
            Question("easy") with { Difficulty = 3 }, material, Question("first") with { Material = "m", Difficulty = 1 }, Question("second") with { Material = "m", Difficulty = 2 }));
        var sorted = PackSelector.Select(Pack("bank") with { Order = new([], PackBuilder.Packs.Model.QuestionOrder.Difficulty) }, null, Library(guide)).Value!;
        var without = PackSelector.Select(Pack("bank") with { Questions = PackBuilder.Packs.Model.QuestionFilter.Everything with { Exclude = Names("first", "second") } }, null, Library(guide)).Value!;

        Assert.Equal(["m", "first", "second", "easy"], sorted.Guides[0].Sections[0].Blocks.Select(block => block.Id));
        Assert.Equal(["easy"], without.Guides[0].Sections[0].Blocks.Select(block => block.Id));
        Assert.Contains(without.Exclusions, exclusion => exclusion.Id == "m" && exclusion.By.Rule == "no question refers to it");
    }

    private static QuestionBlock Choice(string id, string kind, string[] options, params string[] correct) => new(null, "问题", Answer.None)
    {
        Id = id,
        Kind = kind,
        Options = [.. options.Select((text, i) => new QuestionOption(((char)('A' + i)).ToString(), text))],
        Correct = [.. correct],
    };

    private static QuestionBlock Shuffled(QuestionBlock question, int seed, params QuestionBlock[] others) =>
        PackSelector.Select(Pack("bank") with { Shuffle = seed }, null, Library(Guide("bank", Section("s", 2, [question, .. others])))).Value!
            .Guides[0].Sections[0].Blocks.OfType<QuestionBlock>().First();

    private static string Texts(QuestionBlock question) => string.Join(' ', question.Options.Select(option => option.Text));
}
