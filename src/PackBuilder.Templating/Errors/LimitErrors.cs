using PackBuilder.Templating.Language;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Errors;

/// <summary>Every message about a limit of a rendering: codes PB3200 to PB3209.</summary>
internal static class LimitErrors
{
    public static TemplateException TooManyRounds(Place loop, int limit) =>
        Error("PB3200", $"this loop and those around it run more than {limit} rounds", loop,
            "check that the loop ends", "raise the loop limit if the list is meant to be that long");

    public static TemplateException RangeTooLong(Place place, int limit) =>
        Error("PB3201", $"this range has more than {limit} numbers", place);

    public static TemplateException CallsTooDeep(Place call, int limit) =>
        Error("PB3202", $"calls are nested deeper than {limit} levels", call,
            "check that the function stops calling itself");

    public static TemplateException PrintedTooDeep(Place place, int limit) =>
        Error("PB3203", $"this value is nested deeper than {limit} levels, or contains itself", place);

    public static TemplateException TextTooLong(Place place, int limit) =>
        Error("PB3204", $"a text would be longer than {limit} characters", place);

    public static TemplateException OutputTooLong(Place place, int limit) =>
        Error("PB3205", $"the output is longer than {limit} characters", place);

    public static TemplateException TooMuchWork(Place place, long limit) =>
        Error("PB3206", $"rendering takes more than {limit} steps", place,
            "look for loops inside loops, and functions that call themselves more than once");

    public static TemplateException ListsTooDeep(Place place, int limit) =>
        Error("PB3207", $"lists stand on one another deeper than {limit} levels", place,
            "use array.sort or array.add to make an array of its own in between");

    public static TemplateException ListTooLong(Place place, long limit) =>
        Error("PB3208", $"a list would have more than {limit} items", place);

    public static TemplateException RegexTooSlow(Place place, TimeSpan limit) =>
        Error("PB3209", $"regular expressions take more than {limit.TotalSeconds:0.##} seconds", place,
            "simplify the pattern: nested repetitions such as (a+)+ can take forever");

    private static TemplateException Error(string code, string message, Place place, params string[] help) =>
        new(Diagnostic.Error(code, message, place.Locate(), help));
}
