using System.Diagnostics;
using System.Text.RegularExpressions;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation;

/// <summary>
/// Runs the regular expressions of one rendering: each pattern is built once, and all of them together may take a stated
/// time. The time decides only whether the rendering fails, never what it prints.
/// </summary>
internal sealed class RegexRunner(TimeSpan limit)
{
    private const int LongestPattern = 10_000;
    private const int MostPatterns = 200;

    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _regexes = [];
    private readonly Stopwatch _used = new();

    public Value Run(string pattern, RegexOptions options, Func<Regex, Value> use, Place place)
    {
        var regex = Get(pattern, options, place);
        _used.Start();
        try
        {
            var result = use(regex);
            return _used.Elapsed <= limit ? result : throw LimitErrors.RegexTooSlow(place, limit);
        }
        catch (RegexMatchTimeoutException)
        {
            throw LimitErrors.RegexTooSlow(place, limit);
        }
        finally
        {
            _used.Stop();
        }
    }

    private Regex Get(string pattern, RegexOptions options, Place place)
    {
        if (_regexes.TryGetValue((pattern, options), out var known))
            return known;
        if (pattern.Length > LongestPattern)
            throw FunctionErrors.BadPattern(place, $"it is longer than {LongestPattern} characters");
        if (_regexes.Count >= MostPatterns)
            _regexes.Clear();
        try
        {
            var regex = new Regex(pattern, options, limit);
            _regexes.Add((pattern, options), regex);
            return regex;
        }
        catch (RegexParseException error)
        {
            throw FunctionErrors.BadPattern(place, error.Message.TrimEnd('.'));
        }
    }
}
