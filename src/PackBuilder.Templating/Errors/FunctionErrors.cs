using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Errors;

/// <summary>Every message of the built-in functions: codes PB3150 to PB3179.</summary>
internal static class FunctionErrors
{
    public static TemplateException IntegerExpected(Place place, string function, string parameter, Value value) =>
        Error("PB3150", $"'{parameter}' of '{function}' must be a whole number, this is {ValueNames.Of(value)}", place);

    public static TemplateException NumberExpected(Place place, string function, string parameter, Value value) =>
        Error("PB3151", $"'{parameter}' of '{function}' must be a number, this is {ValueNames.Of(value)}", place);

    public static TemplateException FlagExpected(Place place, string function, string parameter, Value value) =>
        Error("PB3152", $"'{parameter}' of '{function}' must be true or false, this is {ValueNames.Of(value)}", place);

    public static TemplateException ListExpected(Place place, string function, Value value) =>
        Error("PB3153", $"'{function}' needs a list, this is {ValueNames.Of(value)}", place,
            "a text becomes a list with string.split; one value with [value]");

    public static TemplateException FunctionExpected(Place place, string function, Value value) =>
        Error("PB3154", $"'{function}' needs a function, this is {ValueNames.Of(value)}", place,
            "put @ before the name of the function, or write do … end");

    public static TemplateException ObjectExpected(Place place, string function, Value value) =>
        Error("PB3155", $"'{function}' needs an object, this is {ValueNames.Of(value)}", place);

    public static TemplateException DateExpected(Place place, string function, Value value) =>
        Error("PB3156", $"'{function}' needs a date, this is {ValueNames.Of(value)}", place, "make one with date.parse");

    public static TemplateException OutOfRange(Place place, string function, string parameter) =>
        Error("PB3157", $"'{parameter}' of '{function}' is out of range", place);

    public static TemplateException NullArgument(Place name, string function, string parameter) =>
        Error("PB3158", $"'{parameter}' of '{function}' is null", name,
            "ask with if before, or write value ?? \"\"");

    public static TemplateException EmptyArgument(Place name, string function, string parameter) =>
        Error("PB3159", $"'{parameter}' of '{function}' is empty", name);

    public static TemplateException BadFormat(Place name, string format) =>
        Error("PB3160", $"'{format}' is not a format for this number", name);

    public static TemplateException NotSortable(Place name) =>
        Error("PB3161", "items of different kinds cannot be sorted together", name,
            "sort numbers of one kind, texts, bools or dates");

    public static TemplateException NotSortableValue(Place place, Value value) =>
        Error("PB3162", $"{ValueNames.Of(value)} is no list to sort", place);

    public static TemplateException BadPattern(Place name, string reason) =>
        Error("PB3163", $"this is not a regular expression: {reason}", name);

    public static TemplateException BadPatternOption(Place place, char option) =>
        Error("PB3164", $"'{option}' is not an option of regular expressions", place, "there are: i, m, s, x");

    public static TemplateException BadDate(Place place, string text) =>
        Error("PB3165", $"'{text}' is not a date", place, "write 2026-03-05, or give a pattern");

    public static TemplateException BadDatePattern(Place place, string pattern, string part) =>
        Error("PB3166", $"'{part}' in the date pattern '{pattern}' is not known", place);

    public static TemplateException DateOutOfRange(Place name) =>
        Error("PB3167", "the date would be outside the years 1 to 9999", name);

    public static TemplateException QuotientTooLarge(Place name) =>
        Error("PB3168", "the quotient does not fit an integer of 32 bits", name, "divide by a fraction such as 3.0");

    private static TemplateException Error(string code, string message, Place place, params string[] help) =>
        new(Diagnostic.Error(code, message, place.Locate(), help));
}
