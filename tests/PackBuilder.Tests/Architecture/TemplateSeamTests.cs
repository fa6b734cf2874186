using System.Text.RegularExpressions;

namespace PackBuilder.Tests.Architecture;

/// <summary>Which engine runs templates is known to one class: another can take its place without the program noticing.</summary>
public partial class TemplateSeamTests
{
    private static readonly string[] Seam = ["ITemplateLoader", "TemplateEngine", "TemplateOptions"];

    [Fact]
    public void The_program_uses_no_namespace_below_that_of_the_engine()
    {
        var wrong = SourceFolders.Files()
            .Where(file => !file.Path.StartsWith("PackBuilder.Templating/", StringComparison.Ordinal) && Inner().IsMatch(file.Text))
            .Select(file => file.Path);

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_engine_shows_its_seam_and_nothing_else() =>
        Assert.Equal(Seam, typeof(PackBuilder.Templating.TemplateEngine).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_pipeline_and_the_command_line_use_the_engine()
    {
        var users = SourceFolders.Files()
            .Where(file => file.Text.Contains("using PackBuilder.Templating;", StringComparison.Ordinal))
            .Select(file => file.Path.Split('/')[0]).Distinct();

        Assert.Equal(["PackBuilder.Building", "PackBuilder.Cli"], users);
    }

    [GeneratedRegex(@"PackBuilder\.Templating\.\w")]
    private static partial Regex Inner();
}
