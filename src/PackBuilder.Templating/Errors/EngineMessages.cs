using System.Text.RegularExpressions;

namespace PackBuilder.Templating.Errors;

/// <summary>What Scriban reports, in the words of this program. A message that is not in the table is passed on as it is.</summary>
internal static class EngineMessages
{
    // The first that matches counts; $1 and $2 are what the pattern takes out of Scriban's message.
    private static readonly (string Code, string Pattern, string Message, string? Help)[] Table =
    [
        // How a template is written.
        ("PB3003", "string not terminated by", "this text has no closing quote", null),
        ("PB3007", "^Unexpected escape character|^Unexpected hex number", "this is not an escape", @"write \\ for a backslash, or use `…` for a text without escapes"),
        ("PB3013", "statement depth limit|parser recursive depth", "this is nested too deeply", "use variables for the parts"),
        ("PB3032", "only allowed for a top level assignment|^Unsupported target expression", "an assignment is a statement of its own", "use == to compare"),
        ("PB3044", "The <end> statement was not found in: (\\w+)", "this '$1' has no 'end'", null),
        ("PB3045", "else condition must be preceded", "this 'else' belongs to no block", null),
        ("PB3048", "Expecting 'in' word", "'for' needs a name and the word 'in'", "write for item in list"),
        ("PB3014", "Expecting (?:an )?<?expression>?.* instead of (`.*`) in", "a value is expected here, this is $1", null),
        ("PB3014", "Expecting a variable instead of (`.*`) in", "a name is expected here, this is $1", null),
        ("PB3015", "Invalid token (`.*`)\\. Expecting a closing (`.*`)\\.", "$2 is expected here, this is $1", null),
        ("PB3015", "Unexpected token found (`.*`) while expecting (`.*`)\\.", "$2 is expected here, this is $1", null),
        ("PB3016", "Invalid token found (`.*`)\\. Expecting <EOL>", "the statement should end before $1", "end it with a new line, ';' or '}}'"),
        ("PB3004", "^Unexpected token (.)$", "'$1' has no meaning here", "put text in quotes"),
        ("PB3015", "Expecting a comma to separate arguments", "',' or ')' is expected here", null),
        ("PB3024", "^The loop variable <(.*)> is not supported", "there is no '$1'", "there are: index, first, last, even, odd, length, rindex, changed"),
        ("PB3051", "<(break|continue)> statement can only be used inside", "'$1' can only be used inside a loop", null),

        // Limits.
        ("PB3200", "number of iteration limit `(.*)` for loop statement", "this loop and those around it run more than $1 rounds", "check that the loop ends"),
        ("PB3201", "^Range expression exceeds LoopLimit `(.*)`", "this range has more than $1 numbers", null),
        ("PB3208", "number of iteration limit `(.*)` for internal iteration", "a list has more than $1 items", null),
        ("PB3208", "maximum supported array length", "a list would have too many items", null),
        ("PB3203", "too deeply nested or contains reference loops|object cycle|maximum configured depth", "a value is nested too deeply, or contains itself", null),
        ("PB3202", "[Rr]ecursive depth limit", "calls are nested too deeply", "check that the function stops calling itself"),
        ("PB3207", "[Ii]nsufficient (?:execution )?stack", "lists or calls are nested too deeply", "use array.sort or array.add to make a list of its own in between"),
        ("PB3204", "exceeds (?:the configured )?LimitToString `(.*?)`", "a text would be longer than $1 characters", null),

        // While rendering.
        ("PB3103", "(?:Cannot get the member|Cannot access member:) (.*)\\.([^. ]+)(?: for a null object\\.)?$", "'$1' is null here, so it has no '$2'", "write ?.$2 if the value before it may be absent"),
        ("PB3104", "^Object `(.*)` is null\\. Cannot access indexer", "'$1' is null here, so it has no items", "ask with if before, where it may be absent"),
        ("PB3108", "with a null indexer", "null cannot be an index", null),
        ("PB3109", "^The index (.*) is out of bounds \\[0, (.*)\\]", "there is no item $1: there are $2, counted from 0", null),
        ("PB3111", "readonly (?:variable|member)(?: `|: )([^`]*)", "'$1' is read-only", null),
        ("PB3102", "^Invalid target function .* \\((.*)\\)$", "$1 cannot be called as a function", "two values need an operator between them"),
        ("PB3102", "^Pipe expression destination (`.*`)", "$1 is not a function", "write value | string.upcase"),
        ("PB3101", "^The function `(.*)` was not found", "there is no function '$1' here", "a function exists from the moment its func statement has run"),
        ("PB3129", "^Invalid number of arguments `(.*)` passed to `(.*?)(?: .*)?` while expecting `(.*)`", "wrong number of arguments: '$2' needs $3, here are $1", null),
        ("PB3150", "^Unable to convert type `(.*)` to `?(.*?)`?$", "$2 is needed here, this is $1", null),
        ("PB3150", "^Expecting an integer", "a text can only be multiplied by a whole number", null),
        ("PB3112", "^The operator (`.*`) is not (?:valid|supported|implemented) (?:for|between) (.*)$", "$1 does not work between $2", null),
        ("PB3112", "^Operator (`.*`) is not supported on string objects", "$1 does not work with a text", null),
        ("PB3119", "divide by (?:zero|0)|[Dd]ivision by zero", "this divides by zero", null),
        ("PB3124", "^Unexpected type `(.*)` for iterator", "a loop needs a list or an object, this is $1", null),
        ("PB3126", "^Unsupported argument `(.*)` for statement", "'for' has no parameter '$1'", "there are: limit, offset, reversed"),
        ("PB3127", "for import\\. Expecting", "'import' needs an object", null),
        ("PB3125", "Collection was modified", "the list was changed by the loop that walks it", "collect the changes in another list"),
        ("PB3120", "supported integer magnitude|^Shift amount", "the result is too large a number", null),
        ("PB3167", "DateTime|TimeSpan|un-representable|value must be between", "the date or the span of time would be too large: a date lies in the years 1 to 9999", null),
    ];

    // What Scriban calls the kinds of values.
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["int"] = "a whole number", ["long"] = "a whole number", ["bigint"] = "a whole number", ["double"] = "a number", ["decimal"] = "a number",
        ["string"] = "a text", ["bool"] = "a bool", ["array"] = "a list", ["range"] = "a list", ["object"] = "an object", ["function"] = "a function",
        ["date"] = "a date", ["DateTime"] = "a date", ["datetime"] = "a date", ["timespan"] = "a span of time",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Diagnostic Translate(string message, SourceLocation? at, string unknown)
    {
        string line = message.Split('\n')[0].TrimEnd();
        foreach (var (code, pattern, text, help) in Table)
        {
            // The patterns are this program's own and short; the message is cut before it is matched.
            var match = Regex.Match(line.Length > 300 ? line[..300] : line, pattern, RegexOptions.CultureInvariant);
            if (match.Success)
                return Diagnostic.Error(code, Quote(Fill(text, match)), at, help is null ? [] : [Fill(help, match)]);
        }

        return Diagnostic.Error(unknown, Quote(line.TrimEnd('.', ' ')), at);
    }

    private static string Fill(string text, Match match) => text
        .Replace("$1", Kinds.GetValueOrDefault(match.Groups[1].Value, match.Groups[1].Value), StringComparison.Ordinal)
        .Replace("$2", Kinds.GetValueOrDefault(match.Groups[2].Value, match.Groups[2].Value), StringComparison.Ordinal)
        .Replace("$3", match.Groups[3].Value, StringComparison.Ordinal);

    private static string Quote(string text) => text.Replace('`', '\'');
}
