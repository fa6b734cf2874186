using System.Globalization;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Text.Measures;

namespace PackBuilder.Tests.Documents.Pictures;

public class SvgReaderTests
{
    // 96 px to the inch: a drawing of 96 units is 72 pt wide.
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">";

    [Theory]
    [InlineData("<path d=\"M4 8 L12 8 12 16z\"/>", "3,6 9,6 9,12 z")]
    [InlineData("<path d=\"m4 8 8 0 0 8\"/>", "3,6 9,6 9,12")]
    [InlineData("<path d=\"M4 8h8v8H4Z m4 4l4 0\"/>", "3,6 9,6 9,12 3,12 z 6,9 9,9")]
    [InlineData("<path d=\"M0 0C0 4 4 8 8 8S16 4 16 0\"/>", "0,0 (0,3) (3,6) 6,6 (9,6) (12,3) 12,0")]
    [InlineData("<path d=\"M0 0Q12 0 12 12T24 24\"/>", "0,0 (6,0) (9,3) 9,9 (9,15) (12,18) 18,18")]
    [InlineData("<path d=\"M-1.5.5-3e0-4\"/>", "-1.13,0.38 -2.25,-3")]
    [InlineData("<path d=\"M0 0A8 8 0 018 8\"/>", "0,0 (3.31,0) (6,2.69) 6,6")]
    [InlineData("<rect x=\"4\" y=\"8\" width=\"12px\" height=\"4\"/>", "3,6 12,6 12,9 3,9 z")]
    [InlineData("<circle cx=\"8\" cy=\"8\" r=\"4\"/>", "9,6 (9,7.66) (7.66,9) 6,9 (4.34,9) (3,7.66) 3,6 (3,4.34) (4.34,3) 6,3 (7.66,3) (9,4.34) 9,6 z")]
    [InlineData("<polygon points=\"0,0 8 0 8,8\"/>", "0,0 6,0 6,6 z")]
    [InlineData("<polyline points=\"0,0 8 0 8,8\"/>", "0,0 6,0 6,6")]
    [InlineData("<line x1=\"4\" y1=\"0\" x2=\"8\" y2=\"4\" stroke=\"black\"/>", "3,0 6,3")]
    [InlineData("<g transform=\"translate(4 0)\"><line x2=\"4\" transform=\"scale(2) rotate(90)\"/></g>", "3,0 3,6")]
    [InlineData("<line x2=\"4\" transform=\"matrix(1 0 0 1 4 8)\"><title>a</title></line>", "3,6 6,6")]
    public void Shapes_become_outlines(string shape, string expected) => Assert.Equal(expected, Print(Read(Open + shape + "</svg>").Shapes.Single()));

    [Fact]
    public void Styles_are_inherited_and_overridden()
    {
        var shapes = Read(Open + """
            <g fill="#f00" stroke="navy" stroke-width="4" stroke-linecap="round" stroke-linejoin="bevel" fill-rule="evenodd">
              <rect width="8" height="8"/>
              <rect width="8" height="8" fill="none" stroke="rgb(1, 2, 3)" transform="scale(2)"/>
              <rect width="8" height="8" stroke="none" fill-rule="nonzero"/>
            </g></svg>
            """).Shapes;
        Assert.Equal([Colour.Of(0xFF0000), null, Colour.Of(0xFF0000)], shapes.Select(shape => shape.Fill));
        Assert.Equal(new VectorStroke(3, Colour.Of(0x000080), StrokeCap.Round, StrokeJoin.Bevel), shapes[0].Stroke);
        Assert.Equal(new VectorStroke(6, Colour.Of(0x010203), StrokeCap.Round, StrokeJoin.Bevel), shapes[1].Stroke);
        Assert.Null(shapes[2].Stroke);
        Assert.Equal([true, true, false], shapes.Select(shape => shape.IsEvenOdd));
    }

    [Theory]
    [InlineData("viewBox=\"0 0 96 48\"", 72, 36)]
    [InlineData("width=\"20mm\" height=\"10mm\"", 56.69, 28.35)]
    [InlineData("width=\"2in\" viewBox=\"0 0 10 5\"", 144, 72)]
    [InlineData("height=\"72pt\" viewBox=\"0 0 10 5\"", 144, 72)]
    [InlineData("width=\"100%\" viewBox=\"0 0 96 96\"", 72, 72)]
    public void The_size_follows_from_the_frame(string frame, double width, double height)
    {
        var picture = Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" {frame}><rect width=\"1\" height=\"1\"/></svg>");
        Assert.Equal(width, picture.Width, 0.01);
        Assert.Equal(height, picture.Height, 0.01);
    }

    [Theory]
    [InlineData("PB4071", "<script>alert(1)</script>")]
    [InlineData("PB4071", "<style>rect {fill: red}</style>")]
    [InlineData("PB4071", "<text x=\"1\">a</text>")]
    [InlineData("PB4071", "<image href=\"http://example.com/a.png\"/>")]
    [InlineData("PB4071", "<use href=\"other.svg#a\"/>")]
    [InlineData("PB4071", "<filter/>")]
    [InlineData("PB4071", "<linearGradient/>")]
    [InlineData("PB4071", "<foreignObject/>")]
    [InlineData("PB4071", "<svg/>")]
    [InlineData("PB4071", "<rect width=\"1\" height=\"1\"><animate/></rect>")]
    [InlineData("PB4071", "<a xmlns=\"http://example.com/\"/>")]
    [InlineData("PB4071", "<?xml-stylesheet href=\"a.css\"?>")]
    [InlineData("PB4072", "<rect width=\"1\" height=\"1\" style=\"fill:red\"/>")]
    [InlineData("PB4072", "<rect width=\"1\" height=\"1\" class=\"a\"/>")]
    [InlineData("PB4072", "<rect width=\"1\" height=\"1\" opacity=\"0.5\"/>")]
    [InlineData("PB4072", "<rect width=\"1\" height=\"1\" onclick=\"a()\"/>")]
    [InlineData("PB4072", "<path d=\"M0 0h1\" stroke-dasharray=\"1\"/>")]
    [InlineData("PB4072", "<g clip-path=\"url(#a)\"/>")]
    [InlineData("PB4073", "<rect width=\"1\" height=\"1\" fill=\"url(#a)\"/>")]
    [InlineData("PB4073", "<rect width=\"1\" height=\"1\" fill=\"tomato\"/>")]
    [InlineData("PB4073", "<rect width=\"-1\" height=\"1\"/>")]
    [InlineData("PB4073", "<rect width=\"1e99\" height=\"1\"/>")]
    [InlineData("PB4073", "<rect width=\"NaN\" height=\"1\"/>")]
    [InlineData("PB4073", "<path d=\"L1 1\"/>")]
    [InlineData("PB4073", "<path d=\"M1 1 L2\"/>")]
    [InlineData("PB4073", "<path d=\"M1 1 X2 3\"/>")]
    [InlineData("PB4073", "<path d=\"M1 1 A1 1 0 2 1 3 3\"/>")]
    [InlineData("PB4073", "<polygon points=\"1 2 3\"/>")]
    [InlineData("PB4073", "<g transform=\"translate(1\"/>")]
    [InlineData("PB4073", "<g transform=\"perspective(1)\"/>")]
    [InlineData("PB4073", "<line x2=\"4\" stroke=\"red\" transform=\"scale(1 3)\"/>")]
    [InlineData("PB4073", "<line x2=\"4\" stroke=\"red\" stroke-width=\"900\"/>")]
    [InlineData("PB4074", "loose words")]
    [InlineData("PB4076", "")]
    [InlineData("PB4076", "<rect width=\"1\" height=\"1\" fill=\"none\"/>")]
    [InlineData("PB4070", "<rect>")]
    [InlineData("PB4070", "<rect width=\"&lol;\"/>")]
    public void What_would_be_lost_is_refused_at_its_line(string code, string content)
    {
        var problem = Assert.Single(PictureReader.Read("x.svg", Bytes("\n" + Open + "\n" + content + "</svg>")).Diagnostics);
        Assert.Equal(code, problem.Code);
        if (code != "PB4076")
            Assert.Equal(3, problem.Location!.Line);
    }

    [Fact]
    public void Document_types_with_their_entities_are_refused()
    {
        const string Bomb = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Assert.Equal("PB4070", Assert.Single(PictureReader.Read("x.svg", Bytes(Bomb + Open + "<rect width=\"1\" height=\"1\"/></svg>")).Diagnostics).Code);
    }

    [Theory]
    [InlineData("PB4075", "<g>", "</g>", 5000)]
    [InlineData("PB4075", "<circle r=\"1\"/>", "", 20000)]
    public void Drawings_without_end_are_refused(string code, string open, string close, int count)
    {
        string content = string.Concat(Enumerable.Repeat(open, count)) + string.Concat(Enumerable.Repeat(close, count));
        Assert.Equal(code, Assert.Single(PictureReader.Read("x.svg", Bytes(Open + content + "</svg>")).Diagnostics).Code);
    }

    [Fact]
    public void Files_of_other_kinds_are_told_apart()
    {
        Assert.Equal("PB4077", Assert.Single(PictureReader.Read("x.gif", Bytes("GIF89a")).Diagnostics).Code);
        Assert.Equal("PB4080", Assert.Single(PictureReader.Read("x.png", Array.Empty<byte>()).Diagnostics).Code);
        Assert.Equal("PB4078", Assert.Single(PictureReader.Read("x.png", new byte[PictureReader.MaxBytes + 1]).Diagnostics).Code);
        Assert.Equal("PB4071", Assert.Single(PictureReader.Read("x.html", Bytes("<html></html>")).Diagnostics).Code);
    }

    private static VectorPicture Read(string svg)
    {
        var read = PictureReader.Read("x.svg", Bytes(svg));
        Assert.Empty(read.Diagnostics);
        return Assert.IsType<VectorPicture>(read.Value);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Print(VectorShape shape) => string.Join(' ', shape.Contours.Select(contour =>
        string.Join(' ', contour.Points.Select(point => point.IsControl ? $"({Number(point.X)},{Number(point.Y)})" : $"{Number(point.X)},{Number(point.Y)}"))
        + (contour.IsClosed ? " z" : "")));

    private static string Number(double value) => (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
