using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;

namespace PackBuilder.Tests.Documents.Pictures;

public class PngReaderTests
{
    private static readonly PngFile Small = new(9, 7, 8, 2) { Value = (x, y, c) => (x * 31 + y * 17 + c * 5) % 256 };

    public static TheoryData<int, int, bool> Kinds()
    {
        var kinds = new TheoryData<int, int, bool>();
        foreach (var (colour, depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
        {
            foreach (int depth in depths)
            {
                kinds.Add(colour, depth, false);
                kinds.Add(colour, depth, true);
            }
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_colour_type_depth_and_interlacing_is_read(int colour, int depth, bool interlaced)
    {
        int max = (1 << depth) - 1;
        int Value(int x, int y, int c) => (x * 7919 + y * 104729 + c * 1299709) % (max + 1);
        byte[] palette = [.. Enumerable.Range(0, (max + 1) * 3).Select(i => (byte)(i * 37))];
        var file = new PngFile(11, 9, depth, colour) { Interlaced = interlaced, Value = Value, Palette = colour == 3 ? palette : null };

        var picture = Raster(file.ToBytes());

        Assert.Equal((11, 9, colour is 2 or 3 or 6), (picture.PixelWidth, picture.PixelHeight, picture.IsColour));
        var samples = new List<byte>();
        var alpha = new List<byte>();
        byte Byte(int value) => (byte)Math.Round(value * 255.0 / max, MidpointRounding.AwayFromZero);
        for (int y = 0; y < 9; y++)
        {
            for (int x = 0; x < 11; x++)
            {
                if (colour == 3)
                    samples.AddRange(palette.Skip(Value(x, y, 0) * 3).Take(3));
                else
                    samples.AddRange(Enumerable.Range(0, colour is 2 or 6 ? 3 : 1).Select(c => Byte(Value(x, y, c))));
                if (colour is 4 or 6)
                    alpha.Add(Byte(Value(x, y, file.Channels - 1)));
            }
        }

        Assert.Equal(samples, picture.Samples.ToArray());
        Assert.Equal(alpha, picture.Alpha.ToArray());
    }

    [Theory]
    [InlineData(0, new byte[] { 0, 3 })]
    [InlineData(2, new byte[] { 0, 3, 0, 3, 0, 3 })]
    public void One_colour_may_stand_for_transparent(int colour, byte[] key)
    {
        var picture = Raster(new PngFile(4, 1, 8, colour) { Value = (x, _, _) => x + 1, Transparency = key }.ToBytes());
        Assert.Equal([255, 255, 0, 255], picture.Alpha.ToArray());
    }

    [Fact]
    public void Colours_of_a_palette_may_be_transparent()
    {
        var picture = Raster(new PngFile(3, 1, 8, 3) { Value = (x, _, _) => x, Palette = new byte[9], Transparency = [0, 128] }.ToBytes());
        Assert.Equal([0, 128, 255], picture.Alpha.ToArray());
    }

    [Fact]
    public void Transparency_that_hides_nothing_is_left_out() =>
        Assert.True(Raster(new PngFile(2, 2, 8, 6) { Value = (_, _, _) => 255 }.ToBytes()).Alpha.IsEmpty);

    [Fact]
    public void The_size_follows_from_the_resolution()
    {
        // 11811 pixels a metre are 300 an inch.
        byte[] physical = [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1];
        var picture = Raster((Small with { Extra = [("pHYs", physical)] }).ToBytes());
        Assert.Equal(9 * 72 / 300.0, picture.Width, 0.001);
        Assert.Equal(9 * 72 / 150.0, Raster(Small.ToBytes()).Width, 0.001);
    }

    [Fact]
    public void Profiles_and_texts_do_not_travel_along()
    {
        var picture = Raster((Small with { Extra = [("iCCP", new byte[20]), ("tEXt", Encoding.ASCII.GetBytes("Author\0Somebody")), ("eXIf", new byte[8])] }).ToBytes());
        string kept = Encoding.Latin1.GetString(picture.File.Span);
        Assert.DoesNotContain("Somebody", kept);
        Assert.DoesNotContain("iCCP", kept);
        Assert.DoesNotContain("eXIf", kept);
        Assert.Equal(picture.Samples.ToArray(), Raster(picture.File.ToArray()).Samples.ToArray());
    }

    [Theory]
    [InlineData("PB4079", 0, 7)]
    [InlineData("PB4079", 30001, 1)]
    [InlineData("PB4079", 20000, 20000)]
    [InlineData("PB4079", -1, 7)]
    [InlineData("PB4082", 9, 6)]
    [InlineData("PB4082", 9, 8)]
    [InlineData("PB4082", 5000, 5000)]
    public void A_header_that_lies_about_the_size_is_refused(string code, int width, int height) =>
        Assert.Equal(code, Refused((Small with { Claim = (width, height) }).ToBytes()));

    [Fact]
    public void Damage_is_refused()
    {
        Assert.Equal("PB4081", Refused((Small with { Filter = _ => 5 }).ToBytes()));
        Assert.Equal("PB4081", Refused((Small with { Depth = 3 }).ToBytes()));
        Assert.Equal("PB4081", Refused((Small with { Colour = 3 }).ToBytes()));
        Assert.Equal("PB4081", Refused(new PngFile(2, 2, 8, 3) { Value = (_, _, _) => 7, Palette = new byte[6] }.ToBytes()));
        Assert.Equal("PB4081", Refused((Small with { Extra = [("ABCD", [1])] }).ToBytes()));
        Assert.Equal("PB4081", Refused((Small with { Extra = [("PLTE", new byte[4])] }).ToBytes()));
        Assert.Equal("PB4081", Refused([.. Small.ToBytes()[..8], .. PngFile.Chunk("IEND", [])]));
        byte[] wrongSum = Small.ToBytes();
        wrongSum[20] ^= 1;
        Assert.Equal("PB4081", Refused(wrongSum));
        Assert.Equal("PB4081", Refused([.. Small.ToBytes()[..33], .. PngFile.Chunk("IDAT", [1, 2, 3]), .. PngFile.Chunk("IEND", [])]));
    }

    [Fact]
    public void A_file_that_ends_anywhere_is_refused()
    {
        byte[] whole = Small.ToBytes();
        for (int length = 8; length < whole.Length; length++)
            Assert.Equal("PB4080", Refused(whole[..length]));
    }

    [Fact]
    public void Any_other_byte_gives_a_picture_or_a_diagnostic()
    {
        byte[] whole = (Small with { Interlaced = true }).ToBytes();
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] broken = [.. whole];
            broken[at] ^= 0x55;
            var read = PictureReader.Read("x.png", broken);
            Assert.True(read.Value is not null ^ read.HasErrors);
        }
    }

    private static RasterPicture Raster(byte[] file)
    {
        var read = PictureReader.Read("x.png", file);
        Assert.Empty(read.Diagnostics);
        return Assert.IsType<RasterPicture>(read.Value);
    }

    private static string Refused(byte[] file)
    {
        var read = PictureReader.Read("x.png", file);
        Assert.Null(read.Value);
        return Assert.Single(read.Diagnostics).Code;
    }
}
