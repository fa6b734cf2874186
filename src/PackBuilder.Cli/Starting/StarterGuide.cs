using System.Text.RegularExpressions;

namespace PackBuilder.Cli.Starting;

/// <summary>
/// A small guide to start from, out of a whole one in two languages: a few of its questions, in Chinese. So what a new project begins with and
/// the pack that it may grow into are one text.
/// </summary>
internal static partial class StarterGuide
{
    private const string Numerals = "一二三四五六七八九十";

    /// <param name="guide">Markdown with English below its Chinese.</param>
    /// <param name="questions">The ids of the questions to keep; so are the sections that they stand in, and what stands before all sections.</param>
    public static string Excerpt(string guide, IReadOnlyCollection<string> questions)
    {
        var parts = Heading().Split(InChinese(guide));
        var kept = new List<string> { parts[0] };
        string? section = null;
        int chapter = 0, number = 0;
        foreach (string part in parts.Skip(1))
        {
            if (part.StartsWith("## ", StringComparison.Ordinal))
            {
                section = part;
            }
            else if (Id().Match(part) is { Success: true } id && questions.Contains(id.Groups[1].Value))
            {
                // The section is written once, before the first of its questions.
                if (section is not null)
                {
                    kept.Add(Numeral().Replace(section, $"## {Numerals[chapter++]}、", 1));
                    section = null;
                }

                kept.Add(Number().Replace(part, $"### 问题 {++number}", 1));
            }
        }

        return string.Concat(kept).TrimEnd('\n') + "\n";
    }

    private static string InChinese(string guide) =>
        EnglishCell().Replace(EnglishLine().Replace(guide, ""), "").Replace("languages: [zh, en]", "languages: [zh]", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?=#{2,3} )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^### .*\{#(\S+)")]
    private static partial Regex Id();

    [GeneratedRegex("^## [一二三四五六七八九十]+、")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^### 问题 \d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^ *(> )?EN: .*\n", RegexOptions.Multiline)]
    private static partial Regex EnglishLine();

    [GeneratedRegex(@"<br>EN: [^|]*(?= \|)")]
    private static partial Regex EnglishCell();
}
