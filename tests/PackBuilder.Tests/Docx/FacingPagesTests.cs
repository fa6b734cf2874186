using System.Globalization;
using System.Xml.Linq;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx;

/// <summary>Facing pages of the handbooks of this repository, as Word ends its pages: by the sections of the file.</summary>
[Tier(Tier.Packs)]
public class FacingPagesTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Chinese_stands_on_left_hand_pages_and_english_opposite() => Assert.All(Files(), file =>
    {
        var pages = Pages(file).Where(page => page.Start is "evenPage" or "oddPage").ToList();
        Assert.True(pages.Count > 20);
        Assert.Equal(pages.Select((_, i) => i % 2 == 0 ? "evenPage" : "oddPage"), pages.Select(page => page.Start));
        // Tables of words have Chinese on both.
        Assert.All(pages.Chunk(2).Where(pair => pair.All(page => page.Text.Any(char.IsLetter))), pair => Assert.True(HanShare(pair[0].Text) > HanShare(pair[1].Text) + 0.1, pair[0].Text + "\n" + pair[1].Text));
    });

    [Fact]
    public void The_contents_name_the_pages_on_which_sections_start() => Assert.All(Files(), file =>
    {
        var entries = file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph) is ['T', 'O', 'C', >= '1' and <= '9'])
            .Select(paragraph => (Anchor: (string)paragraph.Descendants(W + "hyperlink").First().Attribute(W + "anchor")!, Page: int.Parse(new string([.. DocxFile.TextOf(paragraph).Reverse().TakeWhile(char.IsAsciiDigit).Reverse()]), CultureInfo.InvariantCulture)))
            .ToList();
        var pages = Pages(file);
        // Facing pages come first, on two and three; a section of another kind takes pages that only Word counts.
        int facing = pages.FindIndex(page => page.Start == "evenPage"), end = pages.FindIndex(facing, page => page.Start is not ("evenPage" or "oddPage"));
        var known = pages[facing..(end < 0 ? pages.Count : end)].SelectMany((page, i) => page.Names.Select(name => (name, Page: i + 2))).ToDictionary(pair => pair.name, pair => pair.Page);
        Assert.True(entries.Count(entry => known.ContainsKey(entry.Anchor)) > 20);
        Assert.All(entries.Where(entry => known.ContainsKey(entry.Anchor)), entry => Assert.Equal(known[entry.Anchor], entry.Page));
    });

    private static IEnumerable<DocxFile> Files() => ShippedDocuments.Of("handbook-facing").Where(document => document.Variant.Employer is null).Select(document => document.Docx);

    private static double HanShare(string text) => text.Count(c => c >= '\u3400') / (double)Math.Max(1, text.Count(char.IsLetter));

    // What stands between the ends of two sections.
    private static List<(string Start, string Text, List<string> Names)> Pages(DocxFile file)
    {
        var pages = new List<(string, string, List<string>)>();
        var text = new List<string>();
        var names = new List<string>();
        foreach (var block in file.Body.Elements())
        {
            text.AddRange(block.Descendants(W + "t").Select(run => run.Value));
            names.AddRange(block.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "name")!));
            if ((block.Name == W + "sectPr" ? block : block.Element(W + "pPr")?.Element(W + "sectPr")) is not { } section)
                continue;
            pages.Add(((string?)section.Element(W + "type")?.Attribute(W + "val") ?? "nextPage", string.Concat(text), [.. names]));
            text.Clear();
            names.Clear();
        }

        return pages;
    }
}
