using PackBuilder.Templating;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Templating;

/// <summary>Whole templates with partials and bilingual models, byte for byte what another version of the engine printed under a Chinese locale.</summary>
public sealed class RealisticTemplatesTests
{
    private static string Root => Path.Combine(TestPaths.Data, "templates", "realistic");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_prints_what_is_expected(string name)
    {
        string folder = Path.Combine(Root, name);
        var model = YamlFile.Read(new SourceText("model.yaml", File.ReadAllText(Path.Combine(folder, "model.yaml")))).Value!;

        var result = new TemplateEngine(new FolderLoader(folder)).Render("template.sbn", (DataMap)YamlData.From(model), TemplateOptions.Default);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected.md")), result.Value);
    }

    private sealed class FolderLoader(string folder) : ITemplateLoader
    {
        public Checked<SourceText>? Load(string name)
        {
            string path = name == "template.sbn" ? Path.Combine(folder, name) : Path.Combine(folder, "partials", name);
            return File.Exists(path) ? Checked<SourceText>.Ok(new SourceText(name, File.ReadAllText(path))) : null;
        }
    }
}
