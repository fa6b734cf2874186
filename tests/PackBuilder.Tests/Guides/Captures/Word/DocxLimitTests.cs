using System.Text;
using PackBuilder.Guides.Captures;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Captures.Word;

/// <summary>Files that are made, or happen, to cost more than a guide may.</summary>
public class DocxLimitTests
{
    [Fact]
    public void Parts_are_found_by_relationship_and_none_escapes_the_limit_of_depth_by_its_name() => Refused(
        Package([], Root("document", $"<w:body><w:p>{Repeat("<w:r>", 100_000)}{Repeat("</w:r>", 100_000)}</w:p></w:body>"), "word/document.bin"), "PB1008");

    [Fact]
    public void A_part_of_any_name_is_read_where_the_package_points_to_it() =>
        Assert.Equal(["p 甲"], Outline(Package([], Root("document", $"<w:body>{P("甲")}</w:body>"), "word/document.bin")));

    [Fact]
    public void A_few_wide_rows_do_not_make_millions_of_cells() => Refused(
        Of($"<w:tbl><w:tr>{Repeat("<w:tc><w:p/></w:tc>", 3000)}</w:tr>{Repeat($"<w:tr><w:tc>{P("x")}</w:tc></w:tr>", 3000)}</w:tbl>"), "PB1015");

    [Fact]
    public void Millions_of_paragraphs_are_refused() => Refused(Of(Repeat("<w:p/>", 1_500_000)), "PB1014");

    [Fact]
    public void A_run_of_endless_text_is_refused() => Refused(Of($"<w:p><w:r><w:t>{new string('a', 60_000_000)}</w:t></w:r></w:p>"), "PB1016");

    [Fact]
    public void A_file_that_holds_itself_is_read_once()
    {
        byte[] bytes = Package([("c", "aFChunk", "document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", null)],
            Root("document", $"""<w:body>{P("甲")}<w:altChunk r:id="c"/></w:body>"""));
        Assert.Equal("p 甲", Outline(bytes)[0]);
    }

    [Fact]
    public void A_damaged_file_gives_a_result_or_an_error_but_never_an_exception()
    {
        byte[] whole = Of(P("甲") + $"<w:tbl><w:tr><w:tc>{P("乙")}</w:tc><w:tc>{P("丙")}</w:tc></w:tr></w:tbl>", ("styles", ""), ("numbering", ""), ("footnotes", ""));
        var random = new Random(20260611);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = [.. whole];
            for (int change = random.Next(1, 8); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = new CaptureReader().Read("a.docx", bytes);
            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    [Fact]
    public void Random_elements_in_any_order_lose_no_text()
    {
        string[] names =
        [
            "w:p", "w:p", "w:r", "w:r", "w:t", "w:t", "w:tbl", "w:tr", "w:tc", "w:ins", "w:del", "w:moveFrom", "w:smartTag", "w:sdt", "w:sdtContent", "w:hyperlink",
            "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:drawing", "w:txbxContent", "m:oMath", "m:f", "m:num", "m:t", "w:ruby", "w:rt", "w:rubyBase", "w:pict", "x:x",
        ];
        var random = new Random(20260612);
        for (int i = 0; i < 500; i++)
        {
            string body = Element(6);
            var read = new CaptureReader().Read("a.docx", Of(P("始") + body));
            Assert.True(read.Value is not null, $"{read.Diagnostics.FirstOrDefault()?.Message} {body}");

            string Element(int depth)
            {
                string name = names[random.Next(names.Length)];
                string inner = name is "w:t" or "m:t" ? $"字{random.Next(10)}" : depth == 0 ? "" : string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Element(depth - 1)));
                return name == "x:x" ? $"<x:x xmlns:x=\"urn:x\">{inner}</x:x>" : $"<{name}>{inner}</{name}>";
            }
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void Refused(byte[] bytes, string code) => Assert.Equal(code, Assert.Single(new CaptureReader().Read("a.docx", bytes).Diagnostics).Code);
}
