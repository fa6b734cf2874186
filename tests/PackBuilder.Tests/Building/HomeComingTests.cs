using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Guides.Parsing;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>The questions of every handbook of this repository, read back from what was printed.</summary>
[Tier(Tier.Packs)]
public partial class HomeComingTests
{
    // Samples in English with a word that has a hyphen of its own at the end of a printed line, and an answer that has no Chinese.
    private const int DifferentInPdf = 4;

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void The_questions_of_a_handbook_come_home(string format) =>
        Assert.All(ShippedDocuments.Of("handbook").Where(document => document.Variant.Employer is null), document =>
        {
            QuestionBlock[] written = [.. document.Pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
            var home = Parse.Bytes("a." + format, format == "pdf" ? document.Pdf : document.Word).Value!;
            var read = home.Blocks<QuestionBlock>();
            Assert.Equal(written.Select(question => question.Id), read.Select(question => question.Id));
            Assert.Equal(written.Select(question => Plain(question.Prompt)), read.Select(question => Plain(question.Prompt)));
            Assert.Equal(document.Pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<FaqBlock>().Select(faq => Plain(faq.Question)), home.Blocks<FaqBlock>().Select(faq => Plain(faq.Question)));
            Assert.Equal(written.Select(question => (question.Difficulty, question.Minutes)), read.Select(question => (question.Difficulty, question.Minutes)));

            bool bilingual = document.Pack.Definition.Language == PackBuilder.Packs.Model.PackLanguage.Bilingual;
            int different = written.Zip(read).Sum(pair => Texts(pair.First, bilingual).Zip(Texts(pair.Second, bilingual)).Count(texts => texts.First != texts.Second));
            Assert.InRange(different, 0, format == "pdf" && bilingual ? DifferentInPdf : 0);
        });

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void Questions_on_facing_pages_come_home_once(string format) =>
        Assert.All(ShippedDocuments.Of("handbook-facing").Where(document => document.Variant.Employer is null), document =>
        {
            QuestionBlock[] written = [.. document.Pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
            var read = Parse.Bytes("a." + format, format == "pdf" ? document.Pdf : document.Word).Value!.Blocks<QuestionBlock>();
            Assert.Equal(written.Select(question => question.Id), read.Select(question => question.Id));
        });

    [Theory]
    [InlineData("zh", "docx")]
    [InlineData("zh", "pdf")]
    [InlineData("bilingual", "docx")]
    [InlineData("bilingual", "pdf")]
    public void Closed_questions_come_home_with_their_options_and_keys(string language, string format)
    {
        var written = Parse.Bytes("closed.md", File.ReadAllBytes(Path.Combine(TestPaths.Data, "captures", "closed-questions.md"))).Value!.Blocks<QuestionBlock>();
        var read = Parse.Bytes("a." + format, new ClosedPack(language).Bytes("handbook", format)).Value!.Blocks<QuestionBlock>();

        Assert.Equal(written.Select(question => question.Id), read.Select(question => question.Id));
        Assert.All(written.Zip(read), pair =>
        {
            Assert.Equal(Key(pair.First), Key(pair.Second));
            Assert.Equal(pair.First.Options.Select(option => $"{option.Key} {option.Text.Zh}"), pair.Second.Options.Select(option => $"{option.Key} {option.Text.Zh}"));
            Assert.Equal(Plain(pair.First.Prompt), Plain(pair.Second.Prompt));
            Assert.Equal(pair.First.Explanation?.Zh, pair.Second.Explanation?.Zh);
            if (language == "bilingual")
                Assert.Equal(pair.First.Options.Select(option => option.Text.En), pair.Second.Options.Select(option => option.Text.En));
        });
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void An_id_of_any_length_comes_home(string format)
    {
        const string Long = "q-a-customer-calls-because-the-parcel-is-late";
        var pack = new ClosedPack(change: text => text.Replace("{#q-parcel ", "{#" + Long + " ").Replace("{#q-words ", "{#" + Long + "-and-asks-for ").Replace("{#q-fcr ", "{#" + Long + "-again-today-now "));
        Assert.Equal([Long, Long + "-and-asks-for", Long + "-again-today-now", "q-short"], Parse.Bytes("a." + format, pack.Bytes("handbook", format)).Value!.Blocks<QuestionBlock>().Take(4).Select(question => question.Id));
    }

    // The kind of a question without a key is printed nowhere.
    private static string Key(QuestionBlock question) => question.Correct.IsEmpty ? "none" : $"{question.Kind}: {string.Join(' ', question.Correct)}";

    private static IEnumerable<string> Texts(QuestionBlock question, bool bilingual)
    {
        IEnumerable<LocalizedText?> texts = [question.Prompt, question.Intent, question.Answer.Text];
        yield return string.Join('|', question.Answer.Points.Select(Plain));
        yield return question.Frame ?? "";
        yield return string.Join('|', question.FollowUps.Select(Plain));
        yield return string.Join('|', question.RedFlags.Select(Plain));
        foreach (var text in texts)
        {
            yield return Plain(text);
            if (bilingual)
                yield return Bare().Replace(text?.En ?? "", "");
        }
    }

    private static string Plain(LocalizedText? text) => Bare().Replace(text?.Zh ?? text?.En ?? "", "");

    // Marks of Markdown, and blanks, which a page sets in its own way.
    [GeneratedRegex(@"[\s*`\\]")]
    private static partial Regex Bare();
}
