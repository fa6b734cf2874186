using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PackBuilder.Text.Diagnostics;

/// <summary>What is counted in an English message, said of one: <c>{0} files are</c> becomes <c>{0} file is</c> where the number is 1.</summary>
internal static partial class Singular
{
    // Only what is counted: in "page {0} measures" nothing is.
    private static readonly FrozenDictionary<string, string> Nouns = new[]
    {
        "annotations", "answers", "blocks", "bytes", "cards", "cells", "changes", "characters", "colons", "columns", "corrections", "days", "documents", "editions", "employers", "errors",
        "files", "follow-ups", "gaps", "guides", "hints", "items", "levels", "lines", "numbers", "packs", "pages", "paragraphs", "parts", "pictures", "pixels", "places", "points", "questions",
        "rounds", "rows", "seconds", "sections", "spans", "steps", "times", "translations", "variants", "warnings", "widths", "heights", "words",
    }.ToFrozenDictionary(noun => noun, noun => noun[..^1]);

    private static readonly FrozenDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["are"] = "is",
        ["were"] = "was",
        ["have"] = "has",
        ["look"] = "looks",
    }.ToFrozenDictionary();

    /// <param name="format">With its places.</param>
    /// <param name="values">What stands in them.</param>
    public static string Of(string format, IReadOnlyList<object> values) => values.Contains("1")
        ? Counted().Replace(format, match =>
            values[int.Parse(match.Groups["place"].Value, CultureInfo.InvariantCulture)] is "1" && Nouns.TryGetValue(match.Groups["noun"].Value, out string? noun)
                ? match.Groups["head"].Value + noun + match.Groups["rest"].Value + Verbs.GetValueOrDefault(match.Groups["verb"].Value, match.Groups["verb"].Value)
                : match.Value)
        : format;

    [GeneratedRegex(@"(?<head>\{(?<place>\d)\} (?:[a-z]+ )?)(?<noun>[a-z-]+s)\b(?:(?<rest> (?:\([^)]*\) |of '\{\d\}' |with [^.;:]*, )?)(?<verb>are|were|have|look)\b)?")]
    private static partial Regex Counted();
}
