using System.Collections.Immutable;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Checking;

/// <summary>Reads <c>avoid.yaml</c>.</summary>
public static class AvoidListReader
{
    public const string Schema = "packbuilder/avoid@1";

    public static Checked<AvoidList> Read(SourceText source) => YamlFile.Read(source).Then(node =>
    {
        var reader = new YamlReader();
        var phrases = ImmutableArray.CreateBuilder<AvoidedPhrase>();
        if (reader.Map(node, "the list of phrases to avoid") is { } root)
        {
            reader.RefuseUnknownKeys(root, "the list of phrases to avoid", "schema", "phrases");
            if (reader.RequiredText(root, "schema", "the list of phrases to avoid") is { Length: > 0 } schema && schema != Schema)
                reader.Add(ContentErrors.OtherSchema(root["schema"]!.Location, schema, Schema));
            foreach (var item in reader.List(root["phrases"], "'phrases'"))
            {
                if (reader.Map(item, "a phrase") is { } map && ReadPhrase(reader, map) is { Text.Length: > 0 } phrase)
                    phrases.Add(phrase);
            }
        }

        return new Checked<AvoidList>(reader.HasErrors ? null : new AvoidList(phrases.ToImmutable()), [.. reader.Diagnostics]);
    });

    private static AvoidedPhrase ReadPhrase(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a phrase", "text", "why", "instead");
        return new AvoidedPhrase(reader.RequiredText(map, "text", "a phrase"), reader.RequiredLocalized(map, "why", "a phrase"), reader.Localized(map, "instead"));
    }
}
