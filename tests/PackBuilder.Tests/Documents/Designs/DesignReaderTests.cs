using PackBuilder.Documents.Designs;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Designs;

public class DesignReaderTests
{
    public static TheoryData<string> Designs() =>
        [.. Directory.GetFiles(Path.Combine(TestPaths.Repository, "templates", "designs"), "*.yaml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Designs))]
    public void Every_design_that_comes_with_the_program_is_valid(string file)
    {
        string path = Path.Combine(TestPaths.Repository, "templates", "designs", file);
        var result = DesignReader.Read(new SourceText(file, File.ReadAllText(path)));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), result.Value!.Name);
    }

    [Theory]
    [InlineData("body_size: 小四", 12)]
    [InlineData("body_size: 11", 11)]
    [InlineData("body_size: 11 pt", 11)]
    [InlineData("body_size: 4mm", 11.34)]
    public void Sizes_have_several_forms(string yaml, double points) =>
        Assert.Equal(points, Read($"{yaml}\nmeasure: 30\nlines: 30\n").Value!.BodySize, 2);

    [Fact]
    public void The_line_pitch_follows_the_size_where_it_is_not_given() =>
        Assert.Equal(20.4, Read("body_size: 小四\nmeasure: 36\nlines: 33\n").Value!.LinePitch, 3);

    [Fact]
    public void Margins_leave_whole_characters_and_lines()
    {
        var design = Read("body_size: 10\nline_pitch: 17\ninner_margin: 30mm\nouter_margin: 20mm\ntop_margin: 25mm\nbottom_margin: 25mm\n").Value!;

        // 160 mm are 453.5 pt, 247 mm are 700.2 pt.
        Assert.Equal((45, 41), (design.MeasureInEms, design.LinesPerPage));
        Assert.Equal(28.35, design.BindingShift, 2);
    }

    [Theory]
    [InlineData("inner_margin: 25mm", 0)]
    [InlineData("outer_margin: 25mm", 0)]
    public void One_margin_alone_stands_for_both(string yaml, double shift) => Assert.Equal(shift, Read(yaml).Value!.BindingShift, 2);

    [Fact]
    public void A_design_may_have_a_logo()
    {
        var logo = Read("logo: {file: pictures/a.svg, alt: 校徽}").Value!.Logo!;
        Assert.Equal(("pictures/a.svg", "校徽"), (logo.File, logo.Alternative));
        Assert.Null(Read("body_size: 11").Value!.Logo);
    }

    [Theory]
    [InlineData("inner_margin: 20mm\nouter_margin: 30mm", "PB4062")]
    [InlineData("inner_margin: 200mm", "PB4062")]
    [InlineData("inner_margin: 25mm\nmeasure: 30", "PB4094")]
    [InlineData("bottom_margin: 25mm\nlines: 30", "PB4094")]
    [InlineData("logo: {file: a.svg}", "PB2011")]
    [InlineData("bleed: 30mm", "PB4062")]
    [InlineData("bodysize: 12", "PB2010")]
    [InlineData("paper: A3", "PB4060")]
    [InlineData("line_breaking: gbk", "PB4060")]
    [InlineData("punctuation: halfwidth", "PB4060")]
    [InlineData("han_latin_gap: third", "PB4060")]
    [InlineData("paragraph_opening: drop", "PB4060")]
    [InlineData("hanging_marks: often", "PB2012")]
    [InlineData("body_size: 六点", "PB4061")]
    [InlineData("body_size: 99", "PB4062")]
    [InlineData("measure: 4", "PB2013")]
    [InlineData("measure: many", "PB2012")]
    [InlineData("measure: 60", "PB4065")]
    [InlineData("lines: 60", "PB4066")]
    [InlineData("colours: {ink: red}", "PB4063")]
    [InlineData("colours: {ink: \"#999999\"}", "PB4064")]
    [InlineData("colours: {muted: \"#6F7782\", tint: \"#DDDDDD\"}", "PB4064")]
    [InlineData("colours: {inc: \"#000000\"}", "PB2010")]
    [InlineData("faces: song", "PB2012")]
    [InlineData("- a", "PB2012")]
    public void What_is_wrong_is_named(string yaml, string code)
    {
        var result = Read(yaml);
        Assert.Contains(code, result.Diagnostics.Select(d => d.Code));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData(0x000000, 0xFFFFFF, 21)]
    [InlineData(0x777777, 0xFFFFFF, 4.48)]
    [InlineData(0x123456, 0x123456, 1)]
    public void Contrast_is_that_of_the_guidelines(int a, int b, double expected) => Assert.Equal(expected, Contrast.Between(Colour.Of(a), Colour.Of(b)), 2);

    private static PackBuilder.Text.Diagnostics.Checked<Design> Read(string yaml) => DesignReader.Read(new SourceText("test.yaml", yaml));
}
