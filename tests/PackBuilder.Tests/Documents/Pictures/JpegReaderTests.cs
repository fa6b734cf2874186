using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Documents.Pictures;

public class JpegReaderTests
{
    [Theory]
    [InlineData("colour.jpg", true)]
    [InlineData("progressive.jpg", true)]
    [InlineData("grey.jpg", false)]
    [InlineData("upright.jpg", true)]
    public void Size_and_colours_are_read(string name, bool isColour)
    {
        var picture = (RasterPicture)PictureReader.Read(name, Bytes(name)).Value!;
        Assert.Equal((24, 16, isColour, RasterFormat.Jpeg), (picture.PixelWidth, picture.PixelHeight, picture.IsColour, picture.Format));
    }

    [Fact]
    public void The_size_follows_from_the_resolution() =>
        Assert.Equal(24 * 72 / 300.0, PictureReader.Read("colour.jpg", Bytes("colour.jpg")).Value!.Width, 0.001);

    [Fact]
    public void Notes_of_the_camera_do_not_travel_along()
    {
        byte[] file = Bytes("upright.jpg");
        Assert.Contains("Exif", Encoding.Latin1.GetString(file));
        var kept = PictureReader.Read("upright.jpg", file).Value!.File;
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(kept.Span));
        Assert.Equal(kept.ToArray(), PictureReader.Read("again.jpg", kept).Value!.File.ToArray());
    }

    [Theory]
    [InlineData("cmyk.jpg", "PB4068")]
    [InlineData("turned.jpg", "PB4069")]
    public void What_cannot_be_printed_is_refused(string name, string code) => Assert.Equal(code, Refused(Bytes(name)));

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    public void Rare_codings_are_refused(byte marker)
    {
        byte[] file = Bytes("colour.jpg");
        file[Frame(file) + 1] = marker;
        Assert.Equal("PB4067", Refused(file));
    }

    [Theory]
    [InlineData(0, 24, "PB4079")]
    [InlineData(16, 0, "PB4079")]
    [InlineData(65535, 65535, "PB4079")]
    [InlineData(5000, 5000, "PB4082")]
    public void A_header_that_lies_about_the_size_is_refused(int height, int width, string code)
    {
        byte[] file = Bytes("colour.jpg");
        int at = Frame(file) + 5;
        (file[at], file[at + 1], file[at + 2], file[at + 3]) = ((byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width);
        Assert.Equal(code, Refused(file));
    }

    [Theory]
    [InlineData("colour.jpg")]
    [InlineData("progressive.jpg")]
    public void A_file_that_ends_anywhere_is_refused(string name)
    {
        byte[] whole = Bytes(name);
        for (int length = 3; length < whole.Length; length++)
            Assert.Equal("PB4080", Refused(whole[..length]));
    }

    [Fact]
    public void Any_other_byte_gives_a_picture_or_a_diagnostic()
    {
        byte[] whole = Bytes("turned.jpg");
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] broken = [.. whole];
            broken[at] ^= 0x55;
            var read = PictureReader.Read("x.jpg", broken);
            Assert.True(read.Value is not null ^ read.HasErrors);
        }
    }

    private static int Frame(byte[] file) =>
        Enumerable.Range(0, file.Length).First(i => file[i] == 0xFF && file[i + 1] == 0xC0);

    private static string Refused(byte[] file) => Assert.Single(PictureReader.Read("x.jpg", file).Diagnostics).Code;

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(TestPaths.Data, "pictures", name));
}
