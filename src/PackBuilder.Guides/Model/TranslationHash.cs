using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Model;

/// <summary>A short fingerprint of a Chinese text: it changes with the words, not with punctuation, spaces or emphasis.</summary>
public static partial class TranslationHash
{
    /// <summary>In hexadecimal digits: enough to tell two wordings of one text apart.</summary>
    public const int Length = 8;

    public static string Of(string chinese)
    {
        var words = new StringBuilder(chinese.Length);
        foreach (char c in chinese.AsSpan(ListMark().Match(chinese).Length))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                words.Append(char.ToLowerInvariant(c));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..Length];
    }

    /// <summary>The paragraphs whose English was made from another wording than theirs now is, each with the hash it has now.</summary>
    public static IEnumerable<(string Paragraph, string Hash)> Stale(LocalizedText text)
    {
        if (text is not { Zh: { } zh, En: not null, FromHash: { } recorded })
            yield break;
        string[] paragraphs = zh.Split('\n');
        string[] hashes = recorded.Split('\n');
        for (int i = 0; i < Math.Max(paragraphs.Length, hashes.Length); i++)
        {
            string hash = hashes.ElementAtOrDefault(i) ?? "";
            string paragraph = paragraphs.ElementAtOrDefault(i) ?? paragraphs[^1];
            string now = Of(paragraph);
            if (hash.Length > 0 && hash != now)
                yield return (paragraph, now);
        }
    }

    // An item of a list that became part of a longer text has got its mark.
    [GeneratedRegex(@"^(?:\d{1,2}\. |- )?")]
    private static partial Regex ListMark();
}
