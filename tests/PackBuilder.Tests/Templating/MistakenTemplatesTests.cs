using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;

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

    [Fact]
    public void A_mistyped_partial_is_found_without_rendering()
    {
        var loader = new DictionaryLoader(new Dictionary<string, string> { ["main"] = "{{ if false; include \"parts/itmes.sbn\"; end }}", ["parts/items.sbn"] = "" });

        var error = Assert.Single(new PackBuilder.Templating.TemplateEngine(loader).Check("main"));

        Assert.Equal(("PB3136", "did you mean 'parts/items.sbn'?"), (error.Code, error.Help[0].English));
    }
}
