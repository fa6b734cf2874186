using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Tables;

namespace PackBuilder.Templating.Running;

/// <summary>Reads dates without looking at culture, clock or time zone.</summary>
internal static class DateReader
{
    private static readonly FrozenDictionary<string, string> Directives = TextTable.Pairs("date-directives.txt");

    private static readonly string[] Formats =
    [
        .. from day in new[] { "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日" }
           from time in new[] { "", " H:mm", " H:mm:ss", " H:mm:ss.fff", "'T'H:mm", "'T'H:mm:ss", "'T'H:mm:ss.fff" }
           select day + time,
    ];

    /// <summary>2026-03-05, 2026/3/5 or 2026年3月5日, where a time may follow; or what a pattern says, its numbers with one digit or two.</summary>
    public static object? Parse(BuiltInCall call)
    {
        if (call.TextOf(0) is not { Length: > 0 } text)
            return null;
        string? pattern = call.TextOf(1);
        string[] formats = pattern is null ? Formats : [Regex.Replace(pattern, "%.?|.", part => FormatOf(call, part), RegexOptions.Singleline)];
        return DateTime.TryParseExact(pattern is null ? text.Trim() : text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw call.Error(0, at => TemplateErrors.BadDate(at, text));
    }

    /// <summary>Refuses what Scriban would print as it is written: a directive that it does not know.</summary>
    public static void CheckPattern(BuiltInCall call)
    {
        if (Regex.Matches(call.TextOf(1) ?? "", "%.?", RegexOptions.Singleline).FirstOrDefault(part => !Directives.ContainsKey(part.Value)) is { } unknown)
            throw Unknown(call, unknown);
    }

    private static string FormatOf(BuiltInCall call, Match part) =>
        part.Value[0] != '%' ? "\\" + part.Value : Directives.GetValueOrDefault(part.Value) is { Length: > 0 } format ? format : throw Unknown(call, part);

    private static TemplateException Unknown(BuiltInCall call, Match directive) =>
        call.Error(1, at => TemplateErrors.BadDatePattern(at, call.TextOf(1) ?? "", directive.Value));
}
