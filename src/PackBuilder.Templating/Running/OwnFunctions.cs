using System.Collections;
using System.Text.RegularExpressions;
using PackBuilder.Templating.Errors;
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
        ("include", new BuiltIn(new Scriban.Functions.IncludeFunction(), Include)),
        ("array.sort", new BuiltIn(new BuiltInShape(1, (typeof(object), "list"), (typeof(string), "member"), (typeof(string), "order")), Sort)),
        ("date.parse", new BuiltIn(new BuiltInShape(1, (typeof(string), "text"), (typeof(string), "pattern")), ParseDate)),
        ("regex.replace", new BuiltIn(Find(root, "regex.replace"), ReplaceRegex)),
        Guard(root, "string.replace", CheckReplace),
        Guard(root, "math.format", CheckFormat),
        Guard(root, "object.format", CheckFormat),
        Guard(root, "date.to_string", DateReader.CheckPattern),
        .. new[] { "regex.match", "regex.matches", "regex.split" }.Select(name => GuardRegex(name, Find(root, name))),
    ];

    private static (string, BuiltIn) Guard(ScriptObject root, string name, Action<BuiltInCall> check)
    {
        var function = Find(root, name);
        return (name, new BuiltIn(function, call =>
        {
            check(call);
            return function.Invoke(call.Context, call.Caller, call.Arguments, call.Block);
        }));
    }

    private static (string, BuiltIn) GuardRegex(string name, IScriptCustomFunction function) =>
        (name, new BuiltIn(function, call => RegexGuard.Run(call, _ => function.Invoke(call.Context, call.Caller, call.Arguments, call.Block))));

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
            return call.Context.RenderTemplate(partial.Template, call.Arguments, call.Caller ?? call.Context.CurrentNode);
        }
        catch (ScriptRuntimeException error)
        {
            var explained = call.Context.Explain(error);
            bool isHere = explained.Diagnostic.Location == call.Context.Locate(call.Span) || explained.Diagnostic.Location is null;
            throw isHere ? explained : explained.IncludedAt(call.Context.Locate(at));
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
        // The function of Scriban counts the items against the limit as they are read.
        var list = Scriban.Functions.ArrayFunctions.Offset(call.Context, call.Span, call.Arguments[0] as IEnumerable ?? new ScriptArray { call.Arguments[0] }, 0);
        if (call.Arguments[0] is null || list is null)
            return new ScriptArray();
        string[] path = call.TextOf(1) is { Length: > 0 } member ? member.Split('.') : [];
        return new ScriptArray(list.Cast<object?>().OrderBy(item => Follow(call, item, path), Comparer<object?>.Create(Compare)));

        int Compare(object? a, object? b) => (a, b) switch
        {
            (string left, string right) => texts.Compare(left, right),
            (null, _) or (_, null) => (a is null ? 0 : 1) - (b is null ? 0 : 1),
            (IComparable left, IComparable right) when left.GetType() == right.GetType() => left.CompareTo(right),
            (int or long or double, int or long or double) => Convert.ToDouble(a, null).CompareTo(Convert.ToDouble(b, null)),
            _ => throw call.Error(0, TemplateErrors.NotSortable),
        };
    }

    private static object? Follow(BuiltInCall call, object? item, string[] path)
    {
        foreach (string member in path)
        {
            if (item is null || !call.Context.GetMemberAccessor(item).TryGetValue(call.Context, call.Span, item, member, out item))
                return null;
        }

        return item;
    }

    private static object? ParseDate(BuiltInCall call)
    {
        if (call.TextOf(0) is not { Length: > 0 } text)
            return null;
        var date = call.TextOf(1) is { } pattern ? DateReader.Read(text, pattern, call) : DateReader.Read(text);
        return date ?? throw call.Error(0, at => TemplateErrors.BadDate(at, text));
    }

    // Counts what it makes while it makes it: a short replacement can make a long text.
    private static object? ReplaceRegex(BuiltInCall call)
    {
        string text = call.TextOf(0) ?? "";
        string replacement = call.TextOf(2) ?? "";
        long length = text.Length;
        return RegexGuard.Run(call, regex => regex.Replace(text, match =>
        {
            string made = match.Result(replacement);
            length += made.Length - match.Length;
            return length <= call.Context.TextLimit ? made : throw call.TooLong(2);
        }));
    }

    private static void CheckReplace(BuiltInCall call)
    {
        if (call.TextOf(0) is not { } text || call.TextOf(1) is not { Length: > 0 } match)
            return;
        int growth = (call.TextOf(2)?.Length ?? 0) - match.Length;
        long length = text.Length;
        for (int at = text.IndexOf(match, StringComparison.Ordinal); at >= 0 && growth > 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
        {
            length += growth;
            if (length > call.Context.TextLimit)
                throw call.TooLong(2);
        }
    }

    // D999999999 is a number with as many digits.
    private static void CheckFormat(BuiltInCall call)
    {
        if (call.TextOf(1) is { } format && Regex.IsMatch(format, "[0-9]{4}"))
            throw call.Error(1, at => TemplateErrors.BadFormat(at, format));
    }
}
