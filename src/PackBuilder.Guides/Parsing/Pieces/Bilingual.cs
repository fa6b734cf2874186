using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>Text in two languages: lines that start with <c>EN:</c> give the English of what stands above them.</summary>
internal static partial class Bilingual
{
    public static LocalizedText Read(string text)
    {
        var zh = new StringBuilder();
        var en = new StringBuilder();
        bool english = false;
        foreach (string line in text.Split('\n').Select(line => line.Trim(' ', '\t', '\r', '\u3000')))
        {
            if (EnglishOf(line) is { } rest)
            {
                english = true;
                AppendLine(en, rest);
            }
            else
            {
                AppendLine(english ? en : zh, line);
            }
        }

        if (!english)
            return new LocalizedText(zh.ToString());
        var (translated, hash) = WithoutHash(en.ToString());
        return new LocalizedText(zh.Length == 0 ? null : zh.ToString(), translated) { FromHash = hash };
    }

    // {from=1a2b3c4d} after a translation: the hash of the Chinese that it was made from.
    private static (string English, string? Hash) WithoutHash(string english)
    {
        var match = RecordedHash().Match(english);
        return match.Success ? (english[..match.Index], match.Groups["hash"].Value) : (english, null);
    }

    /// <summary>True where a line gives the English of what stands above it.</summary>
    public static bool HasEnglish(string text) => text.Split('\n').Any(line => EnglishOf(line.Trim()) is not null);

    /// <summary>A text that has its own Chinese gets the other's English, and the other way round.</summary>
    public static LocalizedText Join(LocalizedText first, LocalizedText second, string between = "\n") => new(
        JoinParts(first.Zh, second.Zh, between), JoinParts(first.En, second.En, between))
    {
        FromHash = JoinHashes(first, second),
    };

    /// <summary>Paragraphs one below the other, each language by itself; null where there is none.</summary>
    public static LocalizedText? JoinAll(IReadOnlyCollection<LocalizedText> texts)
    {
        string? zh = JoinLines(texts.Select(text => text.Zh));
        string? en = JoinLines(texts.Select(text => text.En));
        if (zh is null && en is null)
            return null;
        bool isRecorded = texts.Any(text => text.FromHash is not null);
        return new LocalizedText(zh, en) { FromHash = isRecorded ? string.Join('\n', texts.Select(text => text.FromHash ?? "")) : null };
    }

    /// <summary>Lines of one paragraph become one: nothing between Chinese characters, a space between words.</summary>
    public static void AppendLine(StringBuilder text, string line)
    {
        if (text.Length > 0 && line.Length > 0 && IsWordEdge(text[^1]) && IsWordEdge(line[0]))
            text.Append(' ');
        text.Append(line);
    }

    private static string? EnglishOf(string line) =>
        line.StartsWith("EN:", StringComparison.Ordinal) || line.StartsWith("EN：", StringComparison.Ordinal) ? line[3..].Trim() : null;

    private static string? JoinLines(IEnumerable<string?> lines)
    {
        string joined = string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
        return joined.Length == 0 ? null : joined;
    }

    private static string? JoinParts(string? first, string? second, string between) => (first, second) switch
    {
        (null or "", _) => second,
        (_, null or "") => first,
        _ => first + between + second,
    };

    // One for each paragraph, so that a later one keeps its place.
    private static string? JoinHashes(LocalizedText first, LocalizedText second)
    {
        if (first.FromHash is null && second.FromHash is null)
            return null;
        return first.En is null or "" || second.En is null or "" && second.Zh is null or ""
            ? first.FromHash ?? second.FromHash
            : $"{first.FromHash}\n{second.FromHash}";
    }

    [GeneratedRegex(@"\s*\{from=(?<hash>[0-9a-f]{8})\}$")]
    private static partial Regex RecordedHash();

    private static bool IsWordEdge(char c) => c is > ' ' and < '\u2E80';
}
