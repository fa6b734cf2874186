using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;

namespace PackBuilder.Building.Caching;

/// <summary>
/// A guide to the last detail, for one program to read again what it wrote itself. The YAML of a guide is for people: it leaves out what only the
/// program needs, and takes as long to read as most sources do.
/// </summary>
internal static class GuideJson
{
    private static readonly Type[] Values = [typeof(DataNull), typeof(DataText), typeof(DataInteger), typeof(DataFraction), typeof(DataFlag), typeof(DataList), typeof(DataMap)];

    private static readonly JsonTypeInfo<Guide> Whole = (JsonTypeInfo<Guide>)new JsonSerializerOptions(GuideJsonContext.Default.Options)
    {
        // Nobody shows it in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = GuideJsonContext.Default.WithAddedModifier(NameKinds),
    }.GetTypeInfo(typeof(Guide));

    public static byte[] Write(Guide guide) => JsonSerializer.SerializeToUtf8Bytes(guide, Whole);

    /// <exception cref="JsonException">It is no guide.</exception>
    public static Guide Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Whole) ?? throw new JsonException();

    private static void NameKinds(JsonTypeInfo info)
    {
        if (info.Type == typeof(GuideBlock))
            info.PolymorphismOptions = Kinds(GuideBlockTypes.All);
        else if (info.Type == typeof(DataValue))
            info.PolymorphismOptions = Kinds(Values.Select(type => KeyValuePair.Create(type.Name, type)));
    }

    private static JsonPolymorphismOptions Kinds(IEnumerable<KeyValuePair<string, Type>> types)
    {
        var options = new JsonPolymorphismOptions();
        foreach (var (name, type) in types)
            options.DerivedTypes.Add(new JsonDerivedType(type, name));
        return options;
    }
}
