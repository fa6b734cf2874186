using PackBuilder.Templating.Tables;

namespace PackBuilder.Templating.Errors;

/// <summary>
/// The messages of this project, worded in <c>own-messages.txt</c> and <c>engine-messages.txt</c>. Codes: PB30 how a template is written,
/// PB31 names, members and arguments while rendering, PB32 limits, PB33 what a rendering is given.
/// </summary>
internal static class TemplateErrors
{
    private static readonly FrozenDictionary<string, string[]> Own = TextTable.Words("own-messages.txt");
    private static readonly ImmutableArray<string[]> Engine = TextTable.Rows("engine-messages.txt");
    private static readonly FrozenDictionary<string, string> Kinds = TextTable.Pairs("value-kinds.txt");

    public static Diagnostic UnclosedCode(SourceLocation? at) => Error("PB3001", at);
    public static Diagnostic UnclosedEscape(SourceLocation? at) => Error("PB3002", at);
    public static Diagnostic FullWidthMark(SourceLocation? at, string mark, Message instead) => Error("PB3004", at, mark, instead);
    public static Diagnostic HugeNumber(SourceLocation? at) => Error("PB3005", at);
    public static Diagnostic TooDeep(SourceLocation? at) => Error("PB3013", at);
    public static Diagnostic ForeignWord(SourceLocation? at, string word, Message instead) => Error("PB3018", at, word, instead);
    public static Diagnostic GroupAsValue(SourceLocation? at, string name) =>
        Error("PB3019", at, name, name == "date" ? (Message)"write date.parse text" : (Message)$"write {name} with a point and the name of a function");
    public static Diagnostic CallBeforePipe(SourceLocation? at) => Error("PB3020", at);
    public static Diagnostic StatementAsValue(SourceLocation? at, string word) => Error("PB3021", at, word);
    public static Diagnostic UnknownFunction(SourceLocation? at, string name, Message help) => Error("PB3038", at, name, help);
    public static Diagnostic RefusedFunction(SourceLocation? at, string name, Message reason, Message help) => Error("PB3039", at, name, reason, help);
    public static Diagnostic MissingArgument(SourceLocation? at, string function, string parameter) => Error("PB3040", at, function, parameter);
    public static Diagnostic ExtraArgument(SourceLocation? at, string function, int count) =>
        Error("PB3041", at, function, count == 1 ? (Message)"1 argument" : (Message)$"{count} arguments");
    public static Diagnostic CultureArgument(SourceLocation? at, string function) => Error("PB3042", at, function);
    public static Diagnostic UnknownArgument(SourceLocation? at, string function, string name, IReadOnlyCollection<string> known) =>
        Error("PB3043", at, function, name, Suggestion.Help(name, known));
    public static Diagnostic MissingEnd(SourceLocation? at, string word) => Error("PB3044", at, word);
    public static Diagnostic StrayEnd(SourceLocation? at) => Error("PB3045", at);
    public static Diagnostic UnknownVariable(SourceLocation? at, string name, Message help, Message? more) => Error("PB3100", at, name, help, more);
    public static Diagnostic UnknownFunctionHere(SourceLocation? at, string name, Message? help) =>
        Error("PB3101", at, name, help ?? (Message)"a function exists from the moment its func statement has run");
    public static Diagnostic UnknownMember(SourceLocation? at, string name, Message help) => Error("PB3105", at, name, help);
    public static Diagnostic NoMembers(SourceLocation? at, Message kind, string name, Message? help) => Error("PB3106", at, kind, name, help);
    public static Diagnostic NotFinite(SourceLocation? at) => Error("PB3121", at);
    public static Diagnostic NotPrintable(SourceLocation? at) => Error("PB3122", at);
    public static Diagnostic IncludeWithoutName(SourceLocation? at) => Error("PB3135", at);
    public static Diagnostic PartialNotFound(SourceLocation? at, string name, IEnumerable<string> known) => Error("PB3136", at, name,
        Suggestion.Nearest(name, known) is { } near ? (Message)$"did you mean '{near}'?" : (Message)"names are relative to the template folder, with the extension written out");
    public static Diagnostic BadPartialName(SourceLocation? at, string name) => Error("PB3137", at, name);
    public static Diagnostic BadFormat(SourceLocation? at, string format) => Error("PB3160", at, format);
    public static Diagnostic NotSortable(SourceLocation? at) => Error("PB3161", at);
    public static Diagnostic UnknownOrder(SourceLocation? at, string order) => Error("PB3162", at, order);
    public static Diagnostic BadPattern(SourceLocation? at, Message fault) => Error("PB3163", at, fault);
    public static Diagnostic BadPatternOption(SourceLocation? at, char option) => Error("PB3164", at, option);
    public static Diagnostic BadDate(SourceLocation? at, string text) => Error("PB3165", at, text);
    public static Diagnostic BadDatePattern(SourceLocation? at, string pattern, string part) => Error("PB3166", at, pattern, part);
    public static Diagnostic PrintedTooDeep(SourceLocation? at, int limit) => Error("PB3203", at, limit);
    public static Diagnostic TextTooLong(SourceLocation? at, int limit) => Error("PB3204", at, limit);
    public static Diagnostic OutputTooLong(SourceLocation? at, int limit) => Error("PB3205", at, limit);
    public static Diagnostic TooMuchWork(SourceLocation? at, long limit) => Error("PB3206", at, limit);
    public static Diagnostic RegexTooSlow(SourceLocation? at, TimeSpan limit) => Error("PB3209", at, Math.Round(limit.TotalSeconds, 2));
    public static Diagnostic TooSlow(SourceLocation? at, TimeSpan limit) => Error("PB3210", at, Math.Round(limit.TotalSeconds, 2));
    public static Diagnostic TemplateNotFound(string name) => Error("PB3300", null, name);
    public static Diagnostic ReservedKey(SourceLocation template, string key) => Error("PB3301", template, key);

    /// <summary>What Scriban reports, in the words of this program. A message that is not in the table is passed on as it is.</summary>
    /// <param name="unknown">The code of such a message.</param>
    public static Diagnostic OfEngine(string message, SourceLocation? at, string unknown)
    {
        string line = message.Split('\n')[0].TrimEnd();
        foreach (string[] row in Engine)
        {
            // The patterns are this program's own and short; the message is cut before it is matched.
            var match = Regex.Match(line.Length > 300 ? line[..300] : line, row[1], RegexOptions.CultureInvariant);
            object?[] values = [.. match.Groups.Values.Skip(1).Select(group => Kinds.TryGetValue(group.Value, out string? kind) ? Message.Of(kind) : (object)group.Value.Replace('`', '\''))];
            if (match.Success)
                return Diagnostic.Error(row[0], Fill(row[2], values), at, [.. row.Skip(3).Select(help => Fill(help, values))]);
        }

        return Diagnostic.Error(unknown, Message.Verbatim(line.TrimEnd('.', ' ').Replace('`', '\'')), at);
    }

    private static Diagnostic Error(string code, SourceLocation? at, params object?[] values)
    {
        Message[] row = [.. Own[code].Select(text => Fill(text, values))];
        return Diagnostic.Error(code, row[0], at, [.. row.Skip(1).Where(help => help.English.Length > 0)]);
    }

    private static Message Fill(string text, object?[] values) => Message.Of(TextTable.Format(text), values);
}

/// <summary>Ends a rendering with its diagnostic. Of the engine's own kind, so that the engine passes it on as it is.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : ScriptRuntimeException(default(SourceSpan), diagnostic.Message.English)
{
    public Diagnostic Diagnostic => diagnostic;
}
