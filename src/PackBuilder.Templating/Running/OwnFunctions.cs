using System.Collections;
using System.Diagnostics;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Tables;
using PackBuilder.Text.Collation;

namespace PackBuilder.Templating.Running;

/// <summary>
/// The functions that this program has in place of Scriban's of the same name, and those of Scriban that could fill the memory, take for ever or
/// depend on the machine, with a check before each.
/// </summary>
internal static class OwnFunctions
{
    /// <param name="root">The functions of Scriban.</param>
    public static IEnumerable<(string Name, BuiltIn Function)> Of(ScriptObject root) =>
    [
        ("include", new BuiltIn(Include, ScriptVarParamKind.Direct, 1, new ScriptParameterInfo(typeof(object), "name"))),
        ("array.sort", new BuiltIn(
            Sort, ScriptVarParamKind.None, 1, new(typeof(object), "list"), new(typeof(string), "member", null), new(typeof(string), "order", null))),
        ("date.parse", new BuiltIn(DateReader.Parse, ScriptVarParamKind.None, 1, new(typeof(string), "text"), new(typeof(string), "pattern", null))),
        ("regex.replace", BuiltIn.Like(Find(root, "regex.replace"), ReplaceRegex)),
        Guard(root, "string.replace", CheckReplace),
        Guard(root, "math.format", CheckFormat),
        Guard(root, "object.format", CheckFormat),
        Guard(root, "date.to_string", DateReader.CheckPattern),
        GuardRegex("regex.match", Find(root, "regex.match")),
        GuardRegex("regex.matches", Find(root, "regex.matches")),
        GuardRegex("regex.split", Find(root, "regex.split")),
    ];

    private static (string, BuiltIn) Guard(ScriptObject root, string name, Action<BuiltInCall> check)
    {
        var function = Find(root, name);
        return (name, BuiltIn.Like(function, call =>
        {
            check(call);
            return function.Invoke(call.Context, call.Caller, call.Arguments, call.Block);
        }));
    }

    private static (string, BuiltIn) GuardRegex(string name, IScriptCustomFunction function) =>
        (name, BuiltIn.Like(function, call => RegexGuard.Run(call, _ => function.Invoke(call.Context, call.Caller, call.Arguments, call.Block))));

    private static IScriptCustomFunction Find(ScriptObject root, string name) =>
        (IScriptCustomFunction)BuiltIns.Member((ScriptObject)BuiltIns.Member(root, name.Split('.')[0])!, name.Split('.')[1])!;

    // As Scriban's, with the place of the include in errors of the partial.
    private static object? Include(BuiltInCall call)
    {
        var at = call.Caller is ScriptFunctionCall { Target: { } target } ? target.Span : call.Span;
        string name = call.Context.ObjectToString(call.Arguments.Count > 0 ? call.Arguments[0] : null) ?? "";
        try
        {
            var partial = call.Context.FindPartial(name, call.Span);
            var output = call.Context.Origins.Await();
            object? written = call.Context.RenderTemplate(partial.Template, call.Arguments, call.Caller ?? call.Context.CurrentNode);
            if (written is string text)
                call.Context.Origins.Keep(text, output.Value, call.Arguments.OfType<ModelMap>().Select(map => map.BlockKey).FirstOrDefault(key => key is not null));
            return written;
        }
        catch (ScriptRuntimeException error)
        {
            var explained = call.Context.Explain(error).Diagnostic;
            bool isHere = explained.Location == call.Context.Locate(call.Span) || explained.Location is null;
            // The innermost include comes first.
            throw new TemplateException(isHere || call.Context.Locate(at) is not { } place
                ? explained
                : explained with { Related = explained.Related.Add(new RelatedPlace("included at", place)) });
        }
    }

    // Equal items stay as they were; null comes first. Texts in the order of languages, which is the same on every machine.
    private static object? Sort(BuiltInCall call)
    {
        var texts = call.TextOf(2) switch
        {
            null => RootCollation.Languages,
            "pinyin" => RootCollation.Pinyin,
            { } other => throw call.Error(2, at => TemplateErrors.UnknownOrder(at, other)),
        };
        if (call.Arguments[0] is not { } argument)
            return new ScriptArray();
        // The function of Scriban counts the items against the limit as they are read.
        var list = Scriban.Functions.ArrayFunctions.Offset(call.Context, call.Span, argument as IEnumerable ?? new ScriptArray { argument }, 0)!;
        string[] path = call.TextOf(1) is { Length: > 0 } member ? member.Split('.') : [];
        return new ScriptArray(list.Cast<object?>().OrderBy(item => path.Aggregate(item, MemberOf), Comparer<object?>.Create(Compare)));

        object? MemberOf(object? item, string name) =>
            item is not null && call.Context.GetMemberAccessor(item).TryGetValue(call.Context, call.Span, item, name, out object? value) ? value : null;

        int Compare(object? a, object? b) => (a, b) switch
        {
            (string left, string right) => texts.Compare(left, right),
            (null, _) or (_, null) => (a is null ? 0 : 1) - (b is null ? 0 : 1),
            (IComparable left, IComparable right) when left.GetType() == right.GetType() => left.CompareTo(right),
            (int or long or double, int or long or double) => Convert.ToDouble(a, null).CompareTo(Convert.ToDouble(b, null)),
            _ => throw call.Error(0, TemplateErrors.NotSortable),
        };
    }

    // Counts what it makes while it makes it: a short replacement can make a long text.
    private static object? ReplaceRegex(BuiltInCall call)
    {
        string text = call.TextOf(0) ?? "";
        long length = text.Length;
        return RegexGuard.Run(call, regex => regex.Replace(text, match =>
        {
            string made = match.Result(call.TextOf(2) ?? "");
            length += made.Length - match.Length;
            return length <= call.Context.TextLimit ? made : throw call.TooLong(2);
        }));
    }

    private static void CheckReplace(BuiltInCall call)
    {
        if (call.TextOf(0) is not { } text || call.TextOf(1) is not { Length: > 0 } match)
            return;
        int growth = (call.TextOf(2)?.Length ?? 0) - match.Length;
        if (growth > 0 && text.AsSpan().Count(match) is > 0 and var times && text.Length + (long)times * growth > call.Context.TextLimit)
            throw call.TooLong(2);
    }

    // D999999999 is a number with as many digits.
    private static void CheckFormat(BuiltInCall call)
    {
        if (call.TextOf(1) is { } format && Regex.IsMatch(format, "[0-9]{4}"))
            throw call.Error(1, at => TemplateErrors.BadFormat(at, format));
    }
}

/// <summary>Reads dates without looking at culture, clock or time zone.</summary>
file static class DateReader
{
    private static readonly FrozenDictionary<string, string> Directives = TextTable.Pairs("date-directives.txt");

    private static readonly string[] Formats =
    [
        .. from day in new[] { "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日" }
           from time in new[] { "", " H:mm", " H:mm:ss", " H:mm:ss.fff", "'T'H:mm", "'T'H:mm:ss", "'T'H:mm:ss.fff" }
           select day + time,
    ];

    /// <summary>2026-03-05, 2026/3/5 or 2026年3月5日, where a time may follow; or what a pattern says, its numbers with one digit or two.</summary>
    public static object? Parse(BuiltInCall call)
    {
        if (call.TextOf(0) is not { Length: > 0 } text)
            return null;
        string? pattern = call.TextOf(1);
        string[] formats = pattern is null ? Formats : [Regex.Replace(pattern, "%.?|.", part => FormatOf(call, part), RegexOptions.Singleline)];
        return DateTime.TryParseExact(pattern is null ? text.Trim() : text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw call.Error(0, at => TemplateErrors.BadDate(at, text));
    }

    /// <summary>Refuses what Scriban would print as it is written: a directive that it does not know.</summary>
    public static void CheckPattern(BuiltInCall call)
    {
        if (Regex.Matches(call.TextOf(1) ?? "", "%.?", RegexOptions.Singleline).FirstOrDefault(part => !Directives.ContainsKey(part.Value)) is { } unknown)
            throw Unknown(call, unknown);
    }

    private static string FormatOf(BuiltInCall call, Match part) =>
        part.Value[0] != '%' ? "\\" + part.Value : Directives.GetValueOrDefault(part.Value) is { Length: > 0 } format ? format : throw Unknown(call, part);

    private static TemplateException Unknown(BuiltInCall call, Match directive) =>
        call.Error(1, at => TemplateErrors.BadDatePattern(at, call.TextOf(1) ?? "", directive.Value));
}

/// <summary>Runs a regular expression (text, pattern, …, options) within the time and memory that a rendering has for all of them.</summary>
file static class RegexGuard
{
    private const int LongestPattern = 10_000;

    private static readonly FrozenDictionary<char, RegexOptions> Options = new Dictionary<char, RegexOptions>
    {
        ['i'] = RegexOptions.IgnoreCase, ['m'] = RegexOptions.Multiline, ['s'] = RegexOptions.Singleline, ['x'] = RegexOptions.IgnorePatternWhitespace,
    }.ToFrozenDictionary();

    public static object? Run(BuiltInCall call, Func<Regex, object?> run)
    {
        string pattern = call.TextOf(1) ?? "";
        if (pattern.Length > LongestPattern)
            throw call.Error(1, at => TemplateErrors.BadPattern(at, PatternFaults.TooLong(LongestPattern)));
        int last = call.Arguments.Count - 1;
        var options = RegexOptions.CultureInvariant;
        foreach (char option in last > 1 ? call.TextOf(last) ?? "" : "")
            options |= Options.TryGetValue(option, out var known) ? known : throw call.Error(last, at => TemplateErrors.BadPatternOption(at, option));
        long start = Stopwatch.GetTimestamp();
        try
        {
            var regex = new Regex(pattern, options, call.Context.RegexTimeOut);
            // Each group may hold the whole text.
            if ((long)regex.GetGroupNumbers().Length * (call.TextOf(0)?.Length ?? 0) > 16L * call.Context.TextLimit)
                throw call.TooLong(0);
            return run(regex);
        }
        catch (RegexParseException fault)
        {
            throw call.Error(1, at => TemplateErrors.BadPattern(at, PatternFaults.Of(fault)));
        }
        finally
        {
            call.Context.ChargeRegex(Stopwatch.GetElapsedTime(start));
        }
    }
}
