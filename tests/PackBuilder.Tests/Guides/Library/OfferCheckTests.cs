using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Guides.Parsing;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Library;

/// <summary>The shipped Word guide is made of a text by tools/make-docx-guide.cs; both must say the same.</summary>
public class OfferCheckTests
{
    [Fact]
    public void The_word_guide_says_what_its_text_says()
    {
        string sources = Path.Combine(TestPaths.Repository, "sources");
        var word = Parse.Bytes("offer-check.docx", File.ReadAllBytes(Path.Combine(sources, "guides", "offer-check.docx")));
        var text = Parse.Markdown(File.ReadAllText(Path.Combine(sources, "texts", "offer-check.md")));
        Assert.Empty(word.Diagnostics);
        Assert.Equal(text.Title, word.Value!.Title);
        Assert.Equal(Content(text), Content(word.Value));
        Assert.Contains(text.Sections, section => section.Blocks.OfType<TableBlock>().Any());
    }

    // What a guide says, without where it stands in its source.
    private static string Content(Guide guide) => GuideYamlWriter.Write(guide with
    {
        Id = "offer-check",
        Source = new GuideSource("", "", SourceFormat.Word),
        Ledger = null,
        Repairs = null,
        Sections = [.. guide.Sections.Select(section => section with { From = null, Blocks = [.. section.Blocks.Select(block => block with { From = null })] })],
    });
}
