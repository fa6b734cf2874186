using PackBuilder.Templating;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Templating;

/// <summary>A map that says what it may hold refuses names that it can never hold; other maps give null for any name.</summary>
public class StrictMembersTests
{
    private static readonly DataMap Question = new DataMapBuilder { { "prompt", "P" }, { "sample", null as string } }.Build();

    private static readonly DataMap Model = new([new("q", Question), new("free", new DataMap([]))]);

    [Theory]
    [InlineData("{{ q.sample }}{{ q.prompt }}", "P")]
    [InlineData("{{ q[\"promt\"] }}{{ free.anything }}", "")]
    [InlineData("{{ q.own = 1; q.own }}", "1")]
    [InlineData("{{ this.promt }}{{ with q; this.promt; end }}", "")]
    [InlineData("{{ o = {a: q}; o.b }}", "")]
    public void What_may_be_absent_is_null(string template, string output)
    {
        var result = Rendering.Render(template, TemplateOptions.Default, Model);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(output, result.Value);
    }

    [Theory]
    [InlineData("{{ q.promt }}", "did you mean 'prompt'?")]
    [InlineData("{{ q?.promt }}", "did you mean 'prompt'?")]
    [InlineData("{{ q.smaple }}", "did you mean 'sample'?")]
    [InlineData("{{ q.text }}", "available: prompt, sample")]
    public void What_can_never_be_there_is_an_error(string template, string help)
    {
        var error = Rendering.Error(template, TemplateOptions.Default, Model);

        Assert.Equal("PB3105", error.Code);
        Assert.Contains(help, error.Help.Select(one => one.English));
    }

    [Fact]
    public void An_unknown_name_of_a_partial_names_the_others()
    {
        var error = Rendering.Error("{{ $lines = 3; $lnes }}", TemplateOptions.Default);

        Assert.Equal(["did you mean '$lines'?", "write $.lnes if it may be absent"], error.Help.Select(help => help.English));
    }
}
