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
        Refused("a.xlsx", ZipOf.Parts([("xl/workbook.xml", "<a/>"), .. Enumerable.Range(0, 20_001).Select(i => ($"x{i}", ""))]), "PB1025");

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
    public void Random_bytes_behind_a_sound_start_give_one_message(string name)
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

    private static void Refused(string name, byte[] bytes, string code)
    {
        var read = new CaptureReader().Read(name, bytes);
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }
}
