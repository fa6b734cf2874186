using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Sources;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Origins;

/// <summary>The files a document was made from, for finding where a character came from: guides, employer, pack, templates.</summary>
internal static class DocumentSources
{
    public static IReadOnlyList<SourceText> Of(Variant variant, ProjectGuides guides, BuildContext context)
    {
        var project = context.Project;
        var gate = project.Gate(context.Files);
        var texts = guides.Finished
            .OrderBy(guide => !variant.Pack.Guides.Any(name => name.Name == guide.Guide.Id))
            .Select(guide => guide.Text)
            .ToList();
        if (variant.Employer is { } employer)
            Add(Path.Combine(project.Employers, employer.Id.Name + ".yaml"));
        Add(Path.Combine(project.Packs, variant.Pack.Id.Name + ".yaml"));
        Add(Path.Combine(project.Editions, variant.Edition.Id.Name + ".yaml"));
        foreach (string folder in context.Files.Folders(project.Templates).Select(name => Path.Combine(project.Templates, name)).Prepend(project.Templates))
        {
            foreach (string name in context.Files.Files(folder).Where(name => name.EndsWith(".sbn", StringComparison.Ordinal)))
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
