using System.Globalization;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Building.Projects;

/// <summary>Finds packbuilder.yaml, here or in a folder above, and reads it.</summary>
public static class ProjectReader
{
    public const string FileName = "packbuilder.yaml";

    public const string Schema = "packbuilder/project@1";

    private static readonly string[] InputKeys = ["sources", "templates"];

    /// <param name="start">The folder to start from.</param>
    /// <param name="sources">A folder to read guides from instead of the project's own, or null.</param>
    /// <param name="output">A folder to write to instead of the project's own, or null.</param>
    public static Checked<Project> Read(IFileSystem files, string start, string? sources, string? output)
    {
        if (Find(files, start) is not { } root)
            return Checked<Project>.Failed(ProjectErrors.NotFound(start));
        var source = TextFiles.Read(new ReadGate(files, [root], path => Path.GetRelativePath(root, path)), Path.Combine(root, FileName));
        if (source.Value is null)
            return Checked<Project>.Failed(source.Diagnostics);
        var file = YamlFile.Read(source.Value);
        if (file.Value is null)
            return Checked<Project>.Failed(file.Diagnostics);

        var reader = new YamlReader();
        var project = Read(reader, reader.Map(file.Value, "a project") ?? new YamlMap([], source.Value.Locate(1, 1)), root);
        project = project with
        {
            Sources = sources ?? project.Sources,
            Output = output ?? project.Output,
            InputFolders = sources is null ? project.InputFolders : project.InputFolders.Add(sources),
            HasOwnSources = sources is null || Path.TrimEndingDirectorySeparator(sources) == project.Sources,
        };
        CheckFolders(reader, files, project, source.Value);
        return new Checked<Project>(reader.HasErrors ? null : project, [.. reader.Diagnostics]);
    }

    /// <summary>What packbuilder.yaml says under <c>language:</c>; null where there is none, or it cannot be read.</summary>
    public static string? LanguageOf(IFileSystem files, string start)
    {
        if (Find(files, start) is not { } root)
            return null;
        var source = TextFiles.Read(new ReadGate(files, [root], path => Path.GetRelativePath(root, path)), Path.Combine(root, FileName));
        return source.Then(YamlFile.Read).Value is YamlMap map ? new YamlReader().Text(map, "language") : null;
    }

    private static string? Find(IFileSystem files, string start)
    {
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (files.FileExists(Path.Combine(folder, FileName)))
                return folder;
        }

        return null;
    }

    private static Project Read(YamlReader reader, YamlMap map, string root)
    {
        reader.RefuseUnknownKeys(map, "a project", "schema", "sources", "templates", "output", "date", "language");
        if (reader.Text(map, "language") is { } language && Wording.In(language) is null)
            reader.Add(ProjectErrors.NoLanguage(language, map["language"]!.Location));
        string schema = reader.RequiredText(map, "schema", "a project");
        if (schema.Length > 0 && schema != Schema)
            reader.Add(ProjectErrors.WrongSchema(schema, Schema, map["schema"]!.Location));
        return new Project(root, Folder("sources"), Folder("templates"), Folder("output"))
        {
            Date = ReadDate(reader, map),
            // A folder that nobody names is one of the project, and no link can make it another.
            InputFolders = [root, .. InputKeys.Where(key => reader.Text(map, key) is not null).Select(Folder)],
        };

        string Folder(string key) => Path.GetFullPath(reader.Text(map, key) ?? key, root);
    }

    private static DateOnly? ReadDate(YamlReader reader, YamlMap map)
    {
        if (reader.Text(map, "date") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        reader.Add(ProjectErrors.NotADate(text, map["date"]!.Location));
        return null;
    }

    private static void CheckFolders(YamlReader reader, IFileSystem files, Project project, SourceText source)
    {
        // A folder that is named has to be there; without one the templates of the program are all there are.
        if (!files.FolderExists(project.Templates) && !(files.HasBuiltIn && project.Templates == Path.Combine(project.Root, "templates")))
            reader.Add(ProjectErrors.NoFolder("templates", project.Display(project.Templates), source.Locate(1, 1)));
        if (!files.FolderExists(project.Sources))
            reader.Add(ProjectErrors.NoFolder("sources", project.Display(project.Sources), project.HasOwnSources ? source.Locate(1, 1) : null));
    }
}
