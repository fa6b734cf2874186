using PackBuilder.Pdf;
using PackBuilder.Pdf.Fonts;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Fonts;

/// <summary>Documents that share font programs come out as if each were alone.</summary>
public class FontCacheTests
{
    [Fact]
    public void A_program_is_made_once_for_all_documents_with_the_same_glyphs()
    {
        var cache = new FontCache();
        byte[] first = Render("您好，请讲。", cache);
        byte[] second = Render("请讲，您好。", cache);

        Assert.Equal(1, cache.Hits);
        Assert.Equal(Render("您好，请讲。", null), first);
        Assert.Equal(Render("请讲，您好。", null), second);
    }

    [Fact]
    public void Other_glyphs_and_another_compression_are_another_program()
    {
        var cache = new FontCache();
        Render("您好", cache);

        Assert.Equal(Render("您好吗", null), Render("您好吗", cache));
        Assert.Equal(Render("您好", null, PdfCompression.Quick), Render("您好", cache, PdfCompression.Quick));
        Assert.Equal(0, cache.Hits);
    }

    [Fact]
    public void The_cache_stays_within_its_bounds_and_forgets_what_was_not_used_for_longest()
    {
        var measure = new FontCache();
        Render("您好", measure);
        var cache = new FontCache(5 * measure.Size / 2);
        foreach (string text in new[] { "您好", "请讲", "您好", "再见", "您好", "请讲" })
        {
            Render(text, cache);
            Assert.InRange(cache.Size, 1, 5 * measure.Size / 2);
        }

        Assert.Equal(2, cache.Hits);
    }

    [Fact]
    public void A_cache_too_small_for_anything_changes_no_byte()
    {
        var cache = new FontCache(1);

        Assert.Equal(Render("您好", null), Render("您好", cache));
        Assert.Equal(Render("您好", null), Render("您好", cache));
        Assert.Equal((0, 0), (cache.Hits, cache.Size));
    }

    [Fact]
    public void Many_threads_may_use_it_at_once()
    {
        var cache = new FontCache(1 << 14);
        string[] texts = ["您好", "请讲", "再见", "您好吗"];
        byte[][] alone = [.. texts.Select(text => Render(text, null))];
        byte[][] together = new byte[64][];
        Parallel.For(0, together.Length, i => together[i] = Render(texts[i % texts.Length], cache));

        for (int i = 0; i < together.Length; i++)
            Assert.Equal(alone[i % texts.Length], together[i]);
    }

    private static byte[] Render(string text, FontCache? cache, PdfCompression? compression = null)
    {
        var sample = new SampleDocument().NewPage();
        sample.Line(sample.Root.Add(StructureRole.Paragraph), text);
        return PdfRenderer.Render(sample.Build("样张"), new PdfOptions { Fonts = cache, Compression = compression ?? PdfCompression.Small }).Value!;
    }
}
