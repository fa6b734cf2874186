using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Errors;

/// <summary>Every message about names, members, operators and statements while rendering: codes PB3100 to PB3149.</summary>
internal static class RenderErrors
{
    public static TemplateException UnknownVariable(Place place, string name, IReadOnlyCollection<string> known) =>
        Error("PB3100", $"there is no variable '{name}' here", place,
            Suggestion.Help(name, known), $"write {(name[0] == '$' ? "$." + name[1..] : "this." + name)} if it may be absent");

    public static TemplateException UnknownFunction(Place place, string name, IReadOnlyCollection<string> known) =>
        Error("PB3101", $"there is no function '{name}' here", place,
            Suggestion.Nearest(name, known) is { } nearest
                ? $"did you mean '{nearest}'?"
                : "a function exists from the moment its func statement has run");

    public static TemplateException NotAFunction(Place place, Value value) =>
        Error("PB3102", $"{ValueNames.Of(value)} cannot be called as a function", place);

    public static TemplateException MemberOfNull(Place target, Place member, string name) =>
        Error("PB3103", $"'{Short(target.Text)}' is null here, so it has no '{name}'", member,
            $"write ?.{name} if the value before it may be absent");

    public static TemplateException IndexOfNull(Place target) =>
        Error("PB3104", $"'{Short(target.Text)}' is null here, so it has no items", target,
            "ask with if before, where it may be absent");

    public static TemplateException UnknownMember(Place member, string name, IReadOnlyCollection<string> known) =>
        Error("PB3105", $"there is no member '{name}' here", member, Suggestion.Help(name, known));

    public static TemplateException NoMembers(Place member, Value value) =>
        Error("PB3106", $"{ValueNames.Of(value)} has no member '{member.Text}'", member);

    public static TemplateException NotIndexable(Place target, Value value) =>
        Error("PB3107", $"{ValueNames.Of(value)} has no items to take by index", target);

    public static TemplateException BadIndex(Place index, Value value) =>
        Error("PB3108", $"{ValueNames.Of(value)} cannot be an index", index, "use a whole number");

    public static TemplateException IndexOutside(Place place, long index, long size) =>
        Error("PB3109", $"there is no item {index}: the list or text has {size}, counted from 0", place);

    public static TemplateException NotSettable(Place place, Value target) =>
        Error("PB3110", $"{ValueNames.Of(target)} has no members or items that can be set", place);

    public static TemplateException ReadOnly(Place place, string name) =>
        Error("PB3111", $"'{name}' is read-only", place);

    public static TemplateException BadOperands(Place op, BinaryOperator kind, Value left, Value right) =>
        Error("PB3112",
            $"'{ValueNames.Of(kind)}' does not work between {ValueNames.Of(left)} and {ValueNames.Of(right)}", op);

    public static TemplateException ListExpected(Place operand, Value value) =>
        Error("PB3113", $"the other side is a list, so a list is needed here, this is {ValueNames.Of(value)}", operand);

    public static TemplateException ListsNotEqual(Place op) =>
        Error("PB3114", "'!=' is not used between lists", op, "write !(a == b)");

    public static TemplateException NotComparableWithEmpty(Place op, Value value) =>
        Error("PB3115", $"only lists and objects are compared with empty, this is {ValueNames.Of(value)}", op,
            "for a text write text == \"\" or text | string.empty");

    public static TemplateException NumberExpected(Place operand, Value value) =>
        Error("PB3116", $"a number is needed here, this is {ValueNames.Of(value)}", operand);

    public static TemplateException BadRepeat(Place place) =>
        Error("PB3117", "a text can only be multiplied by a whole number", place);

    public static TemplateException BadRange(Place op, Value value) =>
        Error("PB3118", $"both ends of a range must be integers, this is {ValueNames.Of(value)}", op,
            "use // for a division that gives an integer");

    public static TemplateException DivisionByZero(Place op) => Error("PB3119", "this divides by zero", op);

    public static TemplateException TooLargeInteger(Place op) =>
        Error("PB3120", "the result does not fit an integer of 64 bits", op);

    public static TemplateException NotFinite(Place op) =>
        Error("PB3121", "the result is not a finite number", op, "check for a division by zero");

    public static TemplateException NotPrintable(Place place, Value value) =>
        Error("PB3122", $"{ValueNames.Of(value)} cannot be printed", place, "print what it gives or holds");

    public static TemplateException NotInterpolated(Place place, Value value) =>
        Error("PB3123", $"{ValueNames.Of(value)} cannot stand inside an interpolated text", place,
            "print it on its own, or turn it into a text first");

    public static TemplateException NotIterable(Place place, Value value) =>
        Error("PB3124", $"a loop needs a list, an object or a text, this is {ValueNames.Of(value)}", place);

    public static TemplateException ListChanged(Place loop) =>
        Error("PB3125", "the list was changed by the loop that walks it", loop, "collect the changes in another list");

    public static TemplateException BadLoopCount(Place parameter, string name, string expected) =>
        Error("PB3126", $"'{name}' must be {expected}", parameter);

    public static TemplateException NotAnObject(Place place, string statement, Value value) =>
        Error("PB3127", $"'{statement}' needs an object, this is {ValueNames.Of(value)}", place);

    public static TemplateException LeavingLazyLoop(Place place, string word) =>
        Error("PB3128", $"'{word}' is not allowed in a loop over a list made by array.each or array.filter", place,
            "loop over a sorted copy: list | array.sort");

    public static TemplateException MissingArgument(Place after, string function, string parameter) =>
        Error("PB3129", $"'{function}' needs the argument '{parameter}'", after);

    public static TemplateException ExtraArgument(Place argument, string function, int count) =>
        Error("PB3130", $"'{function}' takes {count} argument{(count == 1 ? "" : "s")}", argument);

    public static TemplateException UnknownArgument(
        Place argument, string function, string name, IReadOnlyCollection<string> known) =>
        Error("PB3131", $"'{function}' has no parameter '{name}'", argument, Suggestion.Help(name, known));

    public static TemplateException RepeatedArgument(Place argument, string name) =>
        Error("PB3132", $"the argument '{name}' is given twice", argument);

    public static TemplateException PrintingCallback(Place place) =>
        Error("PB3133", "a function given to a list function must not print", place, "return the text with ret");

    public static TemplateException WritingCallback(Place place) =>
        Error("PB3134", "a function given to a list function must not change anything outside itself", place,
            "use a for loop, or a $ name");

    public static TemplateException IncludeWithoutName(Place place) =>
        Error("PB3135", "include needs the name of a partial", place);

    public static TemplateException PartialNotFound(Place place, string name) =>
        Error("PB3136", $"there is no partial '{name}'", place,
            "names are relative to the template folder, with the extension written out");

    public static TemplateException BadPartialName(Place place, string name) =>
        Error("PB3137", $"'{name}' is not the name of a partial", place,
            "names are relative to the template folder, with / between folders and without ..");

    public static TemplateException NotIncrementable(Place place, Value value) =>
        Error("PB3138", $"only a number can be counted up or down, this is {ValueNames.Of(value)}", place);

    public static TemplateException CallNeedsParentheses(Place target) =>
        Error("PB3139", "a call needs parentheses here", target, "write f(1) or (f 1)");

    public static TemplateException MisreadEmpty(Place name) =>
        Error("PB3140", "after 'string.empty' the '?' is read as part of the name", name,
            "write (text | string.empty) ? a : b");

    // An expression of several lines would bury the message; the place shows all of it.
    private static string Short(string code)
    {
        string line = code.Split('\n')[0].TrimEnd();
        return line.Length == code.Length && line.Length <= 40 ? line : line[..Math.Min(line.Length, 40)] + "…";
    }

    private static TemplateException Error(string code, string message, Place place, params string[] help) =>
        new(Diagnostic.Error(code, message, place.Locate(), help));
}
