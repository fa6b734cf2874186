using System.Collections;
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
