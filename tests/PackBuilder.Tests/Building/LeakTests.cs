using System.Text.RegularExpressions;
using PackBuilder.Looks;
using PackBuilder.Packs.Model;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Building;

/// <summary>
/// Nothing that an edition does not show is anywhere in its files: no answer, rubric or note of any guide of the pack, in text, bookmarks,
/// metadata, alternative and actual texts of the PDF, nor in any part of the DOCX, the page for phones or the book.
/// </summary>
[Tier(Tier.Packs)]
public class LeakTests
{
    public static TheoryData<string> Editions => [.. Repository.Context.Catalogue.Editions.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_an_edition_does_not_show_is_nowhere_in_its_files(string edition)
    {
        foreach (var document in ShippedDocuments.Of(edition).Where(document => document.Variant.Employer is null || edition is "worksheet" or "checklist" or "night-before"))
        {
            if (document.Tree is not { } tree)
                continue;
            var shows = document.Variant.Edition.Shows;
            // As the guides have them, and as an employer words them.
            string[] secrets = Secrets.Of(document.Pack.Chosen.Concat(document.Pack.Guides), document.Variant.Edition, [.. Shown(tree), .. Printed]);
            if (shows.Contains(EditionPart.Rubric) && shows.Contains(EditionPart.Sample))
                continue;
            Assert.True(secrets.Length > 5, "the test would prove nothing without something to hide");

            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfPdf(document.Typeset.Pages)));
            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfPackage(document.Docx.Bytes)));
            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfHtml(document.File("html"))));
            Assert.Equal([], Secrets.Found(secrets, FileTexts.OfPackage(document.File("epub"))));
        }
    }

    [Theory]
    [InlineData("worksheet")]
    [InlineData("checklist")]
    [InlineData("night-before")]
    public void What_is_handed_out_before_the_lesson_shows_no_answer(string edition)
    {
        EditionPart[] answers = [EditionPart.Dialogues, EditionPart.Scripts, EditionPart.Intent, EditionPart.Outline, EditionPart.Sample, EditionPart.FollowUps, EditionPart.FollowUpHints, EditionPart.RedFlags, EditionPart.Rubric];
        var shown = ShippedDocuments.Of(edition)[0].Variant.Edition.Shows;

        Assert.DoesNotContain(answers, shown.Contains);
    }

    [Fact]
    public void The_front_of_a_card_holds_no_answer()
    {
        foreach (var document in ShippedDocuments.Of("flash-cards").Where(document => document.Variant.Employer is null))
        {
            var tree = document.Tree!;
            string[] pages = [.. FileTexts.Pages(document.Typeset.Pages)];
            string[] secrets = Secrets.Of(document.Pack.Chosen, document.Variant.Edition with { Shows = [EditionPart.Questions] }, Prompts(tree));
            string[] fronts = [.. pages.Where(page => Prompts(tree).Any(prompt => prompt.Length > 5 && page.Contains(prompt)))];

            Assert.True(fronts.Length > 2);
            Assert.Contains(pages, page => secrets.Any(page.Contains));
            Assert.All(fronts, front => Assert.Equal([], Secrets.Found(secrets, [("front", front)])));
        }
    }

    [Fact]
    public void The_test_sees_what_is_there()
    {
        var document = ShippedDocuments.Of("handbook").First(document => document.Variant.Employer is null);
        string[] answers = Secrets.Of(document.Pack.Chosen, document.Variant.Edition with { Shows = [EditionPart.Questions, EditionPart.Rubric] }, []);

        Assert.True(Secrets.Found(answers, FileTexts.OfPdf(document.Typeset.Pages)).Count() > answers.Length / 2);
        Assert.True(Secrets.Found(answers, FileTexts.OfPackage(document.Docx.Bytes)).Count() > answers.Length / 2);
        Assert.True(Secrets.Found(answers, FileTexts.OfHtml(document.File("html"))).Count() > answers.Length / 2);
        Assert.True(Secrets.Found(answers, FileTexts.OfPackage(document.File("epub"))).Count() > answers.Length / 2);
    }

    // Words of our own, such as the name of an ability in the head of a table or the questions of a page: a rubric may be called the same.
    private static IEnumerable<string> Printed =>
        Regex.Matches(File.ReadAllText(Path.Combine(TestPaths.Repository, "templates", "partials", "labels.sbn")), "\"([^\"]*)\"").Select(match => match.Groups[1].Value)
            .Append(Words.For("en").Questions("", " ")).Select(Secrets.Fold);

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
