using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Designs;

/// <summary>Every message about a design: codes PB4060 to PB4066, PB4090, PB4091 and PB4094.</summary>
internal static class DesignErrors
{
    public static Diagnostic UnknownWord(string key, string value, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4060", $"'{value}' is not a value of '{key}'", at, Suggestion.Help(value, known));

    public static Diagnostic BadLength(string key, string value, SourceLocation at) =>
        Diagnostic.Error("PB4061", $"'{value}' is not a length for '{key}'", at, "write a number of pt, or 3.5 mm, or a size such as 五号");

    public static Diagnostic OutOfRange(string key, double least, double most, SourceLocation at) =>
        Diagnostic.Error("PB4062", $"'{key}' must be from {least} to {most} pt", at);

    public static Diagnostic BadColour(string key, string value, SourceLocation at) =>
        Diagnostic.Error("PB4063", $"'{value}' is not a colour for '{key}'", at, "write \"#RRGGBB\" in quotes, such as \"#1F4E79\"");

    public static Diagnostic TooPale(string key, double contrast, Message ground, SourceLocation at) =>
        Diagnostic.Error("PB4064",
            $"'{key}' has a contrast of {contrast:0.0}:1 on {ground}, text needs 4.5:1", at,
            "choose a darker colour (WCAG 1.4.3)");

    public static Diagnostic OtherSchema(string schema, string expected, SourceLocation at) =>
        Diagnostic.Error("PB4090", $"this file says it is '{schema}', expected '{expected}'", at, $"write schema: {expected}");

    public static Diagnostic UnknownFamily(string name, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4091", $"there is no font family '{name}'", at, Suggestion.Help(name, known));

    public static Diagnostic Both(string one, string other, SourceLocation at) =>
        Diagnostic.Error("PB4094", $"'{one}' and '{other}' say the same in two ways", at, "keep one of them");

    public static Diagnostic TooWide(double needed, double room, int fitting, SourceLocation at) =>
        Diagnostic.Error("PB4065",
            $"the lines are {needed:0.#} pt wide, the paper has room for {room:0.#} pt", at,
            $"write measure: {fitting} or less, leave it out, or use larger paper");

    public static Diagnostic TooHigh(double needed, double room, int fitting, SourceLocation at) =>
        Diagnostic.Error("PB4066",
            $"the lines are {needed:0.#} pt high, the paper has room for {room:0.#} pt", at,
            $"write lines: {fitting} or less, leave it out, or use a smaller top_margin or larger paper");
}
