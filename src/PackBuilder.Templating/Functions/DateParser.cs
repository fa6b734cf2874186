using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Functions;

/// <summary>Reads dates, in the two forms understood without a pattern or by a pattern.</summary>
internal static class DateParser
{
    private static readonly string[] Formats =
    [
        .. from day in new[] { "yyyy-M-d", "yyyy/M/d" }
           from time in new[] { "", " H:mm", " H:mm:ss", " H:mm:ss.fff", "'T'H:mm", "'T'H:mm:ss", "'T'H:mm:ss.fff" }
           select day + time,
    ];

    public static bool TryParse(string text, out DateTime date) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <param name="place">The pattern, for an error in it.</param>
    public static bool TryParse(string text, string pattern, Place place, out DateTime date) =>
        DateTime.TryParseExact(
            text, ToFormat(pattern, place), CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string ToFormat(string pattern, Place place)
    {
        var format = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%')
                format.Append(Directive(pattern, ++i, place));
            else if (char.IsAsciiLetter(pattern[i]))
                throw FunctionErrors.BadDatePattern(place, pattern, pattern[i].ToString());
            else
                format.Append('\\').Append(pattern[i]);
        }

        return format.ToString();
    }

    private static string Directive(string pattern, int at, Place place) => (at < pattern.Length ? pattern[at] : '\0') switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "MM",
        'd' => "dd",
        'H' => "HH",
        'M' => "mm",
        'S' => "ss",
        _ => throw FunctionErrors.BadDatePattern(place, pattern, pattern[(at - 1)..Math.Min(at + 1, pattern.Length)]),
    };
}
