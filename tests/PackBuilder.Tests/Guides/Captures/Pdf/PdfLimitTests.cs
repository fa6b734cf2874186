using System.IO.Compression;
using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>PDF files that are small and would cost far more than a guide may: each is refused at once.</summary>
public class PdfLimitTests
{
    private const string Show = "BT /F1 12 Tf 72 700 Td (Interview) Tj ET ";

    [Fact]
    public void A_small_file_is_read() => Assert.NotNull(Read(Page(Plain(Show))).Value);

    [Fact]
    public void A_stream_that_unpacks_to_far_more_than_it_packs_is_refused() => Refused(Page(Packed(Show + new string(' ', 60_000_000))));

    [Fact]
    public void A_stream_that_is_packed_many_times_over_is_refused()
    {
        byte[] content = Encoding.ASCII.GetBytes(Show + new string(' ', 200_000_000));
        for (int i = 0; i < 3; i++)
            content = Deflated(content);
        Refused(Page(Stream(content, "/Filter [/FlateDecode /FlateDecode /FlateDecode]")));
    }

    [Fact]
    public void A_run_of_bytes_that_unpacks_to_far_more_is_refused() => Refused(Page(Stream([.. Enumerable.Repeat(new byte[] { 129, 32 }, 600_000).SelectMany(run => run), 128], "/Filter /RunLengthDecode")));

    [Fact]
    public void More_than_a_page_can_draw_is_refused() => Refused(Page(Packed(Repeat("10 10 100 1 re f ", 600_000))));

    [Fact]
    public void More_characters_than_a_page_can_have_are_refused() => Refused(Page(Packed($"BT /F1 1 Tf {Repeat("(Interview) Tj ", 60_000)} ET")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Forms_that_draw_each_other_are_counted_before_they_are_drawn(bool isPacked)
    {
        // Each draws the next one twice.
        var forms = Enumerable.Range(0, 40).Select(i => i == 39 ? Form(Show, "", isPacked) : Form("/X Do /X Do", $"/Resources << /XObject << /X {7 + i} 0 R >> >>", isPacked));
        Refused(Page(Plain(Show + "/X Do"), "/XObject << /X 6 0 R >>", forms));
    }

    [Fact]
    public void A_form_that_draws_itself_is_drawn_once() =>
        Assert.NotNull(Read(Page(Plain(Show + "/X Do"), "/XObject << /X 6 0 R >>", [Form("/X Do", "/Resources << /XObject << /X 6 0 R >> >>", false)])).Value);

    [Fact]
    public void Very_many_small_objects_and_one_that_is_nested_without_end_do_no_harm() =>
        Assert.NotNull(Read(Page(Plain(Show), "", [.. Enumerable.Range(0, 50_000).Select(i => Encoding.ASCII.GetBytes($"<< /A {i} >>")), Encoding.ASCII.GetBytes(new string('[', 50_000))])).Value);

    [Fact]
    public void Changed_bytes_give_a_capture_or_a_message_but_never_an_exception()
    {
        byte[] sound = PdfOf.Pages(PdfOf.Text(72, 700, "客服面试") + PdfOf.Line(10, 10, 100, 10), PdfOf.Text(72, 700, "第二页"));
        var random = new Random(20261201);
        for (int i = 0; i < 150; i++)
        {
            byte[] bytes = [.. sound];
            for (int hit = random.Next(1, 10); hit > 0; hit--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = new CaptureReader().Read("a.pdf", bytes);
            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    private static PackBuilder.Text.Diagnostics.Checked<Capture> Read(byte[] pdf) => new CaptureReader().Read("a.pdf", pdf);

    private static void Refused(byte[] pdf)
    {
        var read = Read(pdf);
        Assert.Null(read.Value);
        Assert.Equal("PB1035", Assert.Single(read.Diagnostics).Code);
    }

    private static byte[] Plain(string content) => Stream(Encoding.ASCII.GetBytes(content), "");

    private static byte[] Packed(string content) => Stream(Deflated(Encoding.ASCII.GetBytes(content)), "/Filter /FlateDecode");

    private static byte[] Form(string content, string more, bool isPacked) => Stream(
        isPacked ? Deflated(Encoding.ASCII.GetBytes(content)) : Encoding.ASCII.GetBytes(content),
        $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {more} {(isPacked ? "/Filter /FlateDecode" : "")}");

    private static byte[] Stream(byte[] content, string dictionary) =>
        [.. Encoding.ASCII.GetBytes($"<< /Length {content.Length} {dictionary} >>\nstream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Deflated(byte[] content)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return output.ToArray();
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Page(byte[] content, string resources = "", params IEnumerable<byte[]> more)
    {
        byte[][] objects =
        [
            [.. "<< /Type /Catalog /Pages 2 0 R >>"u8],
            [.. "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8],
            Encoding.ASCII.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>"),
            content,
            [.. "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8],
            .. more,
        ];
        using var output = new MemoryStream();
        output.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        foreach (byte[] one in objects)
        {
            offsets.Add(output.Position);
            output.Write(Encoding.ASCII.GetBytes($"{offsets.Count} 0 obj\n"));
            output.Write(one);
            output.Write("\nendobj\n"u8);
        }

        long table = output.Position;
        output.Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return output.ToArray();
    }
}
