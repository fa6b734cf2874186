using PackBuilder.Documents.Model;
using PackBuilder.Pdf;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Lines;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>What other programs read out of a page: pdftotext of Poppler and mutool of MuPDF.</summary>
[Tier(Tier.Tools)]
public class TextExtractionTests
{
    // Lines that are squeezed, stretched, full of marks, mixed with Latin.
    private static readonly string[] _chinese =
    [
        string.Concat(Enumerable.Repeat(Compose.Sentence, 6)),
        "客户说：“我等了（整整）三天！”——你怎么回答？先道歉，再核对订单；最后说明《退换货办法》里的时限，并且……记下他的诉求。",
        "一二三四五六七八九十，一二三四五六七八九十。一二三四五六七八九十、一二三四五六七八九十；一二三四五六七八九十（一二三四五六七八九十）一二三四五六七八九十",
        "真的？！“好！！！”他（她）——列夫·托尔斯泰——说：“《甲》（乙）。”丙、丁，戊",
    ];

    private const string English =
        "Representatives communicate professionally, acknowledging frustrations immediately and demonstrating extraordinary consideration; "
        + "subsequently, administrators investigate circumstances, document responsibilities thoroughly and recommend improvements.";

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Measures))]
    public void Pdftotext_puts_no_space_between_Han(int measure) => HoldsHan(measure, Pdftotext);

    [ToolTheory("mutool")]
    [MemberData(nameof(Measures))]
    public void Mutool_puts_no_space_between_Han(int measure) => HoldsHan(measure, Mutool);

    [ToolTheory("pdftotext")]
    [InlineData(26)]
    [InlineData(31)]
    public void A_divided_word_comes_out_of_pdftotext_with_a_soft_hyphen(int measure) => HoldsDivided(measure, Pdftotext);

    [ToolTheory("mutool")]
    [InlineData(26)]
    [InlineData(31)]
    public void A_divided_word_comes_out_of_mutool_with_a_soft_hyphen(int measure) => HoldsDivided(measure, Mutool);

    public static TheoryData<int> Measures => [16, 23, 30, 37, 42];

    private static void HoldsHan(int measure, Func<string, string> read)
    {
        string text = Joined(Read(measure, read, _chinese));

        Assert.All(_chinese, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
    }

    private static void HoldsDivided(int measure, Func<string, string> read)
    {
        string text = Read(measure, read, English);

        Assert.Contains("\u00AD\n", text, StringComparison.Ordinal);
        string joined = text.Replace("\u00AD\n", "").Replace(" \n", " ").Replace('\n', ' ');
        Assert.True(joined.Contains(English, StringComparison.Ordinal), joined);
    }

    private static string Read(int measure, Func<string, string> read, params string[] paragraphs)
    {
        var document = Compose.Check(SetText.Design(measure), [.. paragraphs.Select(Block (text) => Compose.Paragraph(text))]).Value!;
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            File.WriteAllBytes(path, PdfRenderer.Render(document, new PdfOptions()).Value!);
            return read(path).Replace("\r", "");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Pdftotext(string path) => OutsideProgram.OutputOf("pdftotext", "-enc", "UTF-8", path, "-");

    // It takes lines that stand far apart for paragraphs, with an empty line between.
    private static string Mutool(string path) => OutsideProgram.OutputOf("mutool", "draw", "-q", "-F", "txt", path).Replace("\n\n", "\n");

    private static string Joined(string text) => text.Replace("\n", "").Replace("\f", "");
}
