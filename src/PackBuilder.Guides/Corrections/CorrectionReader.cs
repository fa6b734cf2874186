using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Corrections;

/// <summary>Reads <c>sources/corrections/GUIDE.yaml</c>, strictly.</summary>
public static class CorrectionReader
{
    public const string Schema = "packbuilder/corrections@1";

    internal static readonly ImmutableArray<string> Kinds = [.. Enum.GetNames<CorrectionKind>().Select(name => name.ToLowerInvariant())];

    private const int DeepestHeading = 6;

    public static Checked<CorrectionList> Read(SourceText source)
    {
        var yaml = YamlFile.Read(source);
        if (yaml.Value is null)
            return new Checked<CorrectionList>(null, yaml.Diagnostics);
        var reader = new YamlReader();
        var list = reader.Root(yaml.Value, "the list of corrections") is { } root ? ReadRoot(reader, root) : CorrectionList.Empty;
        return new Checked<CorrectionList>(reader.HasErrors ? null : list, [.. reader.Diagnostics]);
    }

    private static CorrectionList ReadRoot(YamlReader reader, YamlMap root)
    {
        reader.RefuseUnknownKeys(root, "the list of corrections", "schema", "corrections", "english");
        if (reader.RequiredText(root, "schema", "the list of corrections") is { Length: > 0 } schema && schema != Schema)
            reader.Add(CorrectionErrors.OtherSchema(root["schema"]!.Location, schema));
        return new CorrectionList(
        [
            .. reader.List(root["corrections"], "'corrections'")
                .Select(node => reader.Map(node, "a correction")).OfType<YamlMap>()
                .Select(map => ReadCorrection(reader, map)).OfType<Correction>(),
        ])
        {
            English =
            [
                .. reader.List(root["english"], "'english'")
                    .Select(node => reader.Map(node, "a translation")).OfType<YamlMap>()
                    .Select(map => ReadTranslation(reader, map)),
            ],
        };
    }

    private static Translation ReadTranslation(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a translation", "of", "in", "text", "was");
        return new Translation(reader.RequiredText(map, "of", "a translation"), reader.RequiredText(map, "text", "a translation"))
        {
            In = reader.Text(map, "in") ?? "",
            Was = reader.Text(map, "was"),
            At = map.Location,
        };
    }

    private static Correction? ReadCorrection(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a correction", "line", "was", "do", "text", "level");
        int? line = reader.Integer(map, "line");
        if (map["line"] is null)
            reader.Missing(map, "line", "a correction");
        if (line < 1)
            reader.OutOfRange(map["line"]!.Location, "'line'", "1 or more");
        string was = reader.RequiredText(map, "was", "a correction");
        string kind = reader.RequiredText(map, "do", "a correction");
        if (kind.Length > 0 && !Kinds.Contains(kind))
            reader.Add(CorrectionErrors.UnknownKind((YamlScalar)map["do"]!, Kinds));
        if (line is null || !Kinds.Contains(kind))
            return null;
        var correction = new Correction(line.Value, was, Enum.Parse<CorrectionKind>(kind, ignoreCase: true))
        {
            Text = reader.Text(map, "text"),
            Level = reader.Integer(map, "level"),
            At = map.Location,
        };
        if (correction.Kind == CorrectionKind.Replace && correction.Text is null)
            reader.Missing(map, "text", "a correction that replaces");
        if (correction.Level is < 1 or > DeepestHeading)
            reader.OutOfRange(map["level"]!.Location, "'level'", $"1 to {DeepestHeading}");
        return correction;
    }
}
