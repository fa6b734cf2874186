using PackBuilder.Cli.Files;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>The files a document was made from, for finding where a character came from: guides, employer, pack, templates.</summary>
internal static class DocumentSources
{
    public static IReadOnlyList<SourceText> Of(Variant variant, IEnumerable<GuideResult> guides, Workshop workshop)
    {
        var project = workshop.Project;
        var gate = project.Gate(workshop.Files);
        var texts = guides.Select(result => result.Finished).OfType<FinishedGuide>()
            .OrderBy(guide => !variant.Pack.Guides.Any(name => name.Name == guide.Guide.Id))
            .Select(guide => guide.Text)
            .ToList();
        if (variant.Employer is { } employer)
            Add(Path.Combine(project.Employers, employer.Id.Name + ".yaml"));
        Add(Path.Combine(project.Packs, variant.Pack.Id.Name + ".yaml"));
        Add(Path.Combine(project.Editions, variant.Edition.Id.Name + ".yaml"));
        foreach (string folder in workshop.Files.Folders(project.Templates).Select(name => Path.Combine(project.Templates, name)).Prepend(project.Templates))
        {
            foreach (string name in workshop.Files.Files(folder).Where(name => name.EndsWith(".sbn", StringComparison.Ordinal)))
                Add(Path.Combine(folder, name));
        }

        return texts;

        void Add(string path)
        {
            if (TextFiles.Read(gate, path).Value is { } text)
                texts.Add(text);
        }
    }
}
