using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Docx;

public class SameTextTests
{
    [Fact]
    public void The_docx_says_what_the_pages_say()
    {
        var document = Samples.EveryBlock();
        document = document with { Info = document.Info with { ContentsDepth = 0 } };
        var paged = Typesetter.Compose(new StyledDocument(document, Samples.Handbook()), ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Equal(Fold(TextOf(paged)), Fold(DocxOf(document, paged.Numbers.OfId)));
    }

    // Word makes the marks of lists, but the key of an option is text there: A. is what the answer names.
    private static bool IsKey(GlyphRun run) => run.Glyphs is [{ Text: >= 'A' and <= 'H' }, { Text: '.' }];

    // The text in reading order, then the notes, which Word keeps apart; without what is decoration, and without the marks of
    // lists and the numbers of notes, which Word makes itself.
    private static string TextOf(PagedDocument paged)
    {
        var notes = Below(paged.Structure, StructureRole.Note);
        var marks = Below(paged.Structure, StructureRole.Label);
        marks.UnionWith(Below(paged.Structure, StructureRole.Reference));
        var text = new StringBuilder();
        var foot = new StringBuilder();
        foreach (var run in paged.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (run.Owner is null || marks.Contains(run.Owner) && !IsKey(run))
                continue;
            foreach (var glyph in run.Glyphs)
                (notes.Contains(run.Owner) ? foot : text).Append(glyph.Text < 0 ? paged.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        }

        return text.Append(foot).ToString();
    }

    private static HashSet<StructureNode> Below(StructureNode node, StructureRole role, bool isBelow = false)
    {
        isBelow |= node.Role == role;
        var found = node.Children.SelectMany(child => Below(child, role, isBelow)).ToHashSet();
        if (isBelow)
            found.Add(node);
        return found;
    }

    private static string DocxOf(Document document, IReadOnlyDictionary<string, string> pages)
    {
        var file = DocxFile.Of(document, null, pages);
        return string.Concat(file.NumberedParagraphs.Select((XElement paragraph) => DocxFile.TextOf(paragraph))) + DocxFile.TextOf(file.Part("word/footnotes.xml"));
    }

    // The hyphens of divided words are not of the text; boxes are drawn on pages and controls in Word.
    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '☐' or '☑' or '□')));
}
