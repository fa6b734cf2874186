using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Packs.Model;
using PackBuilder.Pdf.Fonts;
using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Building.Inputs;

/// <summary>What every document of a run is made with, read once.</summary>
/// <param name="Date">What documents carry as their date, and the day that facts are held against.</param>
public sealed record BuildContext(
    IFileSystem Files, Project Project, PictureFolder Pictures, IReadOnlyDictionary<string, Checked<Design>> Designs, FontSet Fonts, SourceDate Date)
{
    private readonly Lazy<Catalogue> _catalogue = new(() => LogoChecker.Check(Catalogue.Read(Files, Project), Pictures));

    /// <summary>Read when somebody asks: a document that is of no pack needs none of it.</summary>
    public Catalogue Catalogue => _catalogue.Value;

    public TemplateFolder Templates { get; } = new(Files, Project.Templates, Project.Display);

    /// <summary>One engine for the run: templates and partials are parsed once.</summary>
    public TemplateEngine Engine { get; } = new(new TemplateFolder(Files, Project.Templates, Project.Display));

    /// <summary>House styles of the packs that name one.</summary>
    public HouseStyleFiles HouseStyles { get; } = new(Files, Project);

    /// <summary>A DOCX (absolute path) to use for every pack instead of the one that it names.</summary>
    public string? ReferenceDocx { get; init; }

    /// <summary>Font programs that documents of the run have in common.</summary>
    public FontCache FontPrograms { get; } = new();

    /// <summary>The folder of templates as diagnostics show it.</summary>
    public string TemplatesName => Project.Display(Project.Templates);

    /// <param name="today">For whoever holds facts against the day where no date is stated.</param>
    public static Checked<BuildContext> Open(IFileSystem files, Project project, Func<string, string?> environment, Func<DateOnly>? today = null) =>
        Open(files, project, environment, today, (reader, list) => reader.Read(list));

    /// <summary>As the other, for one document: a font is read when a character is looked for in it, and what is wrong with it is said then.</summary>
    public static Checked<BuildContext> OpenForOne(IFileSystem files, Project project, Func<string, string?> environment) =>
        Open(files, project, environment, today: null, (reader, list) => reader.ReadWhenAsked(list));

    private static Checked<BuildContext> Open(
        IFileSystem files, Project project, Func<string, string?> environment, Func<DateOnly>? today, Func<FontSetReader, SourceText, Checked<FontSet>> readFonts)
    {
        files = project.Layered(files);
        var date = SourceDate.Read(environment, project.Date, today);
        var gate = project.Gate(files);
        var reader = new FontSetReader(name => Path.GetFullPath(name, project.Fonts) is var path && files.FileExists(path) ? gate.ReadFont(path) : null);
        var fonts = TextFiles.Read(gate, Path.Combine(project.Fonts, FontSetReader.FileName)).Then(list => readFonts(reader, list));
        var diagnostics = date.Diagnostics.AddRange(fonts.Diagnostics);
        return date.Value is null || fonts.Value is null
            ? new Checked<BuildContext>(null, diagnostics)
            : new Checked<BuildContext>(
                new BuildContext(files, project, new PictureFolder(files, project), ReadDesigns(files, project, fonts.Value), fonts.Value, date.Value), diagnostics);
    }

    private static SortedDictionary<string, Checked<Design>> ReadDesigns(IFileSystem files, Project project, FontSet fonts)
    {
        var gate = project.Gate(files);
        string[] families = [.. fonts.Families.Select(family => family.Name)];
        var designs = new SortedDictionary<string, Checked<Design>>(StringComparer.Ordinal);
        foreach (string name in files.Files(project.Designs).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            string path = Path.Combine(project.Designs, name);
            designs.Add(Path.GetFileNameWithoutExtension(name), TextFiles.Read(gate, path).Then(source => DesignReader.Read(source, families)));
        }

        return designs;
    }
}

/// <summary>Opens the logo of every employer, so that what is wrong with it is reported once, with the line of the profile that names it.</summary>
file static class LogoChecker
{
    public static Catalogue Check(Catalogue catalogue, PictureFolder pictures) =>
        catalogue with { Employers = OrderedParallel.Map(catalogue.Employers, entry => Check(entry, pictures)) };

    private static Entry<EmployerProfile> Check(Entry<EmployerProfile> entry, PictureFolder pictures)
    {
        if (entry.Read.Value?.Logo is not { } logo)
            return entry;
        var problems = pictures.Open(logo.Path, logo.File.At).Diagnostics;
        return problems.IsEmpty
            ? entry
            : entry with { Read = new Checked<EmployerProfile>(entry.Read.Value, entry.Read.Diagnostics.AddRange(problems.Select(problem => WithPlace(problem, logo.File)))) };
    }

    // A fault of the picture itself is reported at the picture.
    private static Diagnostic WithPlace(Diagnostic problem, Named file) => problem.Location == file.At
        ? problem
        : problem with { Related = problem.Related.Add(new RelatedPlace("it is named here", file.At)) };
}
