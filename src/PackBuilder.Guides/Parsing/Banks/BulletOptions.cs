using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Options without letters: a run of short lines that start alike, with a bullet or counted, below a question; the line after them answers
/// in the words of one of them, or by its number.
/// </summary>
internal static partial class BulletOptions
{
    private const int Most = 8;
    private const int Longest = 80;

    public static void Apply(LineFacts[] facts)
    {
        var runs = new List<(int Start, int End, int Key, string Letters)>();
        for (int i = 1; i < facts.Length; i++)
        {
            if (MarkOf(facts[i], 0) is not { } mark)
                continue;
            int end = i + 1;
            while (end < facts.Length && end - i < Most && MarkOf(facts[end], end - i) is { } next && next.Kind == mark.Kind)
                end++;
            if (end - i > 1 && end < facts.Length && IsStem(facts[i - 1]) && facts[end] is { Label: { Field: BankField.Answer, Rest: { Length: > 0 } rest } } && LettersOf(facts, i, end, rest) is { } letters)
                runs.Add((i, end, end, letters));
            i = Math.Max(i, end - 1);
        }

        // One alone may be a list and what is said of it.
        if (runs.Count < 2)
            return;
        foreach (var (start, end, key, letters) in runs)
        {
            for (int i = start; i < end; i++)
                facts[i] = facts[i] with { Options = [new OptionText((char)('A' + i - start), MarkOf(facts[i], i - start)!.Text, false)], Number = null, Label = null, Ask = 0, IsOutline = false };
            facts[key] = facts[key] with { Label = facts[key].Label! with { Rest = letters } };
        }
    }

    private static bool IsStem(LineFacts fact) => fact.Line.HasText && (fact.Number is not null || fact.Ask >= 0.6 || fact.Label is { Field: BankField.Question });

    private sealed record BulletMark(string Kind, string Text);

    // The same bullet, or the count that is due.
    private static BulletMark? MarkOf(LineFacts fact, int index)
    {
        if (fact is not { Line: { HasText: true, Text.Length: <= Longest }, Options.IsEmpty: true, IsAnswer: false })
            return null;
        string text = fact.Line.Text;
        if (fact.Line.Marker == "-" && fact.Line.IsChecked is null)
            return new BulletMark("-", text);
        if (Bullet().Match(text) is { Success: true } bullet)
            return new BulletMark(bullet.Groups["k"].Value, text[bullet.Length..].Trim());
        if (fact.Line.Marker.Length > 1 && Counted().Match(fact.Line.Marker + " ") is { Success: true } marker)
            return ValueOf(marker.Groups["n"].Value) == index + 1 ? new BulletMark(marker.Groups["post"].Value, text) : null;
        return Counted().Match(text) is { Success: true } counted && ValueOf(counted.Groups["n"].Value) == index + 1 ? new BulletMark(counted.Groups["post"].Value, text[counted.Length..].Trim()) : null;
    }

    private static int ValueOf(string count) => count switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        _ => "甲乙丙丁戊己".IndexOf(count[0], StringComparison.Ordinal) is >= 0 and var stem ? stem + 1 : Numerals.Read(count),
    };

    private static string? LettersOf(LineFacts[] facts, int start, int end, string rest)
    {
        ImmutableArray<string> options = [.. Enumerable.Range(start, end - start).Select(i => Bare(MarkOf(facts[i], i - start)!.Text))];
        if (options.IndexOf(Bare(rest)) is >= 0 and var whole)
            return ((char)('A' + whole)).ToString();
        string[] parts = [.. rest.Trim('（', '）', '(', ')', ' ', '。', '.').Split(KeyText.Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (parts.Length == 1 && Glued().IsMatch(parts[0]))
            parts = [.. parts[0].Select(letter => letter.ToString())];
        var letters = new SortedSet<char>();
        foreach (string part in parts)
        {
            int at = options.IndexOf(Bare(part)) is >= 0 and var said ? said : Alone().IsMatch(part) ? ValueOf(part) - 1 : -1;
            if (at < 0 || at >= options.Length || !letters.Add((char)('A' + at)))
                return null;
        }

        return letters.Count == 0 ? null : string.Concat(letters);
    }

    private static string Bare(string text) => text.Trim('。', '.', ' ', '\u3000');

    [GeneratedRegex(@"^(?<k>[○□◯●◇◆·•☐▢+-])[\s\u3000]+(?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<n>\d|[①-⑧]|[甲乙丙丁戊己]|iv|vi|v|i{1,3})(?<post>[.)）、．]?)[\s\u3000]*")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:\d|[①-⑧]|[甲乙丙丁戊己]|iv|vi|v|i{1,3})$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:[①-⑧]{2,}|[甲乙丙丁戊己]{2,})$")]
    private static partial Regex Glued();
}
