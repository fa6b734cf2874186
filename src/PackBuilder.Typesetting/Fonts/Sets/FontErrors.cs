using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>Every message about fonts as files: codes PB5001 to PB5009.</summary>
internal static class FontErrors
{
    public static Diagnostic FileMissing(YamlScalar file) =>
        Diagnostic.Error("PB5001", $"there is no font file '{file.Value}'", file.Location,
            "put the file beside fonts.yaml, or correct the name");

    public static Diagnostic Unusable(YamlScalar file, FontFormatException problem) =>
        Diagnostic.Error("PB5002", $"the font '{file.Value}' cannot be used: {problem.Message}", file.Location,
            "use a complete TrueType font (.ttf) with glyf outlines");

    public static Diagnostic OtherSchema(YamlScalar schema, string expected) =>
        Diagnostic.Error("PB5004", $"this file says it is '{schema.Value}', expected '{expected}'", schema.Location, $"write schema: {expected}");

    public static Diagnostic UnknownFamily(YamlScalar name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB5003", $"there is no font family '{name.Value}'", name.Location,
            Suggestion.Help(name.Value, known));
}
