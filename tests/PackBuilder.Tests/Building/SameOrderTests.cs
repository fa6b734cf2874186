using System.Xml.Linq;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>
/// Block by block, what is read from the pages and from the Word file is the same, in the same order. Of cards the pages read front and
/// back one after the other, the Word file sheet by sheet. Facing pages, of which it has other ones, are a matter of <see cref="FacingPagesTests"/>.
/// </summary>
[Tier(Tier.Packs)]
public class SameOrderTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    [InlineData("trainer")]
    [InlineData("score-sheet")]
    [InlineData("answer-key")]
    [InlineData("checklist")]
    [InlineData("night-before")]
    [InlineData("quick")]
    [InlineData("course")]
    [InlineData("class-table")]
    [InlineData("certificate")]
    [InlineData("exercises")]
    [InlineData("scripts")]
    [InlineData("sheet-openers")]
    [InlineData("sheet-phrases")]
    [InlineData("sheet-questions-to-ask")]
    [InlineData("sheet-english-repair")]
    [InlineData("thank-you")]
    [InlineData("glossary")]
    public void The_blocks_of_the_pages_are_those_of_the_word_file(string edition)
    {
        var documents = ShippedDocuments.Of(edition).Where(document => document.Variant.Employer is null).ToList();
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            string difference = FirstDifference(OfPages(document.Typeset.Pages), OfBody(document.Docx));
            Assert.True(difference.Length == 0, difference);
        }
    }

    // Both as one run of letters, since a block of one may be two of the other; named is the block of the Word file where they part.
    private static string FirstDifference(List<string> pages, List<string> word)
    {
        string all = string.Concat(pages);
        int at = 0;
        foreach (string block in word)
        {
            if (!all.AsSpan(at).StartsWith(block, StringComparison.Ordinal))
                return $"Word: {block}\nPDF:  {all[at..Math.Min(all.Length, at + block.Length + 20)]}";
            at += block.Length;
        }

        return all[at..];
    }

    private static List<string> OfPages(PagedDocument document)
    {
        var texts = document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null)
            .Select((run, index) => (run, index)).ToLookup(pair => pair.run.Owner!);
        return [.. Blocks(document.Structure).Select(node => Letters(string.Concat(
            WithInlines(node).SelectMany(one => texts[one]).OrderBy(pair => pair.index).Select(pair => PageOutline.TextOf(pair.run, document)))))];
    }

    // Contents are made of headings; marks of lists are numbering in Word; notes are a part of their own there.
    private static IEnumerable<StructureNode> Blocks(StructureNode node) =>
        node.Role is StructureRole.Contents or StructureRole.Label or StructureRole.Note ? [] : node.Children.Where(child => !IsInline(child)).SelectMany(Blocks).Prepend(node);

    private static IEnumerable<StructureNode> WithInlines(StructureNode node) => node.Children.Where(IsInline).SelectMany(WithInlines).Prepend(node);

    private static bool IsInline(StructureNode node) => node.Role is StructureRole.Span or StructureRole.Link or StructureRole.Reference;

    private static List<string> OfBody(DocxFile file) =>
    [
        .. file.NumberedParagraphs.Where(paragraph => DocxFile.StyleOf(paragraph) is not ['T', 'O', 'C', >= '1' and <= '9']).Select(paragraph => Letters(DocxFile.TextOf(paragraph))),
    ];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
