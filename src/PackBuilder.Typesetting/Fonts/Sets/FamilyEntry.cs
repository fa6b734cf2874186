using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>A family as fonts.yaml has it: file names, not yet faces.</summary>
internal sealed record FamilyEntry(
    string Name, YamlScalar Regular, YamlScalar? Bold, YamlScalar? Italic, YamlScalar? BoldItalic,
    YamlScalar? Latin, ImmutableArray<YamlScalar> Fallback)
{
    private static readonly string[] Keys = ["title", "regular", "bold", "italic", "bold-italic", "latin", "fallback"];

    public IEnumerable<YamlScalar> Files => new[] { Regular, Bold, Italic, BoldItalic }.OfType<YamlScalar>();

    /// <summary>The families it refers to.</summary>
    public IEnumerable<YamlScalar> References => Latin is null ? Fallback : Fallback.Append(Latin);

    public static FamilyEntry? Read(YamlEntry entry, YamlReader reader)
    {
        Message what = $"the font family '{entry.Key.Value}'";
        if (reader.Map(entry.Value, what) is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, what, Keys);
        YamlScalar? Value(string key) => reader.Text(map, key) is null ? null : map[key] as YamlScalar;
        if (Value("regular") is not { } regular)
        {
            reader.Missing(map, "regular", what);
            return null;
        }

        return new FamilyEntry(
            entry.Key.Value, regular, Value("bold"), Value("italic"), Value("bold-italic"), Value("latin"),
            reader.TextNodes(map, "fallback"));
    }
}
