using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>Reads dates without looking at culture, clock or time zone.</summary>
internal static class DateReader
{
    private static readonly string[] Formats =
    [
        .. from day in new[] { "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日" }
           from time in new[] { "", " H:mm", " H:mm:ss", " H:mm:ss.fff", "'T'H:mm", "'T'H:mm:ss", "'T'H:mm:ss.fff" }
           select day + time,
    ];

    /// <summary>Year, month and day as 2026-03-05, 2026/3/5 or 2026年3月5日; a time may follow.</summary>
    public static DateTime? Read(string text) => Parse(text.Trim(), Formats);

    /// <summary>A date in the form of a pattern; its numbers may have one digit or two.</summary>
    public static DateTime? Read(string text, string pattern, BuiltInCall call)
    {
        var format = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
                format.Append('\\').Append(pattern[i]);
            else
                format.Append(Directive(pattern, ++i, call));
        }

        return Parse(text, [format.ToString()]);
    }

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Directive(string pattern, int at, BuiltInCall call) => (at < pattern.Length ? pattern[at] : '\0') switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "%M",
        'd' or 'e' => "%d",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'H' or 'k' => "%H",
        'I' or 'l' => "%h",
        'p' => "tt",
        'M' => "%m",
        'S' => "%s",
        'F' => "yyyy-M-d",
        'T' => "H:m:s",
        'R' => "H:m",
        '%' => "\\%",
        _ => throw call.Error(1, place => TemplateErrors.BadDatePattern(place, pattern, pattern[(at - 1)..Math.Min(at + 1, pattern.Length)])),
    };
}
