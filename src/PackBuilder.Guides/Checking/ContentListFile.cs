using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Checking;

/// <summary>A YAML file that holds its schema and one list, for the content rules.</summary>
internal static class ContentListFile
{
    /// <param name="what">The file in a message, such as <c>the list of tags</c>.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="read">Makes a value of the list; the node is null where the key is absent.</param>
    public static Checked<T> Read<T>(SourceText source, Message what, string schema, string key, Func<YamlReader, YamlNode?, T> read)
        where T : class => YamlFile.Read(source).Then(node =>
    {
        var reader = new YamlReader();
        var root = reader.Root(node, what);
        if (root is not null)
        {
            reader.RefuseUnknownKeys(root, what, "schema", key);
            if (reader.RequiredText(root, "schema", what) is { Length: > 0 } stated && stated != schema)
                reader.Add(ContentErrors.OtherSchema(root["schema"]!.Location, stated, schema));
        }

        var value = read(reader, root?[key]);
        return new Checked<T>(reader.HasErrors ? null : value, [.. reader.Diagnostics]);
    });
}
