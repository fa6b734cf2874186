using System.Text;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Reading;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>A pack of one guide with a question of each closed kind, in the program's own editions.</summary>
internal sealed class ClosedPack
{
    private readonly DocumentStages _stages;
    private readonly BuildContext _context;
    private readonly GuideLibrary _library;

    /// <param name="change">Of the guide's Markdown.</param>
    /// <param name="settings">Further lines of the pack.</param>
    /// <param name="fault">A file of the templates folder, and what is put in place of what.</param>
    public ClosedPack(string language = "zh", Func<string, string>? change = null, string settings = "", (string File, string Old, string New)[]? fault = null)
    {
        string guide = File.ReadAllText(Path.Combine(TestPaths.Data, "captures", "closed-questions.md"));
        var files = TestRun.SmallProject();
        files.Remove("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/closed.md", change is null ? guide : change(guide));
        files.Put("/project/templates/packs/small.yaml", $"""
            schema: packbuilder/pack@1
            id: small
            title: {"{zh: 选择题, en: Closed questions}"}
            language: {language}
            include: {"{guides: [closed]}"}
            editions: [handbook, worksheet, answer-key, trainer, flash-cards, score-sheet]
            {settings}
            """);
        foreach (var (file, old, planted) in fault ?? [])
        {
            string text = Encoding.UTF8.GetString(files.Read($"/project/templates/{file}"));
            Assert.Contains(old, text, StringComparison.Ordinal);
            files.Put($"/project/templates/{file}", text.Replace(old, planted, StringComparison.Ordinal));
        }

        var project = Value(ProjectReader.Read(files, Path.GetFullPath("/project"), null, null));
        _context = Value(BuildContext.Open(files, project, _ => null));
        _stages = new DocumentStages(_context);
        var read = new GuideStages(project.Gate(files)).Read(Path.GetFullPath("/project/sources/guides/closed.md"));
        _library = Value(ProjectGuides.Of(_context.Files, project, [read]).Library);
    }

    public static IEnumerable<string> Editions => ["handbook", "worksheet", "answer-key", "trainer", "flash-cards", "score-sheet"];

    public string Markdown(string edition) => Value(Rendered(Variant(edition))).Content;

    public WritableDocument Typeset(string edition)
    {
        var variant = Variant(edition);
        return Value(_stages.Typeset(variant.Print, Value(_stages.FindPictures(Value(MarkdownReader.Read(Value(Rendered(variant))))))));
    }

    public byte[] Bytes(string edition, string format)
    {
        var variant = Variant(edition) with { Formats = [DocumentFormats.Find(format)!] };
        return Value(_stages.WriteFormats(variant.Print, Typeset(edition))).Files.Single().Content.ToArray();
    }

    private Checked<PackBuilder.Text.Source.SourceText> Rendered(Variant variant) =>
        _stages.RenderTemplate(variant, Value(_stages.BuildTree(variant, Value(_stages.Select(variant, _library)))));

    private Variant Variant(string edition)
    {
        var plan = VariantPlanner.Plan(new BuildRequest { Editions = [edition] }, _context.Catalogue, _context.Designs);
        Assert.Empty(plan.Diagnostics);
        return plan.Variants.Single();
    }

    private static T Value<T>(Checked<T> result)
        where T : class
    {
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        return result.Value!;
    }
}
