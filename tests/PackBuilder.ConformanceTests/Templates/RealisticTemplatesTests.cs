using PackBuilder.Templating;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>Whole templates with partials and bilingual models, byte for byte.</summary>
public sealed class RealisticTemplatesTests
{
    public static TheoryData<string> Folders => [.. TemplateCaseFolders.RealisticFolders];

    [SharedTheory]
    [MemberData(nameof(Folders))]
    public void Template_gives_what_the_real_engine_gives(string folder)
    {
        var model = (DataMap)TemplateCase.Yaml(Path.Combine(folder, "model.yaml"));
        var options = TemplateCase.ReadOptions((DataMap)TemplateCase.Yaml(Path.Combine(folder, "options.yaml")));
        var engine = new TemplateEngine(new FolderLoader(folder));

        var result = engine.Render("template.sbn", model, options);

        string expected = File.ReadAllText(Path.Combine(folder, "expected.md"));
        string? difference = TemplateCaseRunner.OutputDifference(expected, result);
        Assert.True(difference is null, difference);
    }

    private sealed class FolderLoader(string folder) : ITemplateLoader
    {
        public SourceText? Load(string name)
        {
            string path = name == "template.sbn" ? Path.Combine(folder, name) : Path.Combine(folder, "partials", name);
            return File.Exists(path) ? new SourceText(name, File.ReadAllText(path)) : null;
        }
    }
}
