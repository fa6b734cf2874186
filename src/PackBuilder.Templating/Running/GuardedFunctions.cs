using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>Functions of Scriban that could fill the memory, take for ever or depend on the machine, with a check before each.</summary>
internal static class GuardedFunctions
{
    private const int MostDigits = 3;

    // Without %s and %Z, which know the time zone of the machine.
    private const string DateDirectives = "aAbBcCdDeFgGhHIjklLmMnNpPrRStTuUvVWwxXyY%";

    public static IEnumerable<(string Name, BuiltIn Function)> Of(ScriptObject root) =>
    [
        Guard(root, "string.replace", CheckReplace),
        Guard(root, "math.format", call => CheckFormat(call)),
        Guard(root, "object.format", call => CheckFormat(call)),
        Guard(root, "date.to_string", CheckDatePattern),
        GuardRegex(root, "regex.match"),
        GuardRegex(root, "regex.matches"),
        GuardRegex(root, "regex.split"),
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

    private static (string, BuiltIn) GuardRegex(ScriptObject root, string name)
    {
        var function = Find(root, name);
        return (name, new BuiltIn(function, call => RegexGuard.Run(call, _ => function.Invoke(call.Context, call.Caller, call.Arguments, call.Block))));
    }

    private static IScriptCustomFunction Find(ScriptObject root, string name) =>
        (IScriptCustomFunction)BuiltIns.Member((ScriptObject)BuiltIns.Member(root, name.Split('.')[0])!, name.Split('.')[1])!;

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
        string format = call.TextOf(1) ?? "";
        int digits = 0;
        foreach (char c in format)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > MostDigits)
                throw call.Error(1, at => TemplateErrors.BadFormat(at, format));
        }
    }

    // Scriban prints a directive that it does not know as it is written.
    private static void CheckDatePattern(BuiltInCall call)
    {
        string pattern = call.TextOf(1) ?? "";
        for (int i = pattern.IndexOf('%'); i >= 0; i = i + 2 < pattern.Length ? pattern.IndexOf('%', i + 2) : -1)
        {
            string part = pattern[i..Math.Min(i + 2, pattern.Length)];
            if (part.Length < 2 || !DateDirectives.Contains(part[1]))
                throw call.Error(1, at => TemplateErrors.BadDatePattern(at, pattern, part));
        }
    }
}
