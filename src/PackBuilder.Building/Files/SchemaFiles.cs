namespace PackBuilder.Building.Files;

/// <summary>The JSON Schemas that come with the program, one for each kind of file that a person writes.</summary>
public static class SchemaFiles
{
    public static readonly string[] Kinds = ["project", "pack", "edition", "employer", "guide", "sources", "corrections", "tags", "avoid", "design", "fonts"];

    public static string Text(string kind)
    {
        using var reader = new StreamReader(typeof(SchemaFiles).Assembly.GetManifestResourceStream(kind + ".json")!);
        return reader.ReadToEnd();
    }
}
