using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Sets a paragraph without indent, as the text of a list item, and gives its lines back.</summary>
internal static class SetText
{
    /// <summary>The warning of a line end that the rules forbid: not wrong where a text leaves no choice.</summary>
    public const string ForcedBreak = "PB5017";

    private const double Size = 10;

    // The column of the label.
    private const int Column = 2;

    public static IReadOnlyList<SetLine> Lines(string text, int measure, string level = "gb") => Lines(text, Design(measure + Column, level));

    /// <summary>In a design whose measure is two em wider than that of the text.</summary>
    public static IReadOnlyList<SetLine> Lines(string text, Design design)
    {
        var item = new ListItem([new Paragraph(Inlines(text))]);
        var document = new Document("test.md", new DocumentInfo("t", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [new ListBlock(false, 1, [item])]);
        var paged = Typesetter.Compose(new StyledDocument(document, design), ShippedFonts.Set, new TypesettingOptions());
        Assert.DoesNotContain(paged.Diagnostics, problem => problem.Code != ForcedBreak);
        return [.. paged.Value!.Pages.SelectMany(page => LinesOf(page, paged.Value))];
    }

    /// <summary>Text between ** is strong, between * emphasised, between ` code.</summary>
    public static ImmutableArray<Inline> Inlines(string text) =>
        [.. Parts(text, "**", inner => new Strong([.. Plain(inner)]), Plain)];

    private static IEnumerable<Inline> Plain(string text) =>
        Parts(text, "*", inner => new Emphasis([new TextRun(inner)]), WithCode);

    private static IEnumerable<Inline> WithCode(string text) =>
        Parts(text, "`", inner => new CodeSpan(inner), part => part.Length == 0 ? [] : [new TextRun(part)]);

    private static IEnumerable<Inline> Parts(string text, string mark, Func<string, Inline> inside, Func<string, IEnumerable<Inline>> outside) =>
        text.Split(mark).SelectMany((part, i) => i % 2 == 1 ? [inside(part)] : outside(part));

    public static Design Design(int measure, string level = "gb") => new()
    {
        Name = "test",
        Paper = new PaperSize("test", measure * Size + 100, 800),
        BodySize = Size,
        LinePitch = 17,
        LinesPerPage = 38,
        MeasureInEms = measure,
        LineBreaking = Enum.Parse<LineBreaking>(level, ignoreCase: true),
    };

    private static IEnumerable<SetLine> LinesOf(Page page, PagedDocument document)
    {
        double left = 50 + Column * Size;
        return page.Items.OfType<GlyphRun>()
            .Where(run => run.Owner is not null && run.X >= left - 0.01)
            .GroupBy(run => Math.Round(run.Y, 2))
            .Select(line => SetLine.Visible([.. line.SelectMany(run => run.Glyphs.Select(glyph =>
                new SetGlyph(TextOf(glyph, document), (run.X - left) / Size + glyph.X / 1000, Advance(glyph, run, document))))]));
    }

    private static string TextOf(PlacedGlyph glyph, PagedDocument document) =>
        glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text);

    private static double Advance(PlacedGlyph glyph, GlyphRun run, PagedDocument document) =>
        glyph.Form is not (GlyphForm.LeftHalf or GlyphForm.RightHalf) ? document.Faces[run.Face].AdvanceOf(glyph.Glyph) / 1000 : 0.5;
}

/// <param name="X">Where it starts, em from the start of the line's measure.</param>
/// <param name="Advance">In em.</param>
internal sealed record SetGlyph(string Text, double X, double Advance);

internal sealed record SetLine(ImmutableArray<SetGlyph> Glyphs)
{
    /// <summary>A word space at the line end hangs out of the measure and is not seen.</summary>
    public static SetLine Visible(ImmutableArray<SetGlyph> glyphs) =>
        new(glyphs.Length > 1 && glyphs[^1].Text == " " ? glyphs[..^1] : glyphs);

    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));

    /// <summary>From the start of the measure to the end of the last glyph, em.</summary>
    public double Width => Glyphs[^1].X + Glyphs[^1].Advance;
}
