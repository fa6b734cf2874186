using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Checking;

/// <summary>Reads <c>avoid.yaml</c>.</summary>
public static class AvoidListReader
{
    public const string Schema = "packbuilder/avoid@1";

    public static Checked<AvoidList> Read(SourceText source) =>
        ContentListFile.Read(source, "the list of phrases to avoid", Schema, "phrases", ReadPhrases);

    private static AvoidList ReadPhrases(YamlReader reader, YamlNode? phrases) => new(
    [
        .. reader.List(phrases, "'phrases'")
            .Select(item => reader.Map(item, "a phrase") is { } map ? ReadPhrase(reader, map) : null)
            .OfType<AvoidedPhrase>()
            .Where(phrase => phrase.Text.Length > 0),
    ]);

    private static AvoidedPhrase ReadPhrase(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a phrase", "text", "why", "instead", "at_most");
        return new AvoidedPhrase(reader.RequiredText(map, "text", "a phrase"), reader.RequiredLocalized(map, "why", "a phrase"), reader.Localized(map, "instead"))
        {
            AtMost = reader.Integer(map, "at_most"),
        };
    }
}
