using System.Collections;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Tables;

namespace PackBuilder.Templating.Running;

/// <summary>"Did you mean", by what a name means in other languages as well as by its letters.</summary>
internal static class NameHelp
{
    // What other languages call the functions of this one.
    private static readonly FrozenDictionary<string, string> Meanings = TextTable.Pairs("function-meanings.txt");
    // Words of other languages for values, and for what no function does.
    private static readonly FrozenDictionary<string, Message> Words = TextTable.Messages("foreign-values.txt");
    private static readonly string[] LoopMembers = ["index", "first", "last", "even", "odd", "length", "rindex", "changed"];
    private static readonly string[] DateMembers = ["year", "month", "day", "hour", "minute", "second", "day_of_week", "day_of_year"];
    private static readonly string[] Groups = ["string", "array", "math", "date", "object", "html", "regex", "timespan"];

    /// <summary>What is wrong with a variable that there is not.</summary>
    /// <param name="known">The names that there are.</param>
    public static Diagnostic Unknown(SourceLocation? at, ScriptVariable variable, bool isCalled, IReadOnlyCollection<string> known)
    {
        string name = variable.Name;
        Message? nearest = Suggestion.Nearest(name, known.Concat(BuiltIns.Root.Keys)) is { } near ? (Message)$"did you mean '{near}'?" : null;
        var word = Words.GetValueOrDefault(name);
        if (isCalled)
            return TemplateErrors.UnknownFunctionHere(at, name, ByMeaning(name) ?? word ?? nearest);
        Message optional = $"write {(name[0] == '$' ? "$." + name[1..] : "this." + name)} if it may be absent";
        var help = word ?? nearest ?? ByMeaning(name) ?? Suggestion.Help(name, known);
        return TemplateErrors.UnknownVariable(at, name, help, word is null ? optional : null);
    }

    /// <summary>What to write instead of a function that a group does not have.</summary>
    public static Message ForFunction(string group, string name)
    {
        string meant = Meanings.GetValueOrDefault(name, name);
        if (BuiltIns.All.ContainsKey($"{group}.{meant}"))
            return $"did you mean '{group}.{meant}'?";
        if (Words.TryGetValue(name, out var word))
            return word;
        var functions = BuiltIns.All.Keys.Where(full => full.StartsWith(group + ".", StringComparison.Ordinal));
        string[] members = [.. functions.Select(full => full[(group.Length + 1)..])];
        var likely = members.Concat(Meanings.Where(pair => members.Contains(pair.Value)).Select(pair => pair.Key));
        return Suggestion.Nearest(name, likely) is { } near
            ? (Message)$"did you mean '{group}.{Meanings.GetValueOrDefault(near, near)}'?"
            : ByMeaning(name) ?? Suggestion.Help(name, members);
    }

    /// <returns>Null where the member may be absent: of objects that do not say what they may hold.</returns>
    public static Diagnostic? UnknownMember(SourceLocation? at, object target, string name) => target switch
    {
        ModelMap { Absent: { } absent } map when !absent.Contains(name) =>
            TemplateErrors.UnknownMember(at, name, Suggestion.Help(name, [.. map.Keys, .. absent])),
        ScriptObject => null,
        ScriptArray or IList => TemplateErrors.NoMembers(at, "a list", name, ForValue(name, "array", ["size"])),
        string => TemplateErrors.NoMembers(at, "a text", name, ForValue(name, "string", ["size", "empty?"])),
        IScriptObject => TemplateErrors.NoMembers(at, "a loop", name, Suggestion.Help(name, LoopMembers)),
        DateTime => TemplateErrors.NoMembers(at, "a date", name, Suggestion.Help(name, DateMembers)),
        KeyValuePair<string, object?> => TemplateErrors.NoMembers(at, "a pair", name, "available: key, value"),
        bool => TemplateErrors.NoMembers(at, "a bool", name, null),
        IScriptCustomFunction => TemplateErrors.NoMembers(at, "a function", name, "put its call in parentheses"),
        int or long or double => TemplateErrors.NoMembers(at, "a number", name, null),
        _ => null,
    };

    private static Message ForValue(string name, string group, string[] members)
    {
        string meant = Meanings.GetValueOrDefault(name, name);
        if (members.Contains(meant))
            return $"did you mean '{meant}'?";
        return BuiltIns.All.ContainsKey($"{group}.{meant}") ? (Message)$"write value | {group}.{meant}" : Suggestion.Help(name, members);
    }

    private static Message? ByMeaning(string name)
    {
        string[] full = [.. Groups.Select(group => $"{group}.{Meanings.GetValueOrDefault(name, name)}").Where(BuiltIns.All.ContainsKey)];
        return full.Length == 0 ? null : (Message)$"write {full.Select(Message.Verbatim).Aggregate((one, other) => $"{one} or {other}")}";
    }
}
