using System.Text.RegularExpressions;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Looks;

/// <summary>Words that templates and writers print themselves, in documents in two languages.</summary>
public partial class TwoLanguageLabelTests
{
    [Fact]
    public void Writers_print_their_words_in_both_languages()
    {
        var words = Words.For("zh-CN", "en");

        Assert.Equal("目录 Contents", words.Contents);
        Assert.Equal("提示 Tip", BoxedLook.Of(new Callout(CalloutKind.Tip, "", []), words).Label);
        Assert.Equal("第7题（续） · Question 7, continued", words.ContinuedQuestion("7", ""));
        Assert.Equal("第2–3题 Questions 2–3", words.Questions("2", "3"));
        Assert.Equal("（本页留白） (This page is left blank)", words.BlankPage);
        Assert.Equal("目录", Words.For("zh-CN").Contents);
    }

    [Fact]
    public void A_page_without_room_for_both_has_one_and_the_next_page_the_other()
    {
        Assert.Equal("Learner's handbook", TwoLanguages.ForPage("学员手册 Learner's handbook", isRight: true));
        Assert.Equal("学员手册", TwoLanguages.ForPage("学员手册 Learner's handbook", isRight: false));
        Assert.Equal("学员手册", TwoLanguages.ForPage("学员手册", isRight: true));
    }

    [Fact]
    public void Every_label_of_a_card_has_room_beside_it_in_both_languages()
    {
        string labels = File.ReadAllText(Path.Combine(TestPaths.Repository, "templates", "partials", "labels.sbn"));
        var used = Directory.GetFiles(Path.Combine(TestPaths.Repository, "templates"), "*.sbn", SearchOption.AllDirectories).SelectMany(file => PartLabel().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)
            // It stands above in one language as well.
            .Distinct().Where(name => name != "incomplete").ToList();

        Assert.True(used.Count > 15);
        Assert.All(used, name =>
        {
            var words = Regex.Matches(labels, $@"\b{name}: ""([^""]*)""");
            Assert.True(CardLook.LabelFits($"{words[0].Groups[1].Value} {words[1].Groups[1].Value}", TextMeasure.Pages, CardLook.LabelColumn), name);
        });
    }

    [GeneratedRegex(@"part \{label=""\{\{ say ""([a-z_]+)""")]
    private static partial Regex PartLabel();
}
