using System.Globalization;
using System.Text;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Docx;

/// <summary>What writing DOCX allocates: times depend on the machine, this does not.</summary>
public class DocxAllocationTests
{
    private const int Sections = 40;

    // A page of A4 holds three of the sections below. A tree of the same document took more than twice this.
    private const int MostBytesForSection = 30_000;

    // Styles, numbering and settings, however short the document is.
    private const int MostBytesForNothing = 400_000;

    private readonly Design _design = Samples.Handbook();

    [Fact]
    public void A_longer_document_allocates_no_more_than_its_length_asks_for()
    {
        var (shorter, longer) = (Read(Sections), Read(2 * Sections));
        Allocated(longer);
        long more = Allocated(longer) - Allocated(shorter);
        Assert.True(more / Sections <= MostBytesForSection, $"{more / Sections} bytes for a section");
    }

    [Fact]
    public void The_parts_around_the_text_are_cheap()
    {
        var document = Read(0);
        Allocated(document);
        long allocated = Allocated(document);
        Assert.True(allocated <= MostBytesForNothing, $"{allocated} bytes");
    }

    private long Allocated(Document document)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(DocxRenderer.Render(new StyledDocument(document, _design), new DocxOptions()).Value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Document Read(int sections)
    {
        var text = new StringBuilder("---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n\n字\n\n");
        for (int i = 0; i < sections; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# 第 {i} 节\n\n").Insert(text.Length, "先听完，再回答；不知道的事说“我去核实”。", 8).Append("\n\n");
            text.Append("1. **先**道歉\n2. 再说怎么办\n3. 最后说什么时候\n\n| 情况 | 怎么说 |\n|---|---|\n| 催发货 | 查到了，今天发出 |\n| 退款 | 三天内到账 |\n\n");
        }

        return MarkdownReader.Read(new SourceText("test.md", text.ToString())).Value!;
    }
}
