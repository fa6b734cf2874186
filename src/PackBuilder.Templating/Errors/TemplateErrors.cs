namespace PackBuilder.Templating.Errors;

/// <summary>
/// The messages that this project words itself. Codes: PB30 how a template is written, PB31 names, members and arguments while
/// rendering, PB32 limits, PB33 what a rendering is given.
/// </summary>
internal static class TemplateErrors
{
    public static Diagnostic UnclosedCode(SourceLocation? at) => Error("PB3001", "this code block has no closing '}}'", at);
    public static Diagnostic UnclosedEscape(SourceLocation? at) =>
        Error("PB3002", "this escape block is not closed", at, "close it with }%}, with as many % as it was opened");
    public static Diagnostic FullWidthMark(SourceLocation? at, string mark, string instead) =>
        Error("PB3004", $"'{mark}' is a full-width mark, which has no meaning in code", at, $"write {instead} instead of {mark}");
    public static Diagnostic HugeNumber(SourceLocation? at) => Error("PB3005", "this number has too many digits", at);
    public static Diagnostic TooDeep(SourceLocation? at) =>
        Error("PB3013", "this is nested too deeply", at, "use variables for the parts");
    public static Diagnostic ForeignWord(SourceLocation? at, string word, string instead) =>
        Error("PB3018", $"'{word}' is not a word of this language", at, $"write {instead}");
    public static Diagnostic GroupAsValue(SourceLocation? at, string name) =>
        Error("PB3019", $"'{name}' is the name of a group of functions, not a value", at,
            name == "date" ? "write date.parse text" : $"write {name} with a point and the name of a function");
    public static Diagnostic CallBeforePipe(SourceLocation? at) =>
        Error("PB3020", "a function that ends with 'end' cannot be followed by '|'", at, "put the call in parentheses: (f @(do; …; end)) | g");
    public static Diagnostic StatementAsValue(SourceLocation? at, string word) =>
        Error("PB3021", $"'{word}' is a statement and has no value", at, "write x = condition ? a : b, or assign inside the statement");
    public static Diagnostic UnknownFunction(SourceLocation? at, string name, string help) =>
        Error("PB3038", $"there is no function '{name}'", at, help);
    public static Diagnostic RefusedFunction(SourceLocation? at, string name, string reason, string help) =>
        Error("PB3039", $"'{name}' cannot be used: {reason}", at, help);
    public static Diagnostic MissingArgument(SourceLocation? at, string function, string parameter) =>
        Error("PB3040", $"'{function}' needs the argument '{parameter}'", at);
    public static Diagnostic ExtraArgument(SourceLocation? at, string function, int count) =>
        Error("PB3041", $"'{function}' takes at most {count} argument{(count == 1 ? "" : "s")}", at);
    public static Diagnostic CultureArgument(SourceLocation? at, string function) =>
        Error("PB3042", $"'{function}' cannot be given a culture: the output must be the same on every machine", at, "leave the argument out");
    public static Diagnostic UnknownArgument(SourceLocation? at, string function, string name, IReadOnlyCollection<string> known) =>
        Error("PB3043", $"'{function}' has no parameter '{name}'", at, Suggestion.Help(name, known));
    public static Diagnostic MissingEnd(SourceLocation? at, string word) => Error("PB3044", $"this '{word}' has no 'end'", at);
    public static Diagnostic StrayEnd(SourceLocation? at) => Error("PB3045", "this 'end' belongs to no block", at);
    public static Diagnostic UnknownVariable(SourceLocation? at, string name, params string[] help) =>
        Error("PB3100", $"there is no variable '{name}' here", at, help);
    public static Diagnostic UnknownFunctionHere(SourceLocation? at, string name, string help) =>
        Error("PB3101", $"there is no function '{name}' here", at, help);
    public static Diagnostic UnknownMember(SourceLocation? at, string name, string help) =>
        Error("PB3105", $"there is no member '{name}' here", at, help);
    public static Diagnostic NoMembers(SourceLocation? at, string kind, string name, params string[] help) =>
        Error("PB3106", $"{kind} has no member '{name}'", at, help);
    public static Diagnostic NotFinite(SourceLocation? at) => Error("PB3121", "the result is not a finite number", at, "check for a division by zero");
    public static Diagnostic NotPrintable(SourceLocation? at) => Error("PB3122", "a function cannot be printed", at, "print what it gives");
    public static Diagnostic IncludeWithoutName(SourceLocation? at) => Error("PB3135", "include needs the name of a partial", at);
    public static Diagnostic PartialNotFound(SourceLocation? at, string name, IEnumerable<string> known) =>
        Error("PB3136", $"there is no partial '{name}'", at, Suggestion.Nearest(name, known) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "names are relative to the template folder, with the extension written out");
    public static Diagnostic BadPartialName(SourceLocation? at, string name) =>
        Error("PB3137", $"'{name}' is not the name of a partial", at,
            "names are relative to the template folder, with / between folders and without ..");
    public static Diagnostic BadFormat(SourceLocation? at, string format) =>
        Error("PB3160", $"'{format}' is not a format for a number", at, "a format such as N2 has at most three digits");
    public static Diagnostic NotSortable(SourceLocation? at) =>
        Error("PB3161", "items of different kinds cannot be sorted together", at, "sort numbers, texts, bools or dates");
    public static Diagnostic UnknownOrder(SourceLocation? at, string order) =>
        Error("PB3162", $"'{order}' is not an order of sorting", at, "there is: pinyin");
    public static Diagnostic BadPattern(SourceLocation? at, string reason) =>
        Error("PB3163", $"this is not a regular expression: {reason}", at);
    public static Diagnostic BadPatternOption(SourceLocation? at, char option) =>
        Error("PB3164", $"'{option}' is not an option of regular expressions", at, "there are: i, m, s, x");
    public static Diagnostic BadDate(SourceLocation? at, string text) =>
        Error("PB3165", $"'{text}' is not a date", at, "write 2026-03-05 or 2026年3月5日, or give a pattern such as \"%d.%m.%Y\"");
    public static Diagnostic BadDatePattern(SourceLocation? at, string pattern, string part) =>
        Error("PB3166", $"'{part}' in the date pattern '{pattern}' is not known", at);
    public static Diagnostic TextTooLong(SourceLocation? at, int limit) =>
        Error("PB3204", $"a text would be longer than {limit} characters", at);
    public static Diagnostic PrintedTooDeep(SourceLocation? at, int limit) =>
        Error("PB3203", $"this value is nested deeper than {limit} levels, or contains itself", at);
    public static Diagnostic OutputTooLong(SourceLocation? at, int limit) =>
        Error("PB3205", $"the output is longer than {limit} characters", at);
    public static Diagnostic TooMuchWork(SourceLocation? at, long limit) =>
        Error("PB3206", $"rendering takes more than {limit} steps", at,
            "look for loops inside loops, and functions that call themselves more than once");
    public static Diagnostic RegexTooSlow(SourceLocation? at, TimeSpan limit) =>
        Error("PB3209", FormattableString.Invariant($"regular expressions take more than {limit.TotalSeconds:0.##} seconds"), at,
            "simplify the pattern: nested repetitions such as (a+)+ can take forever");
    public static Diagnostic TooSlow(SourceLocation? at, TimeSpan limit) =>
        Error("PB3210", FormattableString.Invariant($"rendering takes more than {limit.TotalSeconds:0.##} seconds"), at,
            "look for loops inside loops, and lists of lists");
    public static Diagnostic TemplateNotFound(string name) => Error("PB3300", $"there is no template '{name}'", null);
    public static Diagnostic ReservedKey(SourceLocation template, string key) =>
        Error("PB3301", $"the model must not have the key '{key}': it is the name of a group of functions", template,
            "give the value another name");

    private static Diagnostic Error(string code, string message, SourceLocation? at, params string[] help) =>
        Diagnostic.Error(code, message, at, help);
}
