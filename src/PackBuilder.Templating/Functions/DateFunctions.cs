using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>The functions of <c>date</c>. The language knows no current date and no time zones.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("date.add_days", "date, days", AddDays),
        new("date.add_months", "date, months", AddMonths),
        new("date.add_years", "date, years", AddYears),
        new("date.parse", "text, [pattern], -culture", Parse),
        new("date.to_string", "date, pattern, -culture", ToText),
    ];

    /// <example>{{ date.parse "2026-01-31" | date.add_days 1 }} -> 01 Feb 2026</example>
    private static Value AddDays(in FunctionArguments arguments)
    {
        double days = arguments.Number(1).Number;
        return Moved(arguments, date => date.AddDays(days));
    }

    /// <example>{{ date.parse "2026-01-31" | date.add_months 1 }} -> 28 Feb 2026</example>
    private static Value AddMonths(in FunctionArguments arguments)
    {
        int months = arguments.Integer(1);
        return Moved(arguments, date => date.AddMonths(months));
    }

    /// <example>{{ date.parse "2024-02-29" | date.add_years 1 }} -> 28 Feb 2025</example>
    private static Value AddYears(in FunctionArguments arguments)
    {
        int years = arguments.Integer(1);
        return Moved(arguments, date => date.AddYears(years));
    }

    /// <summary>Year, month and day with - or / between, a time may follow; or any form given by a pattern.</summary>
    /// <example>{{ date.parse "05.03.2026" "%d.%m.%Y" }} -> 05 Mar 2026</example>
    private static Value Parse(in FunctionArguments arguments)
    {
        if (arguments.Text(0).Length == 0)
            return Value.Null;
        string text = arguments.Text(0);
        bool isDate = arguments.TextOrNull(1) is { } pattern
            ? DateParser.TryParse(text, pattern, arguments.Place(1), out var date)
            : DateParser.TryParse(text, out date);
        return isDate ? Value.From(date) : throw FunctionErrors.BadDate(arguments.Place(0), text);
    }

    /// <summary>A date by a pattern of <c>%</c> directives.</summary>
    /// <example>{{ date.parse "2026-03-05" | date.to_string "%Y年%m月%d日 %A" }} -> 2026年03月05日 Thursday</example>
    private static Value ToText(in FunctionArguments arguments)
    {
        if (!arguments.Has(0))
            return Value.Null;
        string pattern = arguments.TextOrNull(1)
            ?? throw FunctionErrors.NullArgument(arguments.Name, arguments.FunctionName, "pattern");
        string text = DateFormatter.Format(Date(arguments), pattern, arguments.Place(1));
        arguments.Context.ChargeText(text.Length, arguments.Name);
        return Value.From(text);
    }

    private static Value Moved(in FunctionArguments arguments, Func<DateTime, DateTime> move)
    {
        try
        {
            return Value.From(move(Date(arguments)));
        }
        catch (ArgumentException)
        {
            throw FunctionErrors.DateOutOfRange(arguments.Name);
        }
    }

    private static DateTime Date(in FunctionArguments arguments) => arguments[0].Kind == ValueKind.Date
        ? arguments[0].Date
        : throw FunctionErrors.DateExpected(arguments.Place(0), arguments.FunctionName, arguments[0]);
}
