using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>Turns of speech out of lines such as <c>客户：三天了还没到！</c>.</summary>
internal static partial class SpokenTurns
{
    /// <summary>The turns, or null where a line has no speaker or nobody is known (an <c>EN:</c> line belongs to the turn above it).</summary>
    public static ImmutableArray<Turn>? Read(IEnumerable<string> lines)
    {
        var turns = ImmutableArray.CreateBuilder<Turn>();
        foreach (string line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var text = Bilingual.Read(line);
            if (text is { Zh: null, En: not null } && turns.Count > 0)
                turns[^1] = turns[^1] with { Text = Bilingual.Join(turns[^1].Text, SpokenEnglish(text)) };
            else if (ReadTurn(text) is not { } turn)
                return null;
            else if (turns.Count > 0 && IsTranslation(turns[^1], turn))
                turns[^1] = turns[^1] with { Text = Bilingual.Join(turns[^1].Text, turn.Text) };
            else
                turns.Add(turn);
        }

        // Somebody else may join in, but lines with a colon where nobody is a known speaker are no dialogue.
        return turns.Count == 0 || turns.Any(turn => turn.Role != Speakers.Other) ? turns.ToImmutable() : null;
    }

    /// <summary>True for a line that somebody known speaks.</summary>
    public static bool IsTurn(string line) => Read([line]) is { Length: 1 };

    private static Turn? ReadTurn(LocalizedText text)
    {
        if (Speech().Match(text.Zh ?? "") is not { Success: true } match)
            return null;
        string name = match.Groups["name"].Value;

        // Of names in two words only known roles are speakers: "Step 1:" says nothing.
        if (Speakers.RoleOf(name) is not { } role)
        {
            if (name.Contains(' '))
                return null;
            role = Speakers.Other;
        }

        return new Turn(role, InLanguage(WithoutQuotes(match.Groups["words"].Value), text.En))
        {
            Speaker = Speakers.IsPlainNameOf(role, name) ? null : (LocalizedText)name,
        };
    }

    // The same speaker says the same again in the other language.
    private static bool IsTranslation(Turn first, Turn second) =>
        first.Role == second.Role && (first.Text, second.Text) is ({ Zh: null }, { En: null }) or ({ En: null }, { Zh: null });

    private static LocalizedText InLanguage(string words, string? english) =>
        english is null && !words.Any(c => c is >= '\u3400' and <= '\u9FFF') && words.Any(char.IsAsciiLetterLower) ? new(null, words) : new(words, english);

    private static LocalizedText SpokenEnglish(LocalizedText text) =>
        Speech().Match(text.En!) is { Success: true } match && Speakers.RoleOf(match.Groups["name"].Value) is not null
            ? text with { En = match.Groups["words"].Value }
            : text;

    // Quotation marks around the whole speech say nothing that the speaker's name does not.
    private static string WithoutQuotes(string words)
    {
        bool quoted = words.Length > 2 && (words[0], words[^1]) is ('“', '”') or ('"', '"') or ('「', '」');
        return quoted && words.AsSpan(1, words.Length - 2).IndexOfAny('“', '”', '"') < 0 ? words[1..^1] : words;
    }

    // One word; or a role and which one of several: "Customer B", "客户 2".
    [GeneratedRegex(@"^\**(?<name>[\p{L}\p{N}]{1,14}|(?:[A-Z][a-z]{1,13}|\p{IsCJKUnifiedIdeographs}{2,6}) (?:[A-Z]|\d{1,2}))\**[：:]\**\s*(?<words>.+)$", RegexOptions.Singleline)]
    private static partial Regex Speech();
}
