using System.Globalization;
using System.Text.RegularExpressions;
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

    /// <summary>Year, month and day as 2026-03-05, 2026/3/5 or 2026年3月5日; a time may follow.</summary>
    public static DateTime? Read(string text) => Parse(text.Trim(), Formats);

    /// <summary>A date in the form of a pattern; its numbers may have one digit or two.</summary>
    public static DateTime? Read(string text, string pattern, BuiltInCall call) => Parse(text, [Regex.Replace(pattern, "%.?|.", part =>
    {
        if (part.Value[0] != '%')
            return "\\" + part.Value;
        return Directives.GetValueOrDefault(part.Value) is { Length: > 0 } format ? format : throw Unknown(call, part);
    }, RegexOptions.Singleline)]);

    /// <summary>Refuses what Scriban would print as it is written: a directive that it does not know.</summary>
    public static void CheckPattern(BuiltInCall call)
    {
        if (Regex.Matches(call.TextOf(1) ?? "", "%.?", RegexOptions.Singleline).FirstOrDefault(part => !Directives.ContainsKey(part.Value)) is { } unknown)
            throw Unknown(call, unknown);
    }

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static TemplateException Unknown(BuiltInCall call, Match directive) =>
        call.Error(1, at => TemplateErrors.BadDatePattern(at, call.TextOf(1) ?? "", directive.Value));
}
