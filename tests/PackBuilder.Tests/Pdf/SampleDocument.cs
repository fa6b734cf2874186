using System.Collections.Immutable;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Fonts.Sets;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>Makes small documents of frames without the typesetter: one line of text at a time, glyphs side by side.</summary>
internal sealed class SampleDocument
{
    public const double PageWidth = 420;
    public const double PageHeight = 595;

    private static readonly FontSet Fonts = ShippedFonts.Set;

    private readonly List<ImmutableArray<FrameItem>.Builder> _pages = [];
    private readonly List<Bookmark> _bookmarks = [];

    public StructureNode Root { get; } = new(StructureRole.Document);

    public double Y { get; set; } = 60;

    public int PageIndex => _pages.Count - 1;

    public SampleDocument NewPage()
    {
        _pages.Add(ImmutableArray.CreateBuilder<FrameItem>());
        Y = 60;
        return this;
    }

    public void Paint(FrameItem item) => _pages[^1].Add(item);

    /// <summary>A line of text; each glyph stands where the one before it ends, plus <paramref name="stretch"/> in 1/1000 em.</summary>
    public GlyphRun Line(StructureNode? owner, string text, string family = "song", double x = 50, double size = 10.5, double stretch = 0, bool bold = false)
    {
        GlyphRun? last = null;
        double at = 0;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        int face = -1;
        double start = x;
        void Flush()
        {
            if (glyphs.Count == 0)
                return;
            Paint(last = new GlyphRun(start, Y, face, size, Colour.Of(0x202020), glyphs.ToImmutable()) { Owner = owner, Artifact = ArtifactKind.Pagination });
            glyphs.Clear();
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var found = Fonts.Find(rune.Value, family, bold);
            Assert.False(found.IsMissing);
            if (found.Face != face)
            {
                Flush();
                (face, start, at) = (found.Face, start + at * size / 1000, 0);
            }

            glyphs.Add(new PlacedGlyph(found.Glyph, GlyphForm.Full, rune.Value, (float)at));
            at += Fonts.Faces[face].AdvanceOf(found.Glyph) + stretch;
        }

        Flush();
        Y += size * 1.7;
        return last!;
    }

    public void Bookmark(string title, int level, StructureNode? target = null) =>
        _bookmarks.Add(new Bookmark(title, level, PageIndex, Y - 20, target));

    public PagedDocument Build(string title = "样张") => new(
        new PagedInfo(title, "zh-CN") { Author = "PackBuilder", Subject = "Frames <&> tags", Keywords = ["客服", "面试"] },
        Fonts.Faces, ["——"],
        [.. _pages.Select(items => new Page(PageWidth, PageHeight, items.ToImmutable()))],
        Root, [.. _bookmarks], [new PageLabelRange(0, PageLabelStyle.None, 1, "封面"), new PageLabelRange(1, PageLabelStyle.Decimal)]);

    /// <summary>Every role and kind of item once, on three pages.</summary>
    public static PagedDocument OfEverything() => SampleOfEverything.Make();
}
