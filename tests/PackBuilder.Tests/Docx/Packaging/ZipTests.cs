using System.IO.Compression;

namespace PackBuilder.Tests.Docx.Packaging;

public class ZipTests
{
    [Fact]
    public void The_framework_reads_what_we_write_and_checks_its_sums()
    {
        using var zip = new ZipArchive(new MemoryStream(DocxFile.Of("# 一\n\n字").Bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.Equal(entry.Length, copy.Length);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(0, entry.ExternalAttributes);
            Assert.Equal(Crc(copy.ToArray()), entry.Crc32);
        }
    }

    // The definition, bit by bit.
    private static uint Crc(byte[] bytes)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }
}
