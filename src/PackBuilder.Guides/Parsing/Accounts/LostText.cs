using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>Every word of the lines of a question stands in one of its fields: what stands in none was lost.</summary>
internal static partial class LostText
{
    // Shorter words are marks, labels, tags.
    private const int Fewest = 5;

    /// <returns>The first words that were lost; null where none were.</returns>
    public static string? Of(ImmutableArray<LineFacts> facts, Segment range, QuestionPiece question)
    {
        if (!question.Rest.IsEmpty || !question.Rubric.IsEmpty || !question.About.IsEmpty)
            return null;
        string kept = Letters(string.Concat(Texts(question)));
        for (int i = range.Start; i < range.End; i++)
        {
            if (facts[i].Label is { Field: BankField.Kind or BankField.Points or BankField.Difficulty or BankField.Frame })
                continue;
            var text = WithoutBracketed(TextOf(facts[i])).AsSpan();
            foreach (var word in Words().EnumerateMatches(text))
            {
                var letters = text.Slice(word.Index, word.Length);
                if (word.Length >= Fewest && !kept.AsSpan().Contains(letters, StringComparison.Ordinal))
                    return letters.ToString();
            }
        }

        return null;
    }

    private static string TextOf(LineFacts fact) => fact.Label?.Rest ?? (fact.Number is null ? fact.Line.Text : fact.Body);

    private static string Letters(string text)
    {
        text = WithoutBracketed(text);
        var letters = new StringBuilder(text.Length);
        foreach (var word in Words().EnumerateMatches(text))
            letters.Append(text, word.Index, word.Length);
        return letters.ToString();
    }

    private static string WithoutBracketed(string text) => text.AsSpan().ContainsAny("（([【") ? Bracketed().Replace(text, " ") : text;

    private static IEnumerable<string?> Texts(QuestionPiece question)
    {
        var texts = new List<LocalizedText?> { question.Prompt, question.Answer.Text, question.Explanation, question.Intent };
        texts.AddRange(question.Answer.Points);
        texts.AddRange(question.Options.Select(option => option.Text));
        texts.AddRange(question.FollowUps);
        texts.AddRange(question.FollowUpHints);
        texts.AddRange(question.RedFlags);
        return texts.SelectMany(text => new[] { text?.Zh, "\n", text?.En, "\n" }).Concat(question.Correct);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    // Keys, points, tags.
    [GeneratedRegex(@"[（(\[【][^（()）\[\]【】]{0,12}[）)\]】]")]
    private static partial Regex Bracketed();
}
