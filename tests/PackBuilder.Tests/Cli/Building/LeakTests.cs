using PackBuilder.Cli.Building;
using PackBuilder.Packs.Model;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>
/// Nothing that an edition does not show is anywhere in its files: no answer, rubric or note of any guide of the pack, in text, bookmarks,
/// metadata, alternative and actual texts of the PDF, nor in any part of the DOCX.
/// </summary>
public class LeakTests
{
    private static readonly Workshop Workshop = Repository.Workshop;

    public static TheoryData<string> Editions => [.. Workshop.Catalogue.Editions.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_an_edition_does_not_show_is_nowhere_in_its_files(string edition)
    {
        foreach (var variant in Repository.Variants(edition).Where(variant => variant.Employer is null || edition is "worksheet" or "checklist" or "night-before"))
        {
            var stages = new DocumentStages(Workshop);
            var pack = stages.Select(variant, Repository.Library).Value!;
            if (stages.BuildTree(variant, pack).Value is not { } tree)
                continue;
            // As the guides have them, and as an employer words them.
            string[] secrets = Secrets.Of(pack.Chosen.Concat(pack.Guides), variant.Edition, Shown(tree));
            if (variant.Edition.Shows.Contains(EditionPart.Rubric) && variant.Edition.Shows.Contains(EditionPart.Sample))
                continue;
            Assert.True(secrets.Length > 5, "the test would prove nothing without something to hide");

            var typeset = Printed.Pages(variant, tree);
            var docx = Printed.Docx(variant, typeset);
            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfPdf(typeset.Pages)));
            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfDocx(docx.Content)));
        }
    }

    [Theory]
    [InlineData("worksheet")]
    [InlineData("checklist")]
    [InlineData("night-before")]
    public void What_is_handed_out_before_the_lesson_shows_no_answer(string edition)
    {
        EditionPart[] answers = [EditionPart.Dialogues, EditionPart.Intent, EditionPart.Outline, EditionPart.Sample, EditionPart.FollowUps, EditionPart.RedFlags, EditionPart.Rubric];
        var shown = Repository.Variants(edition).First().Edition.Shows;

        Assert.DoesNotContain(answers, shown.Contains);
    }

    [Fact]
    public void The_front_of_a_card_holds_no_answer()
    {
        foreach (var variant in Repository.Variants("flash-cards").Where(variant => variant.Employer is null))
        {
            var stages = new DocumentStages(Workshop);
            var pack = stages.Select(variant, Repository.Library).Value!;
            var tree = stages.BuildTree(variant, pack).Value!;
            var typeset = Printed.Pages(variant, tree);
            string[] pages = [.. FileTexts.Pages(typeset.Pages)];
            string[] secrets = Secrets.Of(pack.Chosen, variant.Edition with { Shows = [EditionPart.Questions] }, Prompts(tree));
            string[] fronts = [.. pages.Where(page => Prompts(tree).Any(prompt => prompt.Length > 5 && page.Contains(prompt)))];

            Assert.True(fronts.Length > 2);
            Assert.Contains(pages, page => secrets.Any(page.Contains));
            Assert.All(fronts, front => Assert.Equal([], Secrets.Found(secrets, [("front", front)])));
        }
    }

    [Fact]
    public void The_test_sees_what_is_there()
    {
        var variant = Repository.Variants("handbook").First(variant => variant.Employer is null);
        var stages = new DocumentStages(Workshop);
        var pack = stages.Select(variant, Repository.Library).Value!;
        var typeset = Printed.Pages(variant);
        var docx = Printed.Docx(variant, typeset);
        string[] answers = Secrets.Of(pack.Chosen, variant.Edition with { Shows = [EditionPart.Questions, EditionPart.Rubric] }, []);

        Assert.True(Secrets.Found(answers, FileTexts.OfPdf(typeset.Pages)).Count() > answers.Length / 2);
        Assert.True(Secrets.Found(answers, FileTexts.OfDocx(docx.Content)).Count() > answers.Length / 2);
    }

    private static List<string> Shown(DataValue value) => value switch
    {
        DataMap map => [.. map.Entries.SelectMany(entry => Shown(entry.Value))],
        DataList list => [.. list.Items.SelectMany(Shown)],
        DataText text => [Secrets.Fold(text.Value)],
        _ => [],
    };

    private static List<string> Prompts(DataMap tree) =>
    [
        .. ((DataList)tree["guides"]!).Items.OfType<DataMap>()
            .SelectMany(guide => ((DataList)guide["sections"]!).Items.OfType<DataMap>())
            .SelectMany(section => ((DataList)section["blocks"]!).Items.OfType<DataMap>())
            .Select(block => block["prompt"]).OfType<DataMap>()
            .SelectMany(Shown),
    ];
}
