using PackBuilder.Templating.Language;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Errors;

/// <summary>Every message about how a template is written: codes PB3001 to PB3069.</summary>
internal static class ParseErrors
{
    // Blocks and tokens.
    public static TemplateException UnclosedCode(Place place) =>
        Error("PB3001", "this code block has no closing '}}'", place);

    public static TemplateException UnclosedEscape(Place place) =>
        Error("PB3002", "this escape block is not closed", place, "close it with }%}, with as many % as it was opened");

    public static TemplateException UnclosedText(Place place) => Error("PB3003", "this text has no closing quote", place);

    public static TemplateException UnknownCharacter(Place place, char c) =>
        Error("PB3004", $"'{c}' has no meaning in code", place, "put text in quotes");

    public static TemplateException BadNumber(Place place, string text) =>
        Error("PB3005", $"'{text}' is not a number of this language", place, "write 12, 0.5 or 1.5e3");

    public static TemplateException BadExponent(Place place) =>
        Error("PB3006", "the exponent of the number has no digits", place);

    public static TemplateException UnknownEscape(Place place, char c) =>
        Error("PB3007", $"'\\{c}' is not an escape", place, "write \\\\ for a backslash, or use `…` for a text without escapes");

    public static TemplateException BadHexadecimal(Place place, int digits) =>
        Error("PB3008", $"{digits} hexadecimal digits are needed here", place);

    public static TemplateException LineEndInBraces(Place place) =>
        Error("PB3009", "the braces of an interpolated text must close on the same line", place);

    public static TemplateException UnclosedBraces(Place place) => Error("PB3010", "this brace is not closed", place);

    public static TemplateException BracesInBraces(Place place) =>
        Error("PB3011", "an object cannot stand inside an interpolated text", place, "put it in a variable first");

    public static TemplateException InterpolationInBraces(Place place) =>
        Error("PB3012", "an interpolated text cannot stand inside another", place, "put it in a variable first");

    public static TemplateException TooDeep(Place place, int limit) =>
        Error("PB3013", $"this is nested deeper than {limit} levels", place, "use variables for the parts");

    // Expressions.
    public static TemplateException Unexpected(Place place, string what) =>
        Error("PB3014", $"a value is expected here, this is {what}", place);

    public static TemplateException Expected(Place place, string expected, string what) =>
        Error("PB3015", $"'{expected}' is expected here, this is {what}", place);

    public static TemplateException ExpectedStatementEnd(Place place, string what) =>
        Error("PB3016", $"the statement should end before {what}", place, "end it with a new line, ';' or '}}'");

    public static TemplateException KeywordHere(Place place, string word) =>
        Error("PB3017", $"'{word}' is a keyword, not a value", place, "choose another name for a variable");

    public static TemplateException ForeignWord(Place place, string word, string instead) =>
        Error("PB3018", $"'{word}' is not a word of this language", place, $"write {instead}");

    public static TemplateException ReservedWord(Place place, string word) =>
        Error("PB3019", $"'{word}' is the name of a group of functions and cannot be used like this", place);

    public static TemplateException EmptyAlone(Place place) =>
        Error("PB3020", "'empty' can only be compared with a list or an object", place, "write list == empty");

    public static TemplateException FunctionHere(Place place) =>
        Error("PB3021", "a function cannot stand here as a value", place,
            "assign it, pass it as an argument, return it, or write @(do … end)");

    public static TemplateException WrappedBodyHere(Place place) =>
        Error("PB3022", "'$$' is a statement of its own, not a value", place);

    public static TemplateException WrappedBodyOutside(Place place) =>
        Error("PB3023", "'$$' is used inside a function only", place);

    public static TemplateException UnknownLoopProperty(Place place, string loop, string name) =>
        Error("PB3024", $"'{loop}' has no property '{name}'", place, Suggestion.Help(name, LoopProperties.Of(loop)));

    public static TemplateException NotIncrementable(Place op) =>
        Error("PB3025", "only a variable, member or item can be counted up or down", op);

    public static TemplateException NotReferable(Place place) =>
        Error("PB3026", "'@' takes the name of a function of the template or of a group", place);

    public static TemplateException NotCallable(Place target) =>
        Error("PB3027", "this cannot be called as a function", target, "call a function by its name");

    public static TemplateException CallNeedsParentheses(Place target) =>
        Error("PB3028", "a call needs parentheses here", target, "write f(1) or (f 1)");

    public static TemplateException ConditionalAfterCall(Place target) =>
        Error("PB3029", "put the call before '?' in parentheses", target, "write (f a) ? b : c");

    public static TemplateException ThenNeedsParentheses(Place place) =>
        Error("PB3030", "what stands between '?' and ':' needs parentheses", place, "write c ? (-1) : 1");

    public static TemplateException MisreadEmpty(Place operand) =>
        Error("PB3063", "after 'string.empty' the '?' is read as part of the name", operand,
            "write (text | string.empty) ? a : b");

    public static TemplateException NoAssignmentHere(Place target) =>
        Error("PB3031", "an assignment is a statement of its own", target, "use == to compare");

    public static TemplateException NotAssignable(Place target) =>
        Error("PB3032", "nothing can be assigned to this", target, "a variable, member or item stands left of =");

    public static TemplateException PipeTarget(Place place) =>
        Error("PB3033", "the name of a function is expected after '|'", place, "write value | string.upcase");

    public static TemplateException PositionalAfterNamed(Place argument) =>
        Error("PB3034", "an argument without a name cannot follow one with a name", argument, "put it before");

    public static TemplateException RepeatedArgument(Place argument, string name) =>
        Error("PB3035", $"the argument '{name}' is given twice", argument);

    public static TemplateException BadKey(Place place, string what) =>
        Error("PB3036", $"a key is expected here, this is {what}", place, "a key is a name or a text in quotes");

    public static TemplateException KeyNeedsQuotes(Place place, string key) =>
        Error("PB3037", $"the key {key} needs quotes", place, $"write {{\"{key}\": …}}");

    public static TemplateException KeyNeedsIndex(Place name, string key) =>
        Error("PB3064", $"'{key}' cannot stand after a point", name, $"write [\"{key}\"]");

    // Built-in functions.
    public static TemplateException UnknownBuiltIn(Place place, string name, string help) =>
        Error("PB3038", $"'{name}' is not a function of this language", place, help);

    public static TemplateException BuiltInAsValue(Place place, string name) =>
        Error("PB3039", $"'{name}' is a function and has no members", place, "put its call in parentheses");

    public static TemplateException MissingArgument(Place name, string function, string parameter) =>
        Error("PB3040", $"'{function}' needs the argument '{parameter}'", name);

    public static TemplateException ExtraArgument(Place place, string function, int count) =>
        Error("PB3041", $"'{function}' takes at most {count} argument{(count == 1 ? "" : "s")}", place);

    public static TemplateException RefusedArgument(Place argument, string function) =>
        Error("PB3042", $"'{function}' cannot be given this argument here", argument, "leave it out: full Scriban has it, this program does not");

    public static TemplateException UnknownArgument(
        Place argument, string function, string name, IReadOnlyCollection<string> known) =>
        Error("PB3043", $"'{function}' has no parameter '{name}'", argument, Suggestion.Help(name, known));

    // Statements.
    public static TemplateException MissingEnd(Place keyword, string word) =>
        Error("PB3044", $"this '{word}' has no 'end'", keyword);

    public static TemplateException StrayWord(Place place, string word) =>
        Error("PB3045", $"this '{word}' belongs to no block", place);

    public static TemplateException BeforeWhen(Place place) =>
        Error("PB3046", "only white space may stand between 'case' and the first 'when'", place);

    public static TemplateException LoopVariable(Place keyword) =>
        Error("PB3047", "'for' needs a simple name for its items", keyword, "write for item in list");

    public static TemplateException LoopWithoutIn(Place keyword) =>
        Error("PB3048", "'for' needs the word 'in' after its variable", keyword, "write for item in list");

    public static TemplateException UnknownLoopParameter(Place place, string name) =>
        Error("PB3049", $"'for' has no parameter '{name}'", place, Suggestion.Help(name, ["offset", "limit", "reversed"]));

    public static TemplateException ReversedWithValue(Place place) => Error("PB3050", "'reversed' takes no value", place);

    public static TemplateException OutsideLoop(Place place, string word) =>
        Error("PB3051", $"'{word}' stands only inside a loop of the same function", place);

    public static TemplateException LeavingWrap(Place place, string word) =>
        Error("PB3052", $"'{word}' is not allowed in the body of a 'wrap'", place);

    public static TemplateException ReturnInCapture(Place place) =>
        Error("PB3053", "'ret' with a value is not allowed inside 'capture'", place, "end the capture first");

    public static TemplateException NameExpected(Place place, string what) =>
        Error("PB3054", $"the name of a variable is expected here, this is {what}", place);

    public static TemplateException FunctionName(Place keyword) =>
        Error("PB3055", "'func' needs a plain name", keyword, "write func name or func name(a, b)");

    public static TemplateException ParameterName(Place place, string what) =>
        Error("PB3056", $"a parameter is a plain name, this is {what}", place);

    public static TemplateException RepeatedParameter(Place place, string name) =>
        Error("PB3057", $"the parameter '{name}' is declared twice", place);

    public static TemplateException AfterRestParameter(Place place) =>
        Error("PB3058", "no parameter can follow one with '...'", place);

    public static TemplateException AfterOptionalParameter(Place place) =>
        Error("PB3059", "a parameter without a default cannot follow one with a default", place);

    public static TemplateException DefaultNotLiteral(Place parameter) =>
        Error("PB3060", "the default of a parameter must be a literal", parameter, "a number, a text, true, false or null");

    public static TemplateException WrapTarget(Place keyword) =>
        Error("PB3061", "'wrap' needs the name of a function of the template", keyword);

    public static TemplateException WrapOfBuiltIn(Place target) =>
        Error("PB3062", "'wrap' does not work with a built-in function", target);

    private static TemplateException Error(string code, string message, Place place, params string[] help) =>
        new(Diagnostic.Error(code, message, place.Locate(), help));
}
