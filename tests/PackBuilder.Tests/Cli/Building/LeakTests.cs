using System.IO.Compression;
using System.Text;
using PackBuilder.Cli.Building;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>No answer, rubric or note of any shipped guide is anywhere in a document that is handed out before the lesson.</summary>
public class LeakTests
{
    private static readonly Workshop Workshop = Repository.Workshop;

    [Theory]
    [InlineData("worksheet")]
    [InlineData("checklist")]
    public void What_is_handed_out_before_the_lesson_holds_no_answer(string edition)
    {
        var stages = new DocumentStages(Workshop);
        foreach (var variant in Repository.Variants(edition))
        {
            var pack = stages.Select(variant, Repository.Library).Value!;
            if (stages.BuildTree(variant, pack).Then(tree => stages.RenderTemplate(variant, tree)).Value is not { } markdown)
                continue;
            string[] leaked = [.. Secrets(pack).Where(secret => markdown.Content.Contains(secret, StringComparison.Ordinal))];

            Assert.True(Secrets(pack).Count() > 50, "the test would prove nothing without answers to look for");
            Assert.Empty(leaked);
        }
    }

    [Fact]
    public void The_file_of_a_worksheet_holds_no_answer_in_any_part()
    {
        var stages = new DocumentStages(Workshop);
        var variant = Repository.Variants("worksheet").First(v => v.Employer is null && v.Pack.Id.Name == "entry-level");
        var pack = stages.Select(variant, Repository.Library).Value!;
        var result = new Pipeline(Workshop).Run(
            new BuildRequest { Packs = ["entry-level"], Employers = ["none"], Editions = ["worksheet"], Formats = ["docx"] }, Repository.Silent);
        using var archive = new ZipArchive(new MemoryStream(result.Sound.Single().Finished!.Files.Single().Content.ToArray()));

        foreach (var part in archive.Entries)
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            string text = reader.ReadToEnd();
            Assert.DoesNotContain(Secrets(pack), secret => text.Contains(secret, StringComparison.Ordinal));
        }
    }

    // Long enough that the same words cannot stand in a prompt by chance.
    private static IEnumerable<string> Secrets(Pack pack) =>
        pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()
            .SelectMany(question => new[] { question.Answer.Text, question.Intent }
                .Concat(question.Answer.Points.Cast<LocalizedText?>())
                .Concat(question.FollowUps)
                .Concat(question.RedFlags)
                .Concat(question.Rubric.SelectMany(row => row.Levels.Select(level => level.Description))))
            .SelectMany(text => new[] { text?.Zh, text?.En })
            .OfType<string>()
            .Where(text => text.Length >= 12 && !text.AsSpan().ContainsAny("*`[]\\"));
}
