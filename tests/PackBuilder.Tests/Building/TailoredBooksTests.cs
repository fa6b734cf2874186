using PackBuilder.Building.Sources;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Building;

/// <summary>The books of the employers that come with the program: of their world, and not the base book with another cover.</summary>
[Tier(Tier.Packs)]
public class TailoredBooksTests
{
    [Fact]
    public void Guides_packs_and_employers_pass_every_rule_of_content()
    {
        var context = Repository.Context;
        var guides = ProjectGuides.Of(context.Files, context.Project, Repository.Guides);

        Assert.Empty(
            ContentRules.Check(context.Files, context.Project, guides, _ => true)
                .Concat(ContentRules.CheckPacks(context.Files, context.Project, context.Catalogue, guides))
                .Select(problem => $"{problem.Location}: {problem.Message}"));
    }

    [Fact]
    public void At_least_half_of_the_questions_of_an_employer_show_its_world()
    {
        foreach (var book in Handbooks().Where(document => document.Variant.Employer is not null))
        {
            var common = Questions(Base(book).Pack).Select(Said).ToHashSet();
            var own = Questions(book.Pack).Select(Said).ToList();
            Assert.True(own.Count(said => !common.Contains(said)) * 2 >= own.Count, $"{book.Name}: {own.Count(said => !common.Contains(said))} of {own.Count}");
        }
    }

    [Fact]
    public void A_fifth_of_the_lines_of_an_employer_are_not_in_the_base_book()
    {
        foreach (var book in Handbooks().Where(document => document.Variant.Employer is not null))
        {
            var common = Lines(Base(book)).ToHashSet();
            var lines = Lines(book).ToList();
            Assert.True(lines.Count(line => !common.Contains(line)) * 5 >= lines.Count, $"{book.Name}: {lines.Count(line => !common.Contains(line))} of {lines.Count}");
        }
    }

    [Fact]
    public void Every_question_has_a_code_that_base_and_employer_share()
    {
        foreach (var book in Handbooks().Where(document => document.Variant.Employer is not null))
        {
            Dictionary<string, string?> codes = Codes(book), common = Codes(Base(book));
            Assert.NotEmpty(codes);
            Assert.DoesNotContain(null, codes.Values);
            Assert.Equal(codes.Count, codes.Values.Distinct().Count());
            Assert.All(common.Where(code => codes.ContainsKey(code.Key)), code => Assert.Equal(code.Value, codes[code.Key]));
        }
    }

    [Theory]
    [InlineData("entry-level")]
    [InlineData("online-chat")]
    [InlineData("hotel-front-desk")]
    [InlineData("bilingual")]
    public void The_rights_take_two_pages(string pack)
    {
        var rights = Repository.Library.Find("rights")!.Sections.SelectMany(section => section.Blocks).OfType<FactBlock>().Select(fact => fact.Topic!.Zh! + '　').ToList();
        var pages = Handbooks().Single(book => book.Variant.Employer is null && book.Variant.Pack.Id.Name == pack).Typeset.Pages;
        var places = Enumerable.Range(0, pages.Pages.Length)
            .SelectMany(page => PrintedLines.Of(pages, page).Where(line => rights.Exists(topic => line.Text.StartsWith(topic, StringComparison.Ordinal))).Select(line => (Page: page, line.Y)))
            .ToList();
        var body = PrintedLines.Of(pages, places[0].Page).Concat(PrintedLines.Of(pages, places[^1].Page)).Select(line => line.Y).ToList();
        double length = places[^1].Page - places[0].Page + (places[^1].Y - places[0].Y) / (body.Max() - body.Min());

        Assert.Equal(rights.Count, places.Count);
        Assert.True(length <= 2, $"{length:0.00} pages from {places[0].Page + 1} on");
    }

    private static IEnumerable<ShippedDocument> Handbooks() => ShippedDocuments.Of("handbook");

    private static ShippedDocument Base(ShippedDocument book) => Handbooks().Single(other => other.Variant.Employer is null && other.Variant.Pack.Id.Name == book.Variant.Pack.Id.Name);

    private static IEnumerable<QuestionBlock> Questions(Pack pack) => pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>();

    // What a learner reads of a question.
    private static string Said(QuestionBlock question) =>
        string.Join('\n', [question.Id ?? "", question.Prompt.ToString(), $"{question.Answer.Text}", .. question.FollowUps.Select(text => text.ToString())]);

    private static Dictionary<string, string?> Codes(ShippedDocument book) => Maps(book.Tree!, "guides").SelectMany(guide => Maps(guide, "sections")).SelectMany(section => Maps(section, "blocks"))
        .Where(block => block["type"] is DataText { Value: "question" })
        .ToDictionary(question => ((DataText)question["anchor"]!).Value, question => (question["code"] as DataText)?.Value);

    private static IEnumerable<DataMap> Maps(DataMap map, string key) => ((DataList)map[key]!).Items.Cast<DataMap>();

    private static IEnumerable<string> Lines(ShippedDocument book) => Enumerable.Range(0, book.Typeset.Pages.Pages.Length).SelectMany(page => PrintedLines.Of(book.Typeset.Pages, page)).Select(line => line.Text);
}
