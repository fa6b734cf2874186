using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.Building.Sources;

/// <summary>The schema that written guides name in their first line, put beside them.</summary>
public static class GuideSchema
{
    /// <param name="guides">All in one folder; with none of them there is no schema either.</param>
    public static ImmutableArray<OutputFile> Beside(ImmutableArray<OutputFile> guides)
    {
        if (guides.IsEmpty)
            return guides;
        string folder = guides[0].Name[..(guides[0].Name.LastIndexOf('/') + 1)];
        return guides.Add(new OutputFile(folder + GuideYamlWriter.SchemaFile, Encoding.UTF8.GetBytes(SchemaFiles.Text("guide"))));
    }
}
