using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures;

public class CaptureReaderTests
{
    [Fact]
    public void Every_line_of_a_plain_text_is_a_block_whatever_its_line_end()
    {
        var capture = CaptureOf.Text("第一行\r\n第二行\n\n第三行\r第四行");

        Assert.Equal(["第一行", "第二行", "", "第三行", "第四行"], capture.Blocks.Select(b => ((CaptureLine)b).Text));
        Assert.Equal([1, 2, 3, 4, 5], capture.Blocks.Select(b => b.At.Line));
    }

    [Fact]
    public void The_line_end_of_the_last_line_starts_no_further_line() =>
        Assert.Equal(2, CaptureOf.Text("甲\n乙\n").Blocks.Length);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", CaptureOf.Text("abc").Sha256);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("gb18030", false)]
    [InlineData("gbk", false)]
    public void The_encoding_is_found(string name, bool mark)
    {
        const string text = "客服岗位面试：第 1 题\n请介绍一下你自己。\n";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var read = new CaptureReader().Read("a.txt", bytes);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(text, read.Value!.Text.Content);
    }

    [Theory]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", true)]
    [InlineData("big5", false)]
    public void Traditional_text_and_rare_encodings_are_found(string name, bool mark)
    {
        const string text = "客戶來電詢問退貨進度，請先核對訂單，再答覆客戶。\n為什麼選擇客服這個崗位？\n";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Assert.Equal(text, new CaptureReader().Read("a.txt", bytes).Value!.Text.Content);
    }

    [Fact]
    public void A_page_that_declares_Big5_is_read_so()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        var read = new CaptureReader().Read("a.html", big5.GetBytes("<html><head><meta charset=big5></head><body><p>請問退貨要多久？</p></body></html>"));
        Assert.Contains("請問退貨要多久？", read.Value!.Text.Content);
    }

    [Fact]
    public void NUL_bytes_after_the_end_of_a_text_are_none_of_it() =>
        Assert.Equal("请先核对订单。\n", new CaptureReader().Read("a.txt", (byte[])[.. "请先核对订单。\n"u8, 0, 0, 0]).Value!.Text.Content);

    [Fact]
    public void An_empty_file_is_refused() => Refused("a.txt", [], "PB1001");

    [Fact]
    public void A_file_of_blank_lines_is_refused() => Refused("a.txt", " \n\u3000\n"u8.ToArray(), "PB1007");

    [Fact]
    public void A_binary_file_is_refused_with_the_place_of_its_first_NUL_byte() =>
        Assert.Contains("byte offset 3", Refused("a.txt", [0x61, 0x62, 0x0A, 0x00, 0xFF, 0x01, 0x7F], "PB1002"));

    [Fact]
    public void A_text_in_no_known_encoding_is_refused_with_its_line() =>
        Assert.Contains("line 2", Refused("a.txt", [0x61, 0x0A, 0xE9, 0x74, 0xE9, 0x20, 0xE9], "PB1003"));

    [Fact]
    public void A_character_cut_off_at_the_end_is_left_out_with_a_warning()
    {
        var read = new CaptureReader().Read("a.txt", Encoding.UTF8.GetBytes("请先核对订单")[..^1]);

        Assert.Equal("PB1006", Assert.Single(read.Diagnostics).Code);
        Assert.Equal("请先核对订", read.Value!.Text.Content);
    }

    [Theory]
    [InlineData("a.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "PB1020")]
    [InlineData("a.txt", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PB1034")]
    [InlineData("a.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "PB1004")]
    [InlineData("a.docx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0x45, 0, 0x6E, 0, 0x63, 0, 0x72, 0, 0x79, 0, 0x70, 0, 0x74, 0, 0x65, 0, 0x64, 0, 0x50, 0, 0x61, 0, 0x63, 0, 0x6B, 0, 0x61, 0, 0x67, 0, 0x65, 0 }, "PB1023")]
    [InlineData("a.rtf", new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66, 0x31 }, "PB1004")]
    [InlineData("a.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D }, "PB1004")]
    [InlineData("a.json", new byte[] { 0x5B, 0x5D }, "PB1004")]
    [InlineData("a.zip", new byte[] { 0x50, 0x4B, 3, 4 }, "PB1004")]
    [InlineData("a", new byte[] { 0x61 }, "PB1004")]
    public void A_kind_that_cannot_be_read_is_refused(string name, byte[] bytes, string code) => Refused(name, bytes, code);

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.doc")]
    [InlineData("a.pdf")]
    public void Plain_text_under_the_name_of_a_document_is_read_as_text_with_a_note(string name)
    {
        var read = new CaptureReader().Read(name, "客服面试\n请介绍一下你自己。\n"u8.ToArray());
        Assert.Equal(("text", 2), (read.Value!.Format.Name, read.Value.Blocks.Length));
        Assert.Equal("PB1011", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void YAML_is_passed_on_as_text() =>
        Assert.Equal(("yaml", 0), (CaptureOf.Text("id: a\n", "a.yaml").Format.Name, CaptureOf.Text("id: a\n", "a.yaml").Blocks.Length));

    [Fact]
    public void Random_bytes_give_a_result_or_an_error_but_never_an_exception()
    {
        var random = new Random(20260601);
        foreach (string name in new[] { "a.txt", "a.md", "a.html", "a.docx", "a.yaml" })
        {
            for (int i = 0; i < 200; i++)
            {
                byte[] bytes = new byte[random.Next(1, 400)];
                random.NextBytes(bytes);
                var read = new CaptureReader().Read(name, bytes);
                Assert.True(read.Value is not null || read.HasErrors);
            }
        }
    }

    private static string Refused(string name, byte[] bytes, string code)
    {
        var read = new CaptureReader().Read(name, bytes);
        Assert.Null(read.Value);
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(code, problem.Code);
        return problem.Message;
    }
}
