using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Short ways to make documents and to look at their pages.</summary>
internal static class Compose
{
    public static readonly Design A4 = new() { Name = "test", Paper = PaperSize.A4 };

    public const string Sentence = "面试官想看到的，是你能不能在很短的时间里弄清客户遇到了什么，以及你手里有哪些办法。";

    public static Checked<PagedDocument> Check(Design design, params Block[] blocks) =>
        Typesetter.Compose(new StyledDocument(Document(blocks), design), ShippedFonts.Set, new TypesettingOptions());

    public static Checked<PagedDocument> Check(Design design, Document document) =>
        Typesetter.Compose(new StyledDocument(document, design), ShippedFonts.Set, new TypesettingOptions());

    public static PagedDocument Pages(params Block[] blocks)
    {
        var result = Check(A4, blocks);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    /// <summary>Without cover and contents, so that the first page is the first of the body.</summary>
    public static Document Document(params Block[] blocks) =>
        new("guide.md", new DocumentInfo("手册", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [.. blocks])
        {
            Pictures = ImmutableSortedDictionary<string, Picture>.Empty.Add("a.svg", RedSquare).Add("a.png", RedPixels),
        };

    /// <summary>100 pt on a side.</summary>
    public static readonly VectorPicture RedSquare = new(100, 100,
        [new VectorShape([new VectorContour([new(0, 0), new(100, 0), new(100, 100), new(0, 100)], true)], Colour.Of(0xFF0000), false, null)]);

    /// <summary>200 by 100 pixels, 150 an inch.</summary>
    public static readonly RasterPicture RedPixels = new(96, 48, 200, 100, RasterFormat.Png) { IsColour = true, Samples = new byte[200 * 100 * 3] };

    public static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new TextRun(text)];

    public static Paragraph Paragraph(string text) => new(Words(text));

    public static Paragraph Long(int sentences) => Paragraph(string.Concat(Enumerable.Repeat(Sentence, sentences)));

    public static Heading Heading(int level, string text, string? id = null) => new(level, Words(text)) { Id = id };

    public static Table Table(int rows, string cell = "内容") => new(
        [new(ColumnAlignment.Start), new(ColumnAlignment.Start)], [new(Words("甲栏")), new(Words("乙栏"))],
        [.. Enumerable.Range(1, rows).Select(r => ImmutableArray.Create(new TableCell(Words("第" + r)), new TableCell(Words(cell))))]);

    public static QuestionCard Card(string number, string prompt, params CardPart[] parts) =>
        new(number, [Paragraph(prompt)], [], [.. parts]);

    public static string TextOf(GlyphRun run, PagedDocument document) =>
        string.Concat(run.Glyphs.Select(glyph => glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text)));

    /// <summary>The lines of a page that are content, from top to bottom.</summary>
    public static IReadOnlyList<PageLine> Lines(PagedDocument document, int page) =>
        [.. document.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Owner is not null)
            .GroupBy(run => Math.Round(run.Y, 2)).OrderBy(group => group.Key)
            .Select(group => new PageLine(string.Concat(group.Select(run => TextOf(run, document))), group.Key, group.First()))];

    public static string Artifacts(PagedDocument document, int page) =>
        string.Join(' ', document.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Owner is null).Select(run => TextOf(run, document)));
}

internal sealed record PageLine(string Text, double Y, GlyphRun First);
