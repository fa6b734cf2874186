using System.IO.Compression;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Looks;

/// <summary>PDF and Word file look the same: each paragraph starts or ends at the same place, in the same faces.</summary>
public class SameLookTests
{
    private const string Front = "---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n";

    private const string Letters = Front + """
        一段正文，其中**重点**和*短强调*各在其位，足够长到换行的一段文字，好让人看见首行缩进与其余各行的差别在哪里。

        :::: letter
        尊敬的面试官：

        感谢您昨天抽时间与我交谈，信的正文首行缩进两格。

        此致

        敬礼

        李小明

        2026年9月1日
        ::::

        :::: letter
        只有一段的信不分称呼与落款。
        ::::

        *这一整句话都加了强调，太长了，不能在每个字下面都加点，所以改用楷体来排它，对吧。*
        """;

    [Fact]
    public void Letters_and_emphasis_look_the_same() => Compare(Letters, atLeast: 9);

    [Fact]
    public void Every_kind_of_block_looks_the_same() =>
        Compare(Samples.EveryBlock() with { Info = new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 } }, atLeast: 40, Adapted);

    // What Word cannot do or does in a way of its own, as its README says: columns are a section, and two languages stand one under the other.
    private static readonly string[] Adapted =
    [
        "ListBullet '及时' starts at 24.0 em, in Word at 2.0",
        "ListBullet '有据' starts at 24.0 em, in Word at 2.0",
        "BodyText '请稍等我帮您查一下' starts at 0.0 em, in Word at 2.0",
        "TranslationText 'OnemomentpleaseLetmecheckthatforyou' starts at 20.0 em, in Word at 2.0",
    ];

    [Theory]
    [InlineData("w:jc w:val=\"right\"", "w:jc w:val=\"left\"", "李小明")]
    [InlineData("w:firstLine=\"420\"", "w:firstLine=\"0\"", "感谢您昨天")]
    [InlineData("w:eastAsia=\"楷体\"", "w:eastAsia=\"宋体\"", "此致")]
    [InlineData("w:eastAsia=\"黑体\"", "w:eastAsia=\"宋体\"", "一段正文")]
    [InlineData("w:left=\"315\"", "w:left=\"0\"", "只有一段")]
    public void A_planted_difference_is_found(string old, string planted, string text)
    {
        var (styled, pages, word) = Make(Read(Letters));

        var comparison = LookComparison.Of(pages, Changed(word, old, planted), styled.Design);

        Assert.Contains(comparison.Differences, difference => difference.Contains($"'{text}", StringComparison.Ordinal));
    }

    private static void Compare(string markdown, int atLeast) => Compare(Read(markdown), atLeast);

    private static void Compare(Document document, int atLeast, params string[] adapted)
    {
        var (styled, pages, word) = Make(document);
        var comparison = LookComparison.Of(pages, word, styled.Design);

        Assert.Equal(adapted, comparison.Differences);
        Assert.True(comparison.Compared >= atLeast, $"only {comparison.Compared} pieces of text were found in both");
    }

    private static Document Read(string markdown)
    {
        var read = MarkdownReader.Read(new SourceText("test.md", markdown));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static (StyledDocument Styled, PagedDocument Pages, DocxFile Word) Make(Document document)
    {
        var styled = new StyledDocument(document, Samples.ShippedHandbook());
        var pages = Typesetter.Compose(styled, ShippedFonts.Set, new TypesettingOptions()).Value!;
        return (styled, pages, DocxFile.Open(DocxRenderer.Render(styled, new DocxOptions { Pages = pages.Numbers }).Value!));
    }

    private static DocxFile Changed(DocxFile file, string old, string planted)
    {
        var stream = new MemoryStream();
        stream.Write(file.Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string styles = Encoding.UTF8.GetString(file.Content("word/styles.xml"));
            Assert.Contains(old, styles, StringComparison.Ordinal);
            zip.GetEntry("word/styles.xml")!.Delete();
            using var entry = zip.CreateEntry("word/styles.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(styles.Replace(old, planted, StringComparison.Ordinal)));
        }

        return DocxFile.Open(stream.ToArray());
    }
}
