using System.Diagnostics;
using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>Runs a regular expression (text, pattern, …, options) within the time and memory that a rendering has for all of them.</summary>
internal static class RegexGuard
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
