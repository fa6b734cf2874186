using PackBuilder.Templating;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

/// <summary>The cases of tests/data/templates.</summary>
public class TemplateCaseTests
{
    private static string Folder => Path.Combine(TestPaths.Data, "templates");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.case").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_renders_as_written(string name)
    {
        var test = TemplateCaseFile.Read(Path.Combine(Folder, name));

        var result = new TemplateEngine(new DictionaryLoader(test.Templates)).Render("main", test.Model, TemplateOptions.Default);

        string? error = result.Diagnostics.Select(d => $"{d.Code} {d.Location!.File} {d.Location.Line}:{d.Location.Column}").SingleOrDefault();
        Assert.Equal(test.Error, error);
        Assert.Equal(test.Output, result.Value);
    }
}
