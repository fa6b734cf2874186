using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Sources;

/// <summary>Reads the lists beside the guides that say what guides may say; a project may have none, and then the value is null.</summary>
public static class ContentRuleFiles
{
    public static Checked<TagList> Tags(IFileSystem files, Project project) => ReadIfThere(files, project, ContentRuleData.TagsFile).Then(TagListReader.Read);

    public static Checked<AvoidList> Avoid(IFileSystem files, Project project) => ReadIfThere(files, project, ContentRuleData.AvoidFile).Then(AvoidListReader.Read);

    private static Checked<SourceText> ReadIfThere(IFileSystem files, Project project, string name)
    {
        string path = Path.Combine(project.Sources, name);
        return files.FileExists(path) ? TextFiles.Read(project.Gate(files), path) : new Checked<SourceText>(null, []);
    }
}
