using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Templating;

/// <summary>
/// Slips of authors, one a line of tests/data/templates/mistaken.txt: the code, the place and the help that they get. The model holds
/// what <see cref="Model"/> says.
/// </summary>
public class MistakenTemplatesTests
{
    private static readonly DataMap Model = new DataMapBuilder
    {
        { "title", "手册" },
        { "name", "ann" },
        { "xs", new[] { "b", "a" } },
        { "nums", new DataList([1L, 2L, 3L]) },
        { "a", new DataFlag(true) },
        { "b", new DataFlag(false) },
        { "x", 5L },
        { "q", new DataMapBuilder { { "prompt", "P" }, { "sample", null as string } }.Build() },
    }.Build();

    public static TheoryData<string, string> Cases => TemplateTable.Read("mistaken.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_slip_is_reported_with_its_place_and_what_to_write(string template, string expected)
    {
        var error = Rendering.Render(template, model: Model).Diagnostics[0];

        string help = error.Help.IsEmpty ? "" : " " + error.Help[0];
        Assert.Equal(expected, $"{error.Code} {error.Location!.Line}:{error.Location.Column}{help}");
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_writing_is_reported_at_once()
    {
        string[] places = [.. Rendering.Render("{{ string.uppcase title }}\n{{ date.now }}\n{{ math.round 1 2 3 }}").Diagnostics
            .Select(error => $"{error.Code} {error.Location!.Line}:{error.Location.Column}")];

        Assert.Equal(["PB3038 1:4", "PB3039 2:4", "PB3041 3:19"], places);
    }

    [Theory]
    [InlineData("(a", "第2个字符处，“(”没有成对")]
    [InlineData("[a", "第2个字符处，“[”没有成对")]
    [InlineData("*a", "第1个字符处，“*”“+”“?”前面没有东西")]
    [InlineData("[z-a]", "第4个字符处，[a-z]这样的范围，终点在起点前面")]
    [InlineData("a{3,1}", "第6个字符处，{最少,最多}里，第二个数反而小")]
    [InlineData("\\\\p{X}", "第5个字符处，\\p{…}不是一类字符：\\p{L}是字母，\\p{Lu}是大写字母，\\p{Nd}是数字")]
    public void A_regular_expression_that_is_none_is_explained_in_Chinese(string pattern, string expected) =>
        Assert.Equal("正则表达式有误：" + expected, Rendering.Render($"{{{{ \"a\" | regex.match \"{pattern}\" }}}}").Diagnostics[0].Message.In(Wording.Chinese));

    [Fact]
    public void A_mistyped_partial_is_found_without_rendering()
    {
        var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = "{{ if false; include \"parts/itmes.sbn\"; end }}", ["parts/items.sbn"] = "" });

        var error = Assert.Single(new PackBuilder.Templating.TemplateEngine(loader).Check("main"));

        Assert.Equal(("PB3136", "did you mean 'parts/items.sbn'?"), (error.Code, error.Help[0].English));
    }
}
