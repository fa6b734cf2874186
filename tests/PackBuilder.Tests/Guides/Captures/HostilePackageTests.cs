using System.IO.Compression;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>Packed files made to break a reader: each is refused with one message, whatever its format.</summary>
public class HostilePackageTests
{
    [Theory]
    [InlineData("a.xlsx", "xl/workbook.xml")]
    [InlineData("a.pptx", "ppt/presentation.xml")]
    [InlineData("a.odt", "content.xml")]
    [InlineData("a.epub", "META-INF/container.xml")]
    public void A_part_that_unpacks_to_far_more_than_it_packs_is_refused(string name, string part)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            stream.Write("<a>"u8);
            byte[] block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (int i = 0; i < 260; i++)
                stream.Write(block);
        }

        Refused(name, output.ToArray(), "PB1025");
    }

    [Fact]
    public void A_package_of_very_many_parts_is_refused() =>
        Refused("a.xlsx", ZipOf.Parts([("xl/workbook.xml", "<a/>"), .. Enumerable.Range(0, 20_001).Select(i => ($"x{i}", ""))]), "PB1018");

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    [InlineData("a.odt")]
    public void Two_parts_of_one_name_are_refused_since_each_program_shows_another(string name) =>
        Refused(name, ZipOf.Parts(("word/document.xml", "<a/>"), ("content.xml", "<a>一</a>"), ("content.xml", "<a>二</a>")), name == "a.docx" ? "PB1021" : "PB1024");

    [Fact]
    public void A_name_that_leads_out_of_the_package_is_a_name_like_any_other()
    {
        var read = new CaptureReader().Read("a.odt", ZipOf.Parts(("../../../../tmp/escaped.xml", "<a/>"), ("/etc/escaped.xml", "<a/>"),
            ("content.xml", "<d xmlns:o=\"urn:o\" xmlns:t=\"urn:t\"><o:body><o:text><t:p>正文</t:p></o:text></o:body></d>")));
        Assert.Equal("正文", Assert.IsType<CaptureParagraph>(Assert.Single(read.Value!.Blocks)).Text);
        Assert.False(File.Exists("/tmp/escaped.xml"));
    }

    [Fact]
    public void A_package_within_a_package_is_never_opened_so_that_one_which_holds_itself_ends()
    {
        byte[] inner = ZipOf.Parts(("content.xml", "<a/>"));
        for (int i = 0; i < 40; i++)
            inner = ZipOf.Parts(("word/document.xml", Convert.ToBase64String(inner[..Math.Min(inner.Length, 4000)])), ("word/embedded.docx", "PK"));
        Refused("a.docx", inner, "PB1021");
    }

    [Fact]
    public void Parts_that_share_their_bytes_count_each_time_they_are_read()
    {
        // The central directory names one part many times over: the form of a bomb that no limit of a single part stops.
        var parts = Enumerable.Range(0, 30).Select(i => ($"xl/s{i}.xml", $"<worksheet>{new string(' ', 6_000_000)}</worksheet>"));
        var sheets = Enumerable.Range(0, 30).Select(i => $"<sheet name=\"{i}\" r:id=\"s{i}\"/>");
        Refused("a.xlsx", ZipOf.Parts(
        [
            ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns:r=\"urn:r\"><sheets>{string.Concat(sheets)}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(Enumerable.Range(0, 30).Select(i => ($"s{i}", "worksheet", $"s{i}.xml")))),
            .. parts,
        ]), "PB1025");
    }

    [Fact]
    public void Parts_that_overlap_in_the_file_are_read_within_the_same_limits()
    {
        byte[] bytes = ZipOf.Parts(("content.xml", "<a/>"), ("styles.xml", "<a/>"));
        // The second entry of the directory points to the bytes of the first part.
        int directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        bytes.AsSpan(directory + 42, 4).Clear();
        var read = new CaptureReader().Read("a.odt", bytes);
        Assert.True(read.HasErrors);
    }

    [Fact]
    public void Entities_are_not_multiplied()
    {
        string entities = string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
        Refused("a.odt", ZipOf.Parts(("content.xml", $"<!DOCTYPE a [<!ENTITY a0 \"甲\">{entities}]><a>&a12;</a>")), "PB1024");
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.pptx")]
    [InlineData("a.epub")]
    [InlineData("a.odt")]
    public void Random_bytes_after_a_sound_start_give_one_message(string name)
    {
        var random = new Random(20261130);
        byte[] sound = ZipOf.Parts(("xl/workbook.xml", "<workbook/>"), ("content.xml", "<a/>"), ("mimetype", "application/epub+zip"));
        for (int i = 0; i < 60; i++)
        {
            byte[] bytes = [.. sound];
            for (int hit = 0; hit < 6; hit++)
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            var read = new CaptureReader().Read(name, bytes);
            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    // By name, since a runner writes down the arguments of each test.
    private static readonly Dictionary<string, Func<byte[]>> _tooMuch = new()
    {
        ["blocks.txt"] = () => Text("甲\n", 400_001),
        ["blocks.md"] = () => Text("甲\n\n", 400_001),
        ["blocks.csv"] = () => Text("甲,乙\n", 400_001),
        ["blocks.odt"] = () => Odt(Repeat("<t:p>甲</t:p>", 400_001)),
        ["blocks.docx"] = () => Word.TinyDocx.Of(Repeat("<w:p/>", 400_001)),
        ["cells.csv"] = () => Text(Repeat("甲,", 3000) + "\n", 3000),
        ["cells.md"] = () => Text(Repeat("|甲", 2000) + "|\n" + Repeat("|-", 2000) + "|\n" + Repeat(Repeat("|甲", 2000) + "|\n", 600), 1),
        ["cells.xlsx"] = () => Sheets.WorkbookOf.Sheets(new Sheets.TestSheet("一", $"<sheetData>{Repeat($"<row>{Repeat("<c><v>1</v></c>", 3000)}</row>", 400)}</sheetData>")),
        ["cells.docx"] = () => Word.TinyDocx.Of($"<w:tbl><w:tr>{Repeat("<w:tc><w:p/></w:tc>", 3000)}</w:tr>{Repeat("<w:tr><w:tc/></w:tr>", 3000)}</w:tbl>"),
        ["characters.txt"] = () => Text("a", 25_200_000),
        ["characters.docx"] = () => Word.TinyDocx.Of($"<w:p><w:r><w:t>{Repeat(Noise, 25_300)}</w:t></w:r></w:p>"),
        ["elements.odt"] = () => Odt(Repeat("<t:p><t:s/></t:p>", 600_000)),
        ["levels.odt"] = () => Odt(Repeat("<t:section>", 300) + Repeat("</t:section>", 300)),
        ["levels.docx"] = () => Word.TinyDocx.Of(Repeat("<w:r>", 300) + Repeat("</w:r>", 300)),
        ["levels.md"] = () => Text(string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- 甲\n")), 1),
        ["levels.html"] = () => Text("<html><body>" + Repeat("<ul><li>甲", 400), 1),
        ["elements.html"] = () => Text("<html><body>" + Repeat("<p>甲</p>", 310_000), 1),
    };

    [Theory]
    [InlineData("blocks.txt", "PB1014")]
    [InlineData("blocks.md", "PB1014")]
    [InlineData("blocks.csv", "PB1014")]
    [InlineData("blocks.odt", "PB1014")]
    [InlineData("blocks.docx", "PB1014")]
    [InlineData("cells.csv", "PB1015")]
    [InlineData("cells.md", "PB1015")]
    [InlineData("cells.xlsx", "PB1015")]
    [InlineData("cells.docx", "PB1015")]
    [InlineData("characters.txt", "PB1016")]
    [InlineData("characters.docx", "PB1016")]
    [InlineData("elements.odt", "PB1017")]
    [InlineData("levels.odt", "PB1008")]
    [InlineData("levels.docx", "PB1008")]
    [InlineData("levels.md", "PB1008")]
    [InlineData("levels.html", "PB1008")]
    [InlineData("elements.html", "PB1008")]
    public void Each_limit_is_met_while_reading_and_has_its_message(string name, string code) => Refused(name, _tooMuch[name](), code);

    // Packs no better than text does.
    private static string Noise => string.Concat(Enumerable.Range(0, 250).Select(i => $"{i * 7919 % 9973:D4}"));

    private static byte[] Odt(string body) => ZipOf.Parts(("content.xml", $"<d xmlns:o=\"urn:o\" xmlns:t=\"urn:t\"><o:body><o:text>{body}</o:text></o:body></d>"));

    private static byte[] Text(string text, int times) => System.Text.Encoding.UTF8.GetBytes(Repeat(text, times));

    private static string Repeat(string text, int times) => new System.Text.StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void Refused(string name, byte[] bytes, string code)
    {
        var read = new CaptureReader().Read(name, bytes);
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }
}
