using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Functions;

/// <summary>Writes dates by the directives of <c>strftime</c>, in English.</summary>
internal static class DateFormatter
{
    private const string DefaultFormat = "dd MMM yyyy";

    /// <param name="place">The pattern, for an error in it.</param>
    public static string Format(DateTime date, string pattern, Place place)
    {
        if (pattern == "%g")
            return " " + Net(date, DefaultFormat);
        var builder = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                builder.Append(pattern[i]);
                continue;
            }

            i++;
            string? part = i < pattern.Length ? Directive(date, pattern[i]) : null;
            if (part is null)
                throw FunctionErrors.BadDatePattern(place, pattern, pattern[(i - 1)..Math.Min(i + 1, pattern.Length)]);
            builder.Append(part);
        }

        return builder.ToString();
    }

    private static string? Directive(DateTime date, char directive) => directive switch
    {
        'a' => Net(date, "ddd"),
        'A' => Net(date, "dddd"),
        'b' or 'h' => Net(date, "MMM"),
        'B' => Net(date, "MMMM"),
        'c' => Net(date, "ddd MMM dd HH:mm:ss yyyy"),
        'C' => Digits(date.Year / 100, 2),
        'd' => Net(date, "dd"),
        'D' => Net(date, "MM/dd/yy"),
        'e' => Net(date, "%d").PadLeft(2),
        'F' => Net(date, "yyyy-MM-dd"),
        'j' => Digits(date.DayOfYear, 3),
        'm' => Net(date, "MM"),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
        'v' => Net(date, "%d").PadLeft(2) + Net(date, "-MMM-yyyy").ToUpperInvariant(),
        'V' => Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
        'x' => Net(date, "MM/dd/yyyy"),
        'y' => Net(date, "yy"),
        'Y' => Net(date, "yyyy"),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => Time(date, directive),
    };

    private static string? Time(DateTime date, char directive) => directive switch
    {
        'H' => Net(date, "HH"),
        'I' => Net(date, "hh"),
        'k' => Net(date, "%H").PadLeft(2),
        'l' => Net(date, "%h").PadLeft(2),
        'L' => Net(date, "fff"),
        'M' => Net(date, "mm"),
        'N' => Net(date, "fffffff") + "00",
        'p' => Net(date, "tt"),
        'P' => Net(date, "tt").ToLowerInvariant(),
        'r' => Net(date, "hh:mm:ss tt"),
        'R' => Net(date, "HH:mm"),
        's' => Digits((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1),
        'S' => Net(date, "ss"),
        'T' or 'X' => Net(date, "HH:mm:ss"),
        _ => null,
    };

    private static string Net(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Digits(long number, int width) => number.ToString("D" + width, CultureInfo.InvariantCulture);

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek firstDay) =>
        Digits(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, firstDay), 2);
}
