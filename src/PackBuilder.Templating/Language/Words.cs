using System.Collections.Frozen;

namespace PackBuilder.Templating.Language;

/// <summary>Names with a meaning of their own.</summary>
internal static class Words
{
    /// <summary>Never variable names; allowed after <c>.</c> and as object keys.</summary>
    private static readonly FrozenSet<string> Keywords = Set(
        "if", "else", "end", "for", "in", "case", "when", "while", "break", "continue", "func", "import", "readonly",
        "with", "capture", "ret", "wrap", "do", "this", "null", "true", "false", "tablerow");

    /// <summary>Habits of other template languages, which would silently be unknown variables.</summary>
    private static readonly FrozenSet<string> Foreign = Set(
        "elsif", "elseif", "elif", "endif", "endfor", "endcase", "unless", "endunless", "endwhile", "endcapture", "foreach");

    private static readonly FrozenSet<string> Reserved = Set(
        "array", "blank", "date", "empty", "html", "include", "include_join", "math", "object", "regex", "string", "timespan");

    /// <summary>Keywords that are values, so that they may start an argument.</summary>
    private static readonly FrozenSet<string> Values = Set("this", "null", "true", "false", "do");

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    public static bool IsForeign(string name) => Foreign.Contains(name);

    /// <summary>True for names of the language's own functions and the words beside them: nothing else may have them.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    public static bool IsValue(string name) => Values.Contains(name);

    /// <summary>What to write instead of a foreign word.</summary>
    public static string InsteadOf(string foreign) => foreign switch
    {
        "elsif" or "elseif" or "elif" => "else if",
        "unless" => "if !(condition)",
        "foreach" => "for",
        _ => "end",
    };

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
